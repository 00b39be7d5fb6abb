// SPDX-License-Identifier: MIT
#include "models/transcript/transcript.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

QLatin1StringView name(Role role)
{
    switch (role) {
    case Role::Interviewer:
        return "interviewer"_L1;
    case Role::Interviewee:
        return "interviewee"_L1;
    case Role::Other:
        break;
    }
    return "other"_L1;
}

std::optional<Role> roleFromName(QStringView text)
{
    for (const Role role : {Role::Other, Role::Interviewer, Role::Interviewee}) {
        if (text == name(role)) {
            return role;
        }
    }
    return std::nullopt;
}

std::pair<int, int> Transcript::turnsOf(int section) const
{
    const auto index = size_t(section);
    const int last = index + 1 < sections.size() ? sections[index + 1].firstTurn : int(turns.size());
    return {sections[index].firstTurn, last};
}

int Transcript::sectionOf(int turn) const
{
    // Of several sections that begin at one turn only the last holds it: the others are empty.
    const auto after = std::ranges::upper_bound(sections, turn, {}, &Section::firstTurn);
    return int(after - sections.begin()) - 1;
}

int Transcript::turnAt(Utf16Offset place) const
{
    const auto after =
        std::ranges::upper_bound(turns, place, {}, [](const Turn &turn) { return turn.range.start; });
    return int(after - turns.begin()) - 1;
}

int Transcript::sectionTitledAt(Utf16Offset place) const
{
    const auto after = std::ranges::upper_bound(
        sections, place, {}, [](const Section &section) { return section.titleRange.start; });
    const bool isTitled = after != sections.begin() && std::prev(after)->titleRange.contains(place);
    return isTitled ? int(after - sections.begin()) - 1 : -1;
}

std::optional<Milliseconds> Transcript::timeAt(Utf16Offset place) const
{
    const int index = turnAt(place);
    if (index < 0 || sectionTitledAt(place) >= 0) {
        return std::nullopt;
    }
    const Turn &turn = turns[size_t(index)];
    const auto after =
        std::ranges::upper_bound(times, place, {}, [](const TimeSpan &span) { return span.range.start; });
    const bool isTimed = after != times.begin() && std::prev(after)->range.start >= turn.range.start;
    return isTimed ? std::optional(std::prev(after)->start) : turn.start;
}

std::optional<Milliseconds> Transcript::endTimeAt(Utf16Offset place) const
{
    const int index = turnAt(place);
    if (index < 0 || sectionTitledAt(place) >= 0) {
        return std::nullopt;
    }
    const Turn &turn = turns[size_t(index)];
    const auto after =
        std::ranges::upper_bound(times, place, {}, [](const TimeSpan &span) { return span.range.start; });
    if (after != times.begin() && std::prev(after)->range.contains(place)) {
        return std::prev(after)->end;
    }
    const bool isBeforeAnother = after != times.end() && after->range.start < turn.range.stop;
    return isBeforeAnother ? std::optional(after->start) : turn.end;
}

QString Transcript::speakerNames(const Turn &turn) const
{
    QStringList names;
    for (const int label : turn.labels) {
        const QString &labelName = labels[size_t(label)].name;
        if (!labelName.isEmpty()) {
            names.append(labelName);
        }
    }
    return names.join(u", "_s);
}

} // namespace visavis
