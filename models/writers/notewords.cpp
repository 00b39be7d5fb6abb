// SPDX-License-Identifier: MIT
#include "models/writers/notewords.h"

#include "models/writers/notemarkup.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto NoBreak = QChar::Nbsp;
constexpr auto Bullet = u'•';

NoteWords plainWords(QStringView markdown)
{
    NoteWords result;
    for (const QStringView line : markdown.split(u'\n')) {
        if (const QStringView words = line.trimmed(); !words.isEmpty()) {
            result.words += result.words.isEmpty() ? u""_s : u"\n"_s;
            result.words += words;
        }
    }
    return result;
}

/// Whether Markdown may read the text otherwise than as its words. Thousands of notes are asked about at
/// once.
bool hasMarkup(QStringView text)
{
    bool atStart = true;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'*':
        case u'_':
        case u'`':
        case u'~':
        case u'[':
        case u'\\':
        case u'&':
        case u'|':
        case u'#':
        case u'<':
        case u'>':
        case u'=':
        case u'@':
        case u'\0':
            return true;
        case u'-':
        case u'+':
            if (atStart) {
                return true;
            }
            break;
        default:
            if (atStart && c.isDigit()) {
                return true;
            }
        }
        atStart = c == u'\n' || (atStart && c.isSpace());
    }
    return text.contains("www."_L1) || text.contains("://"_L1);
}

/// Makes words from the markup's events.
class PlainNote final : public NoteMarkup
{
public:
    NoteWords result;

    void enterBlock(MD_BLOCKTYPE type, const void *detail) override
    {
        switch (type) {
        case MD_BLOCK_UL:
            m_lists.push_back(-1);
            break;
        case MD_BLOCK_OL:
            m_lists.push_back(int(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start));
            break;
        case MD_BLOCK_LI:
            beginItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
            m_itemBegun = true;
            return;
        case MD_BLOCK_HR:
            beginLine();
            append(u"———"_s, NoteWords::Look::Mark);
            return;
        case MD_BLOCK_QUOTE:
            ++m_quotes;
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_THEAD:
            ++opened.strong;
            break;
        case MD_BLOCK_CODE:
            ++opened.code;
            break;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH:
            if (!m_lineWanted) {
                append(u" · "_s, NoteWords::Look::Mark);
            }
            return;
        default:
            break;
        }
        m_lineWanted = m_lineWanted || !m_itemBegun;
    }

    void leaveBlock(MD_BLOCKTYPE type, const void * /*detail*/) override
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_lists.pop_back();
            break;
        case MD_BLOCK_QUOTE:
            --m_quotes;
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_THEAD:
            --opened.strong;
            break;
        case MD_BLOCK_CODE:
            --opened.code;
            break;
        case MD_BLOCK_TD:
        case MD_BLOCK_TH:
            return;
        default:
            break;
        }
        m_lineWanted = true;
    }

    void text(MD_TEXTTYPE type, QStringView words) override
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            append(u"\xfffd"_s, looks());
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            m_lineWanted = true;
            break;
        case MD_TEXT_ENTITY:
            append(entityText(words.toString()), looks());
            break;
        case MD_TEXT_CODE:
        case MD_TEXT_NORMAL:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            appendLines(words);
            break;
        }
    }

private:
    [[nodiscard]] NoteWords::Looks looks() const
    {
        using enum NoteWords::Look;
        NoteWords::Looks looks;
        looks.setFlag(Strong, opened.strong > 0);
        looks.setFlag(Emphasis, opened.emphasis + m_quotes > 0);
        looks.setFlag(Struck, opened.struck > 0);
        looks.setFlag(Link, opened.link > 0);
        looks.setFlag(Code, opened.code > 0);
        return looks;
    }

    void beginItem(const MD_BLOCK_LI_DETAIL &item)
    {
        beginLine();
        // Spaces that do not break, so that the mark stays with its words.
        QString mark(2 * (qsizetype(m_lists.size()) - 1), NoBreak);
        if (item.is_task) {
            mark += item.task_mark == ' ' ? u'☐' : u'☑';
        } else if (int &number = m_lists.back(); number < 0) {
            mark += Bullet;
        } else {
            mark += QString::number(number++) + u'.';
        }
        append(mark + NoBreak, NoteWords::Look::Mark);
    }

    void beginLine()
    {
        if (!result.words.isEmpty() && !result.words.endsWith(u'\n')) {
            result.words += u'\n';
        }
        m_lineWanted = false;
    }

    void appendLines(QStringView words)
    {
        for (const QStringView line : words.split(u'\n')) {
            if (!line.isEmpty()) {
                append(line.toString(), looks());
            }
            m_lineWanted = m_lineWanted || line.end() != words.end();
        }
    }

    void append(const QString &words, NoteWords::Looks looks)
    {
        if (m_lineWanted) {
            beginLine();
        }
        m_itemBegun = false;
        if (looks) {
            auto &known = result.stretches;
            const qsizetype start = result.words.size();
            if (!known.empty() && known.back().looks == looks &&
                known.back().start + known.back().length == start) {
                known.back().length += words.size();
            } else {
                known.push_back({.start = start, .length = words.size(), .looks = looks});
            }
        }
        result.words += words;
    }

    std::vector<int> m_lists; ///< the open ones, outermost first: an ordered one's next number, else -1
    int m_quotes = 0;
    bool m_lineWanted = false; ///< before what comes next
    bool m_itemBegun = false;  ///< its mark stands, its words come on the same line
};

} // namespace

NoteWords noteWords(QStringView markdown)
{
    if (!hasMarkup(markdown)) {
        return plainWords(markdown);
    }
    PlainNote note;
    if (!note.read(markdown)) {
        return plainWords(markdown);
    }
    return std::move(note.result);
}

} // namespace visavis
