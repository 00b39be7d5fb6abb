// SPDX-License-Identifier: MIT
#include "models/alignment/inorder.h"

#include "models/alignment/beadsearch.h"

#include <algorithm>

namespace visavis
{

namespace
{

constexpr qint64 MostAtOnce = 200'000; // places that are looked at all
constexpr int SearchedAtFirst = 120;   // to each side of what is probable, where there are more

/// Single units of either text whose words go together as those of no other, in ascending order on both
/// sides.
std::vector<std::pair<int, int>> landmarks(const LexicalAffinity &words, int left, int right)
{
    constexpr float Least = 6; // two rare words
    struct Best {
        int other = -1;
        float value = 0;
    };
    std::vector<Best> ofLeft(static_cast<size_t>(left));
    std::vector<Best> ofRight(static_cast<size_t>(right));
    for (int unit = 0; unit < left; ++unit) {
        for (const LexicalAffinity::Entry &entry : words.of(unit)) {
            if (entry.value > ofLeft[size_t(unit)].value) {
                ofLeft[size_t(unit)] = {.other = entry.right, .value = entry.value};
            }
            if (entry.value > ofRight[size_t(entry.right)].value) {
                ofRight[size_t(entry.right)] = {.other = unit, .value = entry.value};
            }
        }
    }
    // The longest ascending sequence of those that are each other's best.
    std::vector<std::pair<int, int>> found;
    std::vector<int> before;
    std::vector<int> tails;
    for (int unit = 0; unit < left; ++unit) {
        const Best &best = ofLeft[size_t(unit)];
        if (best.value < Least || ofRight[size_t(best.other)].other != unit) {
            continue;
        }
        const auto place = std::ranges::lower_bound(tails, best.other, {},
                                                    [&](int index) { return found[size_t(index)].second; });
        before.push_back(place == tails.begin() ? -1 : *std::prev(place));
        found.emplace_back(unit, best.other);
        if (place == tails.end()) {
            tails.push_back(int(found.size()) - 1);
        } else {
            *place = int(found.size()) - 1;
        }
    }
    std::vector<std::pair<int, int>> ascending;
    for (int at = tails.empty() ? -1 : tails.back(); at >= 0; at = before[size_t(at)]) {
        ascending.push_back(found[size_t(at)]);
    }
    std::ranges::reverse(ascending);
    return ascending;
}

/// The turns among units.
TurnRange turnsOf(const AlignmentUnits &units, int first, int last, int nextTurn)
{
    TurnRange turns{.first = nextTurn, .last = nextTurn};
    for (int unit = first; unit < last; ++unit) {
        if (units[unit].turn >= 0) {
            turns.last = units[unit].turn + 1;
        }
    }
    return turns;
}

std::vector<FacingTurns> facingTurns(const std::vector<Bead> &beads, const AlignmentUnits &left,
                                     const AlignmentUnits &right)
{
    std::vector<FacingTurns> pairs;
    int nextLeft = 0;
    int nextRight = 0;
    for (const Bead &bead : beads) {
        const FacingTurns facing{.left = turnsOf(left, bead.leftFirst, bead.leftLast, nextLeft),
                                 .right = turnsOf(right, bead.rightFirst, bead.rightLast, nextRight),
                                 .score = bead.probability};
        if (!facing.left.isEmpty() || !facing.right.isEmpty()) {
            pairs.push_back(facing);
        }
        nextLeft = facing.left.last;
        nextRight = facing.right.last;
    }
    return pairs;
}

/// The beads with their probabilities; none when the pins leave no way within what is searched.
std::vector<Bead> likeliestBeads(FacingEvidence &evidence, const LexicalAffinity &words)
{
    // To each side of what was found before: places that are searched while labels are learned, and weighed.
    constexpr std::array Searched{30, 16};
    constexpr int Weighed = 10;
    const int left = evidence.leftCount();
    const int right = evidence.rightCount();
    const bool isShort = qint64(left) * right <= MostAtOnce;
    std::vector<Bead> beads =
        bestBeads(evidence,
                  isShort ? BeadBand::whole(left, right)
                          : BeadBand::between(landmarks(words, left, right), left, right, SearchedAtFirst),
                  std::span(BeadShapes).first(UsualShapes));
    for (const int width : Searched) {
        evidence.learn(beads);
        beads = bestBeads(evidence, BeadBand::around(beads, left, right, width));
    }
    weighBeads(beads, evidence, BeadBand::around(beads, left, right, Weighed));
    return beads;
}

} // namespace

std::vector<FacingTurns> alignInOrder(const Transcript &left, const Transcript &right,
                                      LexicalAffinity::Words words, bool areTimed,
                                      const std::vector<TurnPin> &pins)
{
    const AlignmentUnits unitsLeft(left);
    const AlignmentUnits unitsRight(right);
    const LexicalAffinity affinity(unitsLeft, unitsRight, words);
    FacingEvidence evidence(unitsLeft, unitsRight, affinity, areTimed, pins);
    std::vector<Bead> beads = likeliestBeads(evidence, affinity);
    if (beads.empty() && !pins.empty()) {
        FacingEvidence withoutPins(unitsLeft, unitsRight, affinity, areTimed, {});
        beads = likeliestBeads(withoutPins, affinity);
    }
    return facingTurns(beads, unitsLeft, unitsRight);
}

bool haveSharedClock(const Transcript &left, const Transcript &right)
{
    constexpr qsizetype Fewest = 6;     // turns with a time
    constexpr qint64 Near = 900;        // ms
    constexpr double LeastShare = 0.35; // of the turns that begin together
    constexpr double TimesChance = 2.5;
    const auto startsOf = [](const Transcript &text) {
        std::vector<qint64> starts;
        for (const Turn &turn : text.turns) {
            if (turn.start) {
                starts.push_back(turn.start->count());
            }
        }
        std::ranges::sort(starts);
        return starts;
    };
    const std::vector<qint64> one = startsOf(left);
    const std::vector<qint64> other = startsOf(right);
    const auto isTimed = [&](const std::vector<qint64> &starts, const Transcript &text) {
        return std::ssize(starts) >= Fewest && starts.size() * 2 > text.turns.size();
    };
    if (!isTimed(one, left) || !isTimed(other, right)) {
        return false;
    }
    const auto together = std::ranges::count_if(one, [&other](qint64 start) {
        const auto next = std::ranges::lower_bound(other, start - Near);
        return next != other.end() && *next <= start + Near;
    });
    const qint64 span = std::max<qint64>(1, other.back() - other.front());
    const double byChance = std::min(1.0, double(other.size()) * 2 * Near / double(span));
    const double share = double(together) / double(std::min(one.size(), other.size()));
    return share >= LeastShare && share > TimesChance * byChance;
}

} // namespace visavis
