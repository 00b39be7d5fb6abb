// SPDX-License-Identifier: MIT
#include "models/alignment/alignment.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

int pairWith(const std::vector<FacingTurns> &pairs, TurnRange FacingTurns::*side, int turn)
{
    const auto found =
        std::ranges::find_if(pairs, [=](const FacingTurns &facing) { return (facing.*side).contains(turn); });
    return found == pairs.end() ? -1 : int(found - pairs.begin());
}

} // namespace

QLatin1StringView name(AlignmentKind kind)
{
    switch (kind) {
    case AlignmentKind::Translation:
        return "translation"_L1;
    case AlignmentKind::Guide:
        return "guide"_L1;
    case AlignmentKind::Time:
        return "time"_L1;
    case AlignmentKind::Revision:
        return "revision"_L1;
    case AlignmentKind::Sections:
        return "sections"_L1;
    case AlignmentKind::Proportion:
        break;
    }
    return "proportion"_L1;
}

std::optional<AlignmentKind> alignmentKindFromName(QStringView text)
{
    for (int kind = 0; kind < AlignmentKindCount; ++kind) {
        if (text == name(AlignmentKind(kind))) {
            return AlignmentKind(kind);
        }
    }
    return std::nullopt;
}

void insertRightAlone(std::vector<FacingTurns> &pairs, TurnRange right, double score)
{
    const auto before = std::ranges::find_if(pairs, [&](const FacingTurns &facing) {
        return !facing.right.isEmpty() && facing.right.last == right.first;
    });
    const bool isFirst = before == pairs.end();
    const int at = isFirst ? 0 : before->left.last;
    pairs.insert(isFirst ? pairs.begin() : std::next(before),
                 {.left = {.first = at, .last = at}, .right = right, .score = score});
}

int Alignment::pairOfLeft(int turn) const
{
    return pairWith(pairs, &FacingTurns::left, turn);
}

int Alignment::pairOfRight(int turn) const
{
    return pairWith(pairs, &FacingTurns::right, turn);
}

} // namespace visavis
