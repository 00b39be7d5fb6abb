// SPDX-License-Identifier: MIT
#include "models/alignment/turnpins.h"

#include <algorithm>

namespace visavis
{

namespace
{

using Pairs = std::vector<FacingTurns>;

Pairs::iterator pairWith(Pairs &pairs, TurnRange FacingTurns::*side, int turn)
{
    return std::ranges::find_if(pairs,
                                [=](const FacingTurns &facing) { return (facing.*side).contains(turn); });
}

/// Takes one turn out of the pair it is in. What is left of its side stays beside the other side: what came
/// before the turn, or else what comes behind. Returns where a pair with the turn may be put in.
Pairs::iterator takeOut(Pairs &pairs, TurnRange FacingTurns::*side, int turn)
{
    const auto other = side == &FacingTurns::left ? &FacingTurns::right : &FacingTurns::left;
    const auto found = pairWith(pairs, side, turn);
    if (found == pairs.end()) {
        return found;
    }
    const auto index = found - pairs.begin();
    const TurnRange before{.first = ((*found).*side).first, .last = turn};
    const TurnRange behind{.first = turn + 1, .last = ((*found).*side).last};
    if (before.isEmpty() && behind.isEmpty()) {
        (*found).*side = {.first = turn, .last = turn};
        const bool isNothing = ((*found).*other).isEmpty();
        return isNothing ? pairs.erase(found) : std::next(found);
    }
    (*found).*side = before.isEmpty() ? behind : before;
    if (before.isEmpty()) {
        return found;
    }
    if (behind.isEmpty()) {
        return std::next(found);
    }
    FacingTurns rest{.score = found->score};
    rest.*side = behind;
    const int at = ((*found).*other).last;
    rest.*other = {.first = at, .last = at};
    pairs.insert(std::next(found), rest);
    return pairs.begin() + index + 1;
}

void putBeside(Pairs &pairs, const TurnPin &pin)
{
    const auto found = pairWith(pairs, &FacingTurns::left, pin.left);
    if (found == pairs.end() || pairWith(pairs, &FacingTurns::right, pin.right) == pairs.end()) {
        return;
    }
    if (found->right.contains(pin.right)) {
        found->isPinned = true;
        found->score = 1;
        return;
    }
    takeOut(pairs, &FacingTurns::right, pin.right);
    const auto place = takeOut(pairs, &FacingTurns::left, pin.left);
    pairs.insert(place, {.left = {.first = pin.left, .last = pin.left + 1},
                         .right = {.first = pin.right, .last = pin.right + 1},
                         .isPinned = true});
}

void cutApart(Pairs &pairs, const TurnPin &pin)
{
    const auto found = pairWith(pairs, &FacingTurns::left, pin.left);
    if (found == pairs.end() || !found->right.contains(pin.right)) {
        return;
    }
    const bool isLeftAlone = found->left.count() == 1;
    const auto side = isLeftAlone ? &FacingTurns::right : &FacingTurns::left;
    const int turn = isLeftAlone ? pin.right : pin.left;
    const auto place = takeOut(pairs, side, turn);
    const auto before = place == pairs.begin() ? place : std::prev(place);
    FacingTurns alone{.isPinned = true};
    alone.*side = {.first = turn, .last = turn + 1};
    const auto other = isLeftAlone ? &FacingTurns::left : &FacingTurns::right;
    const int at = ((*before).*other).last;
    alone.*other = {.first = at, .last = at};
    pairs.insert(place, alone);
}

} // namespace

std::vector<TurnPin> pinsInOrder(std::vector<TurnPin> pins)
{
    const auto cuts = std::ranges::stable_partition(pins, [](const TurnPin &pin) { return !pin.isCut; });
    std::vector<TurnPin> beside(pins.begin(), cuts.begin());
    std::ranges::sort(beside, {}, [](const TurnPin &pin) { return std::pair(pin.left, pin.right); });
    // The longest sequence that descends on neither side; there are few pins.
    std::vector<int> length(beside.size(), 1);
    std::vector<int> before(beside.size(), -1);
    for (size_t i = 0; i < beside.size(); ++i) {
        for (size_t j = 0; j < i; ++j) {
            if (beside[j].right <= beside[i].right && length[j] + 1 > length[i]) {
                length[i] = length[j] + 1;
                before[i] = int(j);
            }
        }
    }
    std::vector<TurnPin> kept(cuts.begin(), cuts.end());
    int at = beside.empty() ? -1 : int(std::ranges::max_element(length) - length.begin());
    for (; at >= 0; at = before[size_t(at)]) {
        kept.push_back(beside[size_t(at)]);
    }
    return kept;
}

void applyPins(std::vector<FacingTurns> &pairs, const std::vector<TurnPin> &pins)
{
    for (const TurnPin &pin : pins) {
        if (pin.isCut) {
            cutApart(pairs, pin);
        }
    }
    for (const TurnPin &pin : pins) {
        if (!pin.isCut) {
            putBeside(pairs, pin);
        }
    }
}

} // namespace visavis
