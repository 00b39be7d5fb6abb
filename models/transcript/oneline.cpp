// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"

namespace visavis
{

namespace
{

bool isFolded(QChar c)
{
    constexpr QStringView Folded = u" \t\n\v\f\r\u0085\u2028\u2029";
    return Folded.contains(c);
}

} // namespace

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    bool isBetween = false;
    for (const QChar c : text) {
        if (isFolded(c)) {
            isBetween = true;
            continue;
        }
        if (isBetween && !line.isEmpty()) {
            line.append(u' ');
        }
        isBetween = false;
        line.append(c);
    }
    return line;
}

} // namespace visavis
