// SPDX-License-Identifier: MIT
#include "models/writers/notehtml.h"

#include "models/writers/htmltext.h"
#include "models/writers/notemarkup.h"
#include "models/writers/weblink.h"

#include <algorithm>
#include <vector>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes HTML from the markup's events. Every element it opens is closed by the event that ends it.
class HtmlNote final : public NoteMarkup
{
public:
    QString html;

    void enterBlock(MD_BLOCKTYPE type, const void *detail) override
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            html += u"<blockquote>";
            break;
        case MD_BLOCK_UL:
            html += u"<ul>";
            break;
        case MD_BLOCK_OL:
            html += u"<ol start=\"%1\">"_s.arg(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start);
            break;
        case MD_BLOCK_LI: {
            const auto *item = static_cast<const MD_BLOCK_LI_DETAIL *>(detail);
            html += u"<li>";
            if (item->is_task) {
                html += item->task_mark == ' ' ? u"\x2610 " : u"\x2611 ";
            }
            break;
        }
        case MD_BLOCK_HR:
            html += u"<hr/>";
            break;
        case MD_BLOCK_H:
            html += u"<h%1>"_s.arg(headingLevel(detail));
            break;
        case MD_BLOCK_CODE:
            html += u"<pre><code>";
            break;
        case MD_BLOCK_P:
            html += u"<p>";
            break;
        case MD_BLOCK_TABLE:
            html += u"<table>";
            break;
        case MD_BLOCK_THEAD:
            html += u"<thead>";
            break;
        case MD_BLOCK_TBODY:
            html += u"<tbody>";
            break;
        case MD_BLOCK_TR:
            html += u"<tr>";
            break;
        case MD_BLOCK_TH:
            html += u"<th scope=\"col\">";
            break;
        case MD_BLOCK_TD:
            html += u"<td>";
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
            break;
        }
    }

    void leaveBlock(MD_BLOCKTYPE type, const void *detail) override
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            html += u"</blockquote>";
            break;
        case MD_BLOCK_UL:
            html += u"</ul>";
            break;
        case MD_BLOCK_OL:
            html += u"</ol>";
            break;
        case MD_BLOCK_LI:
            html += u"</li>";
            break;
        case MD_BLOCK_H:
            html += u"</h%1>"_s.arg(headingLevel(detail));
            break;
        case MD_BLOCK_CODE:
            html += u"</code></pre>";
            break;
        case MD_BLOCK_P:
            html += u"</p>";
            break;
        case MD_BLOCK_TABLE:
            html += u"</table>";
            break;
        case MD_BLOCK_THEAD:
            html += u"</thead>";
            break;
        case MD_BLOCK_TBODY:
            html += u"</tbody>";
            break;
        case MD_BLOCK_TR:
            html += u"</tr>";
            break;
        case MD_BLOCK_TH:
            html += u"</th>";
            break;
        case MD_BLOCK_TD:
            html += u"</td>";
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_HR:
            break;
        }
    }

    void enterSpan(MD_SPANTYPE type, const void *detail) override
    {
        if (type == MD_SPAN_A) {
            enterLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
        } else if (const QLatin1StringView name = spanName(type); !name.isEmpty()) {
            html += u"<%1>"_s.arg(name);
        }
    }

    void leaveSpan(MD_SPANTYPE type) override
    {
        if (type == MD_SPAN_A) {
            html += m_links.back() ? u"</a>" : u"";
            m_links.pop_back();
        } else if (const QLatin1StringView name = spanName(type); !name.isEmpty()) {
            html += u"</%1>"_s.arg(name);
        }
    }

    void text(MD_TEXTTYPE type, QStringView words) override
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            html += u'\xfffd';
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR: // whoever wrote the note broke the line
            html += u"<br/>\n";
            break;
        case MD_TEXT_ENTITY:
            appendHtml(html, entityText(words.toString()));
            break;
        case MD_TEXT_NORMAL:
        case MD_TEXT_CODE:
        case MD_TEXT_HTML:
        case MD_TEXT_LATEXMATH:
            appendHtml(html, words);
            break;
        }
    }

private:
    /// The page's own headings take the first two levels.
    static uint headingLevel(const void *detail)
    {
        return std::min(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level + 2, 6U);
    }

    static QLatin1StringView spanName(MD_SPANTYPE type)
    {
        switch (type) {
        case MD_SPAN_EM:
            return "em"_L1;
        case MD_SPAN_STRONG:
            return "strong"_L1;
        case MD_SPAN_CODE:
            return "code"_L1;
        case MD_SPAN_DEL:
            return "del"_L1;
        default:
            return {};
        }
    }

    void enterLink(const MD_SPAN_A_DETAIL &detail)
    {
        const std::optional<QString> link = webLink(attributeText(detail.href));
        m_links.push_back(link.has_value());
        if (link) {
            html += u"<a href=\"%1\" rel=\"noopener noreferrer\">"_s.arg(escapeHtml(*link));
        }
    }

    std::vector<bool> m_links; ///< for each open link, whether it became one
};

} // namespace

QString noteHtml(QStringView markdown)
{
    HtmlNote result;
    result.html.reserve(markdown.size() + markdown.size() / 4 + 16);
    return result.read(markdown) ? result.html : htmlParagraphs(markdown);
}

} // namespace visavis
