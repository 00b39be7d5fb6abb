// SPDX-License-Identifier: MIT
#include "models/writers/document/noteparagraphs.h"

#include "models/writers/notemarkup.h"
#include "models/writers/weblink.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Makes paragraphs from the markup's events. One is open from its first words, or for an item from its
/// marker, until its block ends.
class ParagraphsOfNote final : public NoteMarkup
{
public:
    std::vector<Paragraph> result;

    void enterBlock(MD_BLOCKTYPE type, const void *detail) override
    {
        switch (type) {
        case MD_BLOCK_UL:
            m_lists.push_back(-1);
            close();
            break;
        case MD_BLOCK_OL:
            m_lists.push_back(int(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start));
            close();
            break;
        case MD_BLOCK_LI:
            beginItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
            break;
        case MD_BLOCK_P:
            goOnInItem();
            break;
        case MD_BLOCK_QUOTE:
            m_quotes.push_back(int(m_lists.size()));
            close();
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_THEAD:
            close();
            ++opened.strong;
            break;
        case MD_BLOCK_CODE:
            close();
            ++opened.code;
            break;
        case MD_BLOCK_TR:
            close();
            m_cells = 0;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            if (m_cells++ > 0) {
                append(u" · "_s, Look::Quiet);
            }
            break;
        case MD_BLOCK_HR:
            close();
            append(u"———"_s, Look::Quiet);
            close();
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_TABLE:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, const void * /*detail*/) override
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            close();
            break;
        case MD_BLOCK_QUOTE:
            m_quotes.pop_back();
            close();
            break;
        case MD_BLOCK_H:
            --opened.strong;
            close();
            break;
        case MD_BLOCK_THEAD:
            --opened.strong;
            break;
        case MD_BLOCK_CODE:
            --opened.code;
            dropLastLineBreak();
            close();
            break;
        case MD_BLOCK_P:
            // A further paragraph of an item goes on in it.
            if (!isInItem()) {
                close();
            }
            break;
        case MD_BLOCK_LI:
        case MD_BLOCK_TR:
            close();
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, const void *detail) override
    {
        if (type == MD_SPAN_A) {
            const auto *link = static_cast<const MD_SPAN_A_DETAIL *>(detail);
            m_links.push_back(webLink(attributeText(link->href)).value_or(QString()));
        }
    }

    void leaveSpan(MD_SPANTYPE type) override
    {
        if (type == MD_SPAN_A) {
            m_links.pop_back();
        }
    }

    void text(MD_TEXTTYPE type, QStringView words) override
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            append(u"\xfffd"_s, looks());
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            append(u"\n"_s, looks());
            break;
        case MD_TEXT_ENTITY:
            append(entityText(words.toString()), looks());
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            append(words.toString(), looks());
            break;
        }
    }

private:
    [[nodiscard]] Looks looks() const
    {
        Looks looks;
        looks.setFlag(Look::Strong, opened.strong > 0);
        looks.setFlag(Look::Emphasis, opened.emphasis > 0);
        looks.setFlag(Look::Struck, opened.struck > 0);
        looks.setFlag(Look::Code, opened.code > 0);
        return looks;
    }

    /// Whether what comes is an item's and not a quote's inside of it.
    [[nodiscard]] bool isInItem() const
    {
        return !m_lists.empty() && (m_quotes.empty() || m_quotes.back() < int(m_lists.size()));
    }

    [[nodiscard]] int itemLevel() const { return std::max(0, int(m_lists.size()) - 1); }

    void beginItem(const MD_BLOCK_LI_DETAIL &item)
    {
        close();
        QString marker = u"•"_s;
        if (int &number = m_lists.back(); number >= 0) {
            marker = QString::number(number++) + u'.';
        }
        if (item.is_task) {
            marker = item.task_mark == ' ' ? u"☐"_s : u"☑"_s;
        }
        open({.kind = ParagraphKind::Item, .inlines = {}, .level = itemLevel(), .marker = marker});
    }

    void goOnInItem()
    {
        if (m_isOpen && isInItem() && !result.back().inlines.empty()) {
            append(u"\n"_s, {});
        }
    }

    void open(Paragraph paragraph)
    {
        result.push_back(std::move(paragraph));
        m_isOpen = true;
    }

    void close() { m_isOpen = false; }

    void append(const QString &words, Looks looks)
    {
        if (!m_isOpen && isInItem()) {
            // Behind what was inside of the item: a marker of its own would make it the next one.
            open({.kind = ParagraphKind::Item,
                  .inlines = {},
                  .level = itemLevel(),
                  .marker = QString(QChar(QChar::Nbsp))});
        } else if (!m_isOpen) {
            open({.kind = m_quotes.empty() ? ParagraphKind::Note : ParagraphKind::Quote, .inlines = {}});
        }
        const QString link = m_links.empty() ? QString() : m_links.back();
        std::vector<Inline> &inlines = result.back().inlines;
        auto *last = inlines.empty() ? nullptr : std::get_if<Run>(&inlines.back());
        if (last && last->looks == looks && last->link == link) {
            last->text += words;
        } else {
            inlines.emplace_back(Run{.text = words, .looks = looks, .highlight = {}, .link = link});
        }
    }

    void dropLastLineBreak()
    {
        if (!m_isOpen || result.back().inlines.empty()) {
            return;
        }
        if (auto *last = std::get_if<Run>(&result.back().inlines.back());
            last && last->text.endsWith(u'\n')) {
            last->text.chop(1);
        }
    }

    std::vector<int> m_lists;     ///< the open ones, outermost first: an ordered one's next number, else -1
    std::vector<int> m_quotes;    ///< the open ones: how many lists each is in
    std::vector<QString> m_links; ///< where the open ones lead; empty where they must not
    int m_cells = 0;              ///< of the open row
    bool m_isOpen = false;
};

bool hasWords(const Paragraph &paragraph)
{
    return std::ranges::any_of(paragraph.inlines, [](const Inline &part) {
        const auto *run = std::get_if<Run>(&part);
        return run && !run->text.trimmed().isEmpty();
    });
}

} // namespace

std::vector<Paragraph> noteParagraphs(QStringView markdown)
{
    ParagraphsOfNote note;
    if (!note.read(markdown)) {
        return {paragraph(ParagraphKind::Note, markdown.trimmed().toString())};
    }
    std::erase_if(note.result, [](const Paragraph &paragraph) { return !hasWords(paragraph); });
    return std::move(note.result);
}

} // namespace visavis
