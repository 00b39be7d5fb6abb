// SPDX-License-Identifier: MIT
#include "models/readers/xml/xmlroot.h"

#include <algorithm>

namespace visavis
{

namespace
{

bool endsName(QChar c)
{
    return c.isSpace() || c == u'>' || c == u'/' || c == u'<';
}

/// Behind a DOCTYPE that begins here, with the declarations in its brackets; -1 when it does not end.
qsizetype behindDocType(QStringView text, qsizetype from)
{
    int brackets = 0;
    QChar quote;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'[' || c == u']') {
            brackets += c == u'[' ? 1 : -1;
        } else if (c == u'>' && brackets <= 0) {
            return i + 1;
        }
    }
    return -1;
}

qsizetype behind(QStringView text, QStringView mark, qsizetype from)
{
    const qsizetype at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.size();
}

} // namespace

bool startsXmlName(QChar c)
{
    return c.isLetter() || c == u'_' || c == u':';
}

std::optional<XmlRoot> xmlRoot(QStringView text, qsizetype within)
{
    const QStringView head = text.first(std::min(text.size(), within));
    qsizetype at = 0;
    while (at >= 0) {
        while (at < head.size() && (head[at].isSpace() || head[at] == QChar(QChar::ByteOrderMark))) {
            ++at;
        }
        const QStringView rest = head.sliced(at);
        if (rest.startsWith(u"<?")) {
            at = behind(head, u"?>", at);
        } else if (rest.startsWith(u"<!--")) {
            at = behind(head, u"-->", at);
        } else if (rest.startsWith(u"<!DOCTYPE", Qt::CaseInsensitive)) {
            at = behindDocType(head, at);
        } else if (rest.size() > 1 && rest[0] == u'<' && startsXmlName(rest[1])) {
            const auto *end = std::find_if(rest.begin() + 1, rest.end(), endsName);
            const QStringView name = rest.first(end - rest.begin()).sliced(1);
            return XmlRoot{.name = name.sliced(name.lastIndexOf(u':') + 1), .offset = at};
        } else {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace visavis
