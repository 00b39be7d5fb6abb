// SPDX-License-Identifier: MIT
#include "models/anchoring/gapmarks.h"

#include <algorithm>

namespace visavis
{

namespace
{

bool isSpaceBeforeMark(QStringView gap, qsizetype place)
{
    const auto isMark = [](QChar c) { return QStringView(u":;!?»").contains(c); };
    return gap[place].isSpace() && place + 1 < gap.size() && isMark(gap[place + 1]);
}

/// How many characters at the start of what follows a word belong to it: "." or " ?".
qsizetype closingLength(QStringView gap)
{
    qsizetype length = 0;
    while (length < gap.size() && (!gap[length].isSpace() || isSpaceBeforeMark(gap, length))) {
        ++length;
    }
    return length;
}

/// How many characters at the end of what stands before a word belong to it: "(" or "« ".
qsizetype openingLength(QStringView gap)
{
    qsizetype length = 0;
    while (length < gap.size()) {
        const qsizetype place = gap.size() - 1 - length;
        const bool isAfterQuote = gap[place].isSpace() && place > 0 && gap[place - 1] == u'«';
        if (gap[place].isSpace() && !isAfterQuote) {
            break;
        }
        ++length;
    }
    return length;
}

bool hasMarks(QStringView gap)
{
    return !std::ranges::all_of(gap, [](QChar c) { return c.isSpace(); });
}

} // namespace

qsizetype tailLength(QStringView gap, QStringView tail)
{
    const auto same = qsizetype(std::ranges::mismatch(gap, tail).in1 - gap.begin());
    if (same == tail.size() || !hasMarks(tail)) {
        return same == tail.size() ? same : 0;
    }
    const bool isWithinMarks = same > 0 && hasMarks(tail.sliced(same)) && hasMarks(gap.first(same));
    return isWithinMarks ? same + closingLength(gap.sliced(same)) : closingLength(gap);
}

qsizetype leadLength(QStringView gap, QStringView lead)
{
    if (gap.endsWith(lead)) {
        return lead.size();
    }
    return hasMarks(lead) ? openingLength(gap) : 0;
}

bool holdsSigns(QStringView marks)
{
    return std::ranges::any_of(marks, [](QChar c) { return c.isSurrogate() || c.isSymbol(); });
}

} // namespace visavis
