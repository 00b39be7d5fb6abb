// SPDX-License-Identifier: MIT
#include "models/readers/structure/tablecells.h"

#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

namespace visavis::structure
{

std::optional<double> plainNumber(QStringView text)
{
    constexpr qsizetype Longest = 18;
    text = text.trimmed();
    if (text.isEmpty() || text.size() > Longest) {
        return std::nullopt;
    }
    double value = 0;
    double weight = 0;
    for (const QChar c : text) {
        if (c == u'.' || c == u',') {
            if (weight > 0) {
                return std::nullopt;
            }
            weight = 1;
        } else if (c >= u'0' && c <= u'9') {
            value = value * 10 + (c.unicode() - u'0');
            weight *= 10;
        } else {
            return std::nullopt;
        }
    }
    const bool hasDigit = text.front().isDigit() && text.back().isDigit();
    return hasDigit ? std::optional(weight > 0 ? value / weight : value) : std::nullopt;
}

SpeakerCell speakerCell(QStringView text)
{
    SpeakerCell cell{.name = text.trimmed(), .time = {}};
    if (const auto time = timeTokenAtStart(cell.name)) {
        cell.time = time->time;
        cell.name = cell.name.sliced(time->length).trimmed();
    } else if (const auto behind = timeTokenAtEnd(cell.name)) {
        cell.time = behind->time;
        cell.name = cell.name.chopped(behind->length).trimmed();
    }
    while (!cell.name.isEmpty() && (cell.name.back() == u':' || cell.name.back() == u'：' ||
                                    isBlank(cell.name.back()) || cell.name.back() == u'-')) {
        cell.name.chop(1);
    }
    return cell;
}

} // namespace visavis::structure
