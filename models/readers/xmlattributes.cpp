// SPDX-License-Identifier: MIT
#include "models/readers/xmlattributes.h"

namespace visavis
{

namespace
{

constexpr int MostAttributes = 500;

/// The place behind the next one of these, or the end.
qsizetype behind(QStringView xml, QStringView mark, qsizetype from)
{
    const qsizetype at = xml.indexOf(mark, from);
    return at < 0 ? xml.size() : at + mark.size();
}

} // namespace

Result<void> checkXmlAttributes(QStringView xml)
{
    for (qsizetype at = xml.indexOf(u'<'); at >= 0; at = xml.indexOf(u'<', at)) {
        const QStringView tag = xml.sliced(at);
        if (tag.startsWith(u"<!--")) {
            at = behind(xml, u"-->", at);
            continue;
        }
        if (tag.startsWith(u"<![CDATA[")) {
            at = behind(xml, u"]]>", at);
            continue;
        }
        int attributes = 0;
        QChar quote;
        for (++at; at < xml.size() && (xml[at] != u'>' || !quote.isNull()); ++at) {
            const QChar c = xml[at];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'=' && ++attributes > MostAttributes) {
                return failAt(ErrorCode::TooManyParts, xml.first(at).count(u'\n') + 1,
                              {QString::number(MostAttributes)});
            }
        }
    }
    return {};
}

} // namespace visavis
