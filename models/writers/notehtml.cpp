// SPDX-License-Identifier: MIT
#include "models/writers/notehtml.h"

#include "models/writers/htmltext.h"
#include "models/writers/weblink.h"

#include <md4c.h>

#include <QByteArray>

#include <algorithm>
#include <array>
#include <vector>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct NamedCharacter {
    QLatin1StringView entity;
    char16_t character;
};

/// What people write by hand; other named entities stay as written.
constexpr std::array NamedCharacters{
    NamedCharacter{"&amp;"_L1, u'&'},         NamedCharacter{"&lt;"_L1, u'<'},
    NamedCharacter{"&gt;"_L1, u'>'},          NamedCharacter{"&quot;"_L1, u'"'},
    NamedCharacter{"&apos;"_L1, u'\''},       NamedCharacter{"&nbsp;"_L1, u'\xa0'},
    NamedCharacter{"&laquo;"_L1, u'\xab'},    NamedCharacter{"&raquo;"_L1, u'\xbb'},
    NamedCharacter{"&copy;"_L1, u'\xa9'},     NamedCharacter{"&euro;"_L1, u'\x20ac'},
    NamedCharacter{"&hellip;"_L1, u'\x2026'}, NamedCharacter{"&ndash;"_L1, u'\x2013'},
    NamedCharacter{"&mdash;"_L1, u'\x2014'},  NamedCharacter{"&middot;"_L1, u'\xb7'},
    NamedCharacter{"&lsquo;"_L1, u'\x2018'},  NamedCharacter{"&rsquo;"_L1, u'\x2019'},
    NamedCharacter{"&ldquo;"_L1, u'\x201c'},  NamedCharacter{"&rdquo;"_L1, u'\x201d'},
    NamedCharacter{"&times;"_L1, u'\xd7'},    NamedCharacter{"&rarr;"_L1, u'\x2192'}};

/// "&#8217;", "&#x2019;", "&nbsp;".
QString entityText(const QString &entity)
{
    if (entity.startsWith("&#"_L1)) {
        const bool isHex = entity.size() > 2 && (entity[2] == u'x' || entity[2] == u'X');
        bool ok = false;
        const QStringView digits = QStringView(entity).sliced(isHex ? 3 : 2).chopped(1);
        const uint code = digits.toUInt(&ok, isHex ? 16 : 10);
        const bool isCharacter = ok && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code);
        return isCharacter ? QString::fromUcs4(std::array{char32_t(code)}.data(), 1) : u"\xfffd"_s;
    }
    const auto found = std::ranges::find(NamedCharacters, entity,
                                         [](const NamedCharacter &named) { return QString(named.entity); });
    return found == NamedCharacters.end() ? entity : QString(QChar(found->character));
}

QString attributeText(const MD_ATTRIBUTE &attribute)
{
    QString text;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET start = attribute.substr_offsets[i];
        const QString part =
            QString::fromUtf8(attribute.text + start, qsizetype(attribute.substr_offsets[i + 1] - start));
        text += attribute.substr_types[i] == MD_TEXT_ENTITY ? entityText(part) : part;
    }
    return text;
}

/// Writes HTML from md4c's events. Every element it opens is closed by the event that ends it.
class Renderer
{
public:
    QString html;

    void enterBlock(MD_BLOCKTYPE type, const void *detail)
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

    void leaveBlock(MD_BLOCKTYPE type, const void *detail)
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

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        if (type == MD_SPAN_A) {
            enterLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
        } else if (const QLatin1StringView name = spanName(type); !name.isEmpty()) {
            html += u"<%1>"_s.arg(name);
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_A) {
            html += m_links.back() ? u"</a>" : u"";
            m_links.pop_back();
        } else if (const QLatin1StringView name = spanName(type); !name.isEmpty()) {
            html += u"</%1>"_s.arg(name);
        }
    }

    void text(MD_TEXTTYPE type, QStringView words)
    {
        switch (type) {
        case MD_TEXT_NULLCHAR:
            html += u'\xfffd';
            break;
        case MD_TEXT_BR:
            html += u"<br/>\n";
            break;
        case MD_TEXT_SOFTBR:
            html += u'\n';
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

Renderer &renderer(void *data)
{
    return *static_cast<Renderer *>(data);
}

} // namespace

QString noteHtml(QStringView markdown)
{
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB | MD_FLAG_NOHTML;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        renderer(data).enterBlock(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *data) {
        renderer(data).leaveBlock(type, detail);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *data) {
        renderer(data).enterSpan(type, detail);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *data) {
        renderer(data).leaveSpan(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *data) {
        renderer(data).text(type, QString::fromUtf8(text, qsizetype(size)));
        return 0;
    };

    const QByteArray bytes = markdown.toUtf8();
    Renderer result;
    result.html.reserve(markdown.size() + markdown.size() / 4 + 16);
    if (md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &result) != 0) {
        return htmlParagraphs(markdown);
    }
    return result.html;
}

} // namespace visavis
