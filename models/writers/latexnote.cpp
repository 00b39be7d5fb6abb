// SPDX-License-Identifier: MIT
#include "models/writers/latexnote.h"

#include "models/writers/latextext.h"
#include "models/writers/notemarkup.h"
#include "models/writers/weblink.h"

#include <vector>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// LaTeX takes no more than six lists within each other, and four of one kind.
constexpr int DeepestList = 4;

/// Writes LaTeX from the markup's events. Every group and environment it opens is closed by the event that
/// ends it.
class LatexNote final : public NoteMarkup
{
public:
    QString latex;

    void enterBlock(MD_BLOCKTYPE type, const void *detail) override
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            beginEnvironment("quote"_L1);
            break;
        case MD_BLOCK_UL:
            m_numbers.push_back(-1);
            beginEnvironment("itemize"_L1);
            break;
        case MD_BLOCK_OL:
            m_numbers.push_back(int(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start));
            beginEnvironment("itemize"_L1);
            break;
        case MD_BLOCK_LI:
            beginItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
            break;
        case MD_BLOCK_HR:
            latex += u"\\hrulefill\n\n";
            break;
        case MD_BLOCK_H:
        case MD_BLOCK_TH:
            separateCells(type);
            latex += u"\\textbf{";
            break;
        case MD_BLOCK_TD:
            separateCells(type);
            break;
        case MD_BLOCK_TR:
            m_hasCell = false;
            break;
        case MD_BLOCK_CODE:
            m_isCode = true;
            m_code.clear();
            break;
        default:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, const void * /*detail*/) override
    {
        switch (type) {
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            m_numbers.pop_back();
            endEnvironment("itemize"_L1);
            break;
        case MD_BLOCK_QUOTE:
            endEnvironment("quote"_L1);
            break;
        case MD_BLOCK_LI:
            latex += u'\n';
            break;
        case MD_BLOCK_H:
            latex += u"}\n\n";
            break;
        case MD_BLOCK_TH:
            latex += u'}';
            break;
        case MD_BLOCK_P:
        case MD_BLOCK_TR:
            latex += u"\n\n";
            break;
        case MD_BLOCK_CODE:
            m_isCode = false;
            latex += u"\\begingroup\\ttfamily{}"_s + latexParagraphs(m_code) + u"\\par\\endgroup\n\n"_s;
            break;
        default:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, const void *detail) override
    {
        if (type == MD_SPAN_A) {
            const auto *link = static_cast<const MD_SPAN_A_DETAIL *>(detail);
            const std::optional<QString> address = webLink(attributeText(link->href));
            m_links.push_back(address.has_value());
            if (address) {
                latex += u"\\href{%1}{"_s.arg(latexAddress(*address));
            }
        } else if (const QLatin1StringView command = commandOf(type); !command.isEmpty()) {
            latex += u"\\%1{"_s.arg(command);
        }
    }

    void leaveSpan(MD_SPANTYPE type) override
    {
        if (type == MD_SPAN_A) {
            latex += m_links.back() ? u"}"_s : QString();
            m_links.pop_back();
        } else if (!commandOf(type).isEmpty()) {
            latex += u'}';
        }
    }

    void text(MD_TEXTTYPE type, QStringView words) override
    {
        if (m_isCode) {
            m_code += words;
            return;
        }
        switch (type) {
        case MD_TEXT_NULLCHAR:
            latex += QChar::ReplacementCharacter;
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: // whoever wrote the note broke the line
            latex += u"\\newline{}\n";
            break;
        case MD_TEXT_ENTITY:
            latex += latexPiece(entityText(words.toString()));
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            latex += latexPiece(words);
            break;
        }
    }

private:
    static QLatin1StringView commandOf(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            return "emph"_L1;
        case MD_SPAN_STRONG:
            return "textbf"_L1;
        case MD_SPAN_CODE:
            return "texttt"_L1;
        case MD_SPAN_DEL:
            return "sout"_L1;
        default:
            return {};
        }
    }

    void beginEnvironment(QLatin1StringView name)
    {
        if (++m_depth <= DeepestList) {
            latex += u"\\begin{%1}\n"_s.arg(name);
        }
    }

    void endEnvironment(QLatin1StringView name)
    {
        if (m_depth-- <= DeepestList) {
            latex += u"\\end{%1}\n\n"_s.arg(name);
        }
    }

    void beginItem(const MD_BLOCK_LI_DETAIL &item)
    {
        QString mark;
        if (item.is_task) {
            mark = item.task_mark == ' ' ? u"{[}~{]}"_s : u"{[}x{]}"_s;
        } else if (int &number = m_numbers.back(); number >= 0) {
            mark = QString::number(number++) + u'.';
        }
        if (m_depth > DeepestList) {
            latex += (mark.isEmpty() ? u"\\textbullet{}"_s : mark) + u'~';
        } else {
            latex += mark.isEmpty() ? u"\\item{} "_s : u"\\item[{%1}] "_s.arg(mark);
        }
    }

    void separateCells(MD_BLOCKTYPE type)
    {
        if (type != MD_BLOCK_H) {
            latex += m_hasCell ? u" \\textbar{} "_s : QString();
            m_hasCell = true;
        }
    }

    std::vector<int> m_numbers; ///< of the open lists, outermost first: an ordered one's next number, else -1
    std::vector<bool> m_links;  ///< for each open link, whether it became one
    QString m_code;             ///< of the open block
    int m_depth = 0;
    bool m_isCode = false;
    bool m_hasCell = false; ///< this row, before the next cell
};

} // namespace

QString latexNote(QStringView markdown)
{
    LatexNote result;
    result.latex.reserve(markdown.size() + markdown.size() / 4 + 16);
    if (!result.read(markdown)) {
        return latexParagraphs(markdown);
    }
    while (result.latex.endsWith(u'\n')) {
        result.latex.chop(1);
    }
    return result.latex;
}

} // namespace visavis
