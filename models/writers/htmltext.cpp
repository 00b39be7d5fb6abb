// SPDX-License-Identifier: MIT
#include "models/writers/htmltext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

bool isXmlCharacter(QStringView text, qsizetype i)
{
    const char16_t unit = text[i].unicode();
    if (QChar::isHighSurrogate(unit)) {
        return i + 1 < text.size() && text[i + 1].isLowSurrogate();
    }
    if (QChar::isLowSurrogate(unit)) {
        return i > 0 && text[i - 1].isHighSurrogate();
    }
    return (unit >= 0x20 || unit == u'\t' || unit == u'\n') && unit < 0xfffe;
}

} // namespace

void appendHtml(QString &html, QStringView text)
{
    qsizetype plain = 0;
    const auto replace = [&](qsizetype i, QStringView by) {
        html += text.sliced(plain, i - plain);
        html += by;
        plain = i + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit > u'>' && unit < 0xd800) {
            continue; // nearly all of them are
        }
        switch (unit) {
        case u'&':
            replace(i, u"&amp;");
            break;
        case u'<':
            replace(i, u"&lt;");
            break;
        case u'>':
            replace(i, u"&gt;");
            break;
        case u'"':
            replace(i, u"&quot;");
            break;
        case u'\'':
            replace(i, u"&#39;");
            break;
        case u'\r':
            replace(i, u"&#13;");
            break;
        default:
            if (!isXmlCharacter(text, i)) {
                replace(i, u"\xfffd");
            }
        }
    }
    html += text.sliced(plain);
}

QString escapeHtml(QStringView text)
{
    QString html;
    html.reserve(text.size() + text.size() / 16);
    appendHtml(html, text);
    return html;
}

QString htmlParagraphs(QStringView text)
{
    QString html;
    html.reserve(text.size() + text.size() / 16 + 16);
    qsizetype from = 0;
    while (from <= text.size()) {
        const qsizetype end = text.indexOf(u"\n\n", from);
        html += u"<p>";
        appendHtml(html, end < 0 ? text.sliced(from) : text.sliced(from, end - from));
        html += u"</p>";
        if (end < 0) {
            break;
        }
        from = end + 2;
    }
    return html;
}

} // namespace visavis
