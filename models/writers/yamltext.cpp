// SPDX-License-Identifier: MIT
#include "models/writers/yamltext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// What YAML calls not printable, and what ends a line for it.
bool needsNumber(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x2028 || unit == 0x2029 ||
           unit == 0xfeff || unit >= 0xfffe;
}

} // namespace

QString yamlQuoted(QStringView text)
{
    QString quoted = u"\""_s;
    quoted.reserve(text.size() + 2);
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            quoted += u'\\';
            quoted += c;
        } else if (c == u'\n') {
            quoted += u"\\n";
        } else if (c == u'\t') {
            quoted += u"\\t";
        } else if (needsNumber(c.unicode())) {
            quoted += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        } else {
            quoted += c;
        }
    }
    return quoted + u'"';
}

} // namespace visavis
