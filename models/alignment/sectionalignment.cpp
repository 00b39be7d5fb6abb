// SPDX-License-Identifier: MIT
#include "models/alignment/sectionalignment.h"

#include "models/search/folding.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>

namespace visavis
{

namespace
{

constexpr double DoubtfulScore = 0.2;

/// A section with turns, and its title folded; empty when it has none.
struct TitledPart {
    std::string title;
    TurnRange turns;
};

std::vector<TitledPart> titledParts(const Transcript &text)
{
    std::vector<TitledPart> parts;
    for (int section = 0; section < int(text.sections.size()); ++section) {
        const auto [first, last] = text.turnsOf(section);
        if (first < last) {
            parts.push_back({.title = foldedText(text.titleOf(text.sections[size_t(section)])).toStdString(),
                             .turns = {.first = first, .last = last}});
        }
    }
    return parts;
}

/// For each left part the right one with its title, and how alike the two are in per cent.
std::vector<std::pair<int, double>> partners(const std::vector<TitledPart> &left,
                                             const std::vector<TitledPart> &right)
{
    constexpr double Least = 85; // per cent
    struct Candidate {
        int left;
        int right;
        double likeness;
    };
    std::vector<Candidate> candidates;
    for (int one = 0; one < int(left.size()); ++one) {
        const rapidfuzz::fuzz::CachedRatio<char> title(left[size_t(one)].title);
        for (int other = 0; other < int(right.size()); ++other) {
            if (left[size_t(one)].title.empty() || right[size_t(other)].title.empty()) {
                continue;
            }
            const double likeness = title.similarity(right[size_t(other)].title, Least);
            if (likeness >= Least) {
                candidates.push_back({.left = one, .right = other, .likeness = likeness});
            }
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), &Candidate::likeness);
    std::vector<std::pair<int, double>> found(left.size(), {-1, 0});
    std::vector<bool> isTaken(right.size(), false);
    for (const Candidate &candidate : candidates) {
        if (found[size_t(candidate.left)].first < 0 && !isTaken[size_t(candidate.right)]) {
            found[size_t(candidate.left)] = {candidate.right, candidate.likeness};
            isTaken[size_t(candidate.right)] = true;
        }
    }
    return found;
}

} // namespace

std::vector<FacingTurns> alignBySections(const Transcript &left, const Transcript &right)
{
    const auto partsLeft = titledParts(left);
    const auto partsRight = titledParts(right);
    const auto partner = partners(partsLeft, partsRight);
    std::vector<FacingTurns> pairs;
    std::vector<bool> isFaced(partsRight.size(), false);
    int lastRight = 0;
    for (size_t i = 0; i < partsLeft.size(); ++i) {
        FacingTurns facing{.left = partsLeft[i].turns, .right = {.first = lastRight, .last = lastRight}};
        if (const auto [other, likeness] = partner[i]; other >= 0) {
            facing.right = partsRight[size_t(other)].turns;
            facing.score = likeness / 100;
            isFaced[size_t(other)] = true;
            lastRight = facing.right.last;
        }
        pairs.push_back(facing);
    }
    for (size_t i = 0; i < partsRight.size(); ++i) {
        if (!isFaced[i]) {
            insertRightAlone(pairs, partsRight[i].turns, 1);
        }
    }
    return pairs;
}

double sharedTitles(const Transcript &left, const Transcript &right)
{
    constexpr qsizetype Fewest = 2;
    const auto partsLeft = titledParts(left);
    const auto partsRight = titledParts(right);
    const auto titled = [](const std::vector<TitledPart> &parts) {
        return std::ranges::count_if(parts, [](const TitledPart &part) { return !part.title.empty(); });
    };
    const auto fewer = std::min(titled(partsLeft), titled(partsRight));
    const auto shared = std::ranges::count_if(partners(partsLeft, partsRight),
                                              [](const auto &partner) { return partner.first >= 0; });
    return shared < Fewest ? 0 : double(shared) / double(fewer);
}

std::vector<FacingTurns> alignByProportion(const Transcript &left, const Transcript &right)
{
    const auto shares = [](const Transcript &text) {
        std::vector<double> stops;
        double sum = 0;
        for (const Turn &turn : text.turns) {
            sum += double(turn.range.length());
            stops.push_back(sum);
        }
        for (double &stop : stops) {
            stop /= std::max(1.0, sum);
        }
        return stops;
    };
    const std::vector<double> one = shares(left);
    const std::vector<double> other = shares(right);
    std::vector<FacingTurns> pairs;
    TurnRange leftTurns;
    TurnRange rightTurns;
    while (leftTurns.first < int(one.size()) || rightTurns.first < int(other.size())) {
        // A pair ends where the stops of both are nearer to each other than to the next ones.
        leftTurns.last = std::min(leftTurns.first + 1, int(one.size()));
        rightTurns.last = std::min(rightTurns.first + 1, int(other.size()));
        const auto gap = [&](int addLeft, int addRight) {
            const int stopLeft = leftTurns.last + addLeft;
            const int stopRight = rightTurns.last + addRight;
            return stopLeft > int(one.size()) || stopRight > int(other.size()) || stopLeft == 0 ||
                           stopRight == 0
                       ? 2.0
                       : std::abs(one[size_t(stopLeft) - 1] - other[size_t(stopRight) - 1]);
        };
        while (gap(1, 0) < gap(0, 0)) {
            ++leftTurns.last;
        }
        while (gap(0, 1) < gap(0, 0)) {
            ++rightTurns.last;
        }
        pairs.push_back({.left = leftTurns, .right = rightTurns, .score = DoubtfulScore});
        leftTurns.first = leftTurns.last;
        rightTurns.first = rightTurns.last;
    }
    return pairs;
}

} // namespace visavis
