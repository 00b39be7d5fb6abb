// SPDX-License-Identifier: MIT
#include "models/alignment/facingevidence.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace visavis
{

namespace
{

constexpr float MostOfWords = 20;
constexpr float Impossible = -std::numeric_limits<float>::infinity();

double lengthOf(const AlignmentUnits &units)
{
    double sum = 0;
    for (const AlignmentUnit &unit : units.all()) {
        sum += double(unit.length);
    }
    return std::max(1.0, sum);
}

} // namespace

FacingEvidence::Lengths::Lengths(const AlignmentUnits &units, double scale)
    : logarithm(size_t(units.count()) + 1)
    , certainty(logarithm.size())
    , deviation(logarithm.size())
    , sums(logarithm.size(), 0)
{
    // Translators keep to the length of what they translate by a share of it; of a few words they make a few
    // others, shorter or longer by some letters.
    constexpr double Share = 0.16;
    constexpr double Letters = 5;
    constexpr double Least = 3; // so that no words at all can be compared
    for (int stop = 1; stop <= units.count(); ++stop) {
        double length = 0;
        for (int count = 1; count <= std::min(stop, MostInBead); ++count) {
            length += double(units[stop - count].length) * scale;
            const double variance = Share * Share + Letters / (length + Least);
            logarithm[size_t(stop)][size_t(count)] = float(std::log(length + Least));
            certainty[size_t(stop)][size_t(count)] = float(1 / variance);
            deviation[size_t(stop)][size_t(count)] = float(std::log(variance) / 2);
        }
        sums[size_t(stop)] = sums[size_t(stop) - 1] + float(units[stop - 1].length);
    }
}

FacingEvidence::FacingEvidence(const AlignmentUnits &left, const AlignmentUnits &right,
                               const LexicalAffinity &words, bool areTimed, const std::vector<TurnPin> &pins)
    : m_left(left)
    , m_right(right)
    , m_words(words)
    , m_labels(left, right)
    , m_areTimed(areTimed)
    , m_lengthsLeft(left, lengthOf(right) / lengthOf(left))
    , m_lengthsRight(right, 1)
    , m_meanLength(float(lengthOf(right) / std::max(1, right.count())))
    , m_isPinnedLeft(size_t(left.count()), false)
    , m_isPinnedRight(size_t(right.count()), false)
{
    for (const TurnPin &pin : pins) {
        const auto one = std::ranges::find(left.all(), pin.left, &AlignmentUnit::turn);
        const auto other = std::ranges::find(right.all(), pin.right, &AlignmentUnit::turn);
        if (pin.left < 0 || pin.right < 0 || one == left.all().end() || other == right.all().end()) {
            continue;
        }
        m_pins.push_back({.left = int(one - left.all().begin()),
                          .right = int(other - right.all().begin()),
                          .isCut = pin.isCut});
        m_isPinnedLeft[size_t(m_pins.back().left)] = true;
        m_isPinnedRight[size_t(m_pins.back().right)] = true;
    }
}

void FacingEvidence::row(int left, int first, int last, std::span<const BeadShape> shapesAsked,
                         std::vector<float> &scores)
{
    if (left > 0) {
        sumWords(left - 1);
    }
    scores.assign(size_t(last - first + 1) * shapesAsked.size(), Impossible);
    size_t at = 0;
    for (int right = first; right <= last; ++right) {
        for (const BeadShape &shape : shapesAsked) {
            float &score = scores[at++];
            if (shape.left > left || shape.right > right || !isAllowed(left, right, shape)) {
                continue;
            }
            score = shapes(left, right, shape);
            if (shape.left > 0 && shape.right > 0) {
                score += lengths(left, right, shape) + words(left, right, shape) +
                         labels(left, right, shape) + questions(left, right, shape) +
                         times(left, right, shape);
            }
        }
    }
}

float FacingEvidence::shapes(int left, int right, const BeadShape &shape) const
{
    constexpr float OneToOne = -0.2F;
    constexpr float LeftOut = -4;
    constexpr float LeftOutToo = -1.5F; // each of a run
    if (shape.left == 0 || shape.right == 0) {
        return LeftOut + LeftOutToo * float(shape.left + shape.right - 1);
    }
    const auto parted = [](const AlignmentUnits &units, int stop, int count) {
        const int first = stop - count;
        const auto label = [&](int unit) { return units[unit].label; };
        switch (count) {
        case 1:
            return 0.0F;
        case 2:
            return label(first) == label(first + 1) ? -2.8F : -4.8F;
        case 3: // what somebody says, put together from both sides of another's "Mm."
            return label(first) == label(first + 2) ? -3.2F : -6.0F;
        case 5:
            return label(first) == label(first + 2) && label(first) == label(first + 4) ? -5.5F : -9.0F;
        default:
            return -7.0F;
        }
    };
    return OneToOne + parted(m_left, left, shape.left) + parted(m_right, right, shape.right);
}

float FacingEvidence::lengths(int left, int right, const BeadShape &shape) const
{
    constexpr float BackgroundDeviation = 0.53F; // the logarithm of that of two lengths that have nothing to
                                                 // do with each other
    // Large ones count less and less, since a translation may be free; but parts of something add up.
    const float mostStrange = shape.left == 1 && shape.right == 1 ? 14 : 60;
    const float difference = m_lengthsLeft.logarithm[size_t(left)][size_t(shape.left)] -
                             m_lengthsRight.logarithm[size_t(right)][size_t(shape.right)];
    const float certainty = std::min(m_lengthsLeft.certainty[size_t(left)][size_t(shape.left)],
                                     m_lengthsRight.certainty[size_t(right)][size_t(shape.right)]);
    const float deviation = std::max(m_lengthsLeft.deviation[size_t(left)][size_t(shape.left)],
                                     m_lengthsRight.deviation[size_t(right)][size_t(shape.right)]);
    const float strangeness = difference * difference * certainty;
    return BackgroundDeviation - deviation - strangeness / 2 / (1 + strangeness / mostStrange);
}

float FacingEvidence::words(int left, int right, const BeadShape &shape) const
{
    float sum = 0;
    float byChance = 0;
    for (int unit = left - shape.left; unit < left; ++unit) {
        const auto &sums = m_wordSums[size_t(unit % MostInBead)];
        sum += sums[size_t(right)] - sums[size_t(right - shape.right)];
        byChance += m_words.byChance(unit);
    }
    const float length =
        m_lengthsRight.sums[size_t(right)] - m_lengthsRight.sums[size_t(right - shape.right)];
    const float beyondChance = sum - byChance * length / m_meanLength;
    // A word that one unit shares with two of the other text is the translation of one of them only.
    const float most = MostOfWords * float(std::min(shape.left, shape.right));
    return beyondChance <= 0 ? beyondChance : beyondChance / (1 + beyondChance / most);
}

float FacingEvidence::labels(int left, int right, const BeadShape &shape) const
{
    if (shape.left == 1 && shape.right == 1) {
        return m_labels.between(m_left[left - 1].label, m_right[right - 1].label);
    }
    // Who says most of the one should be who says most of the other; and nothing is taken in at either end
    // that somebody else says.
    float sum = 0;
    float all = 0;
    std::array<float, MostInBead> bestOfRight;
    bestOfRight.fill(Impossible);
    float strangers = 0;
    for (int one = left - shape.left; one < left; ++one) {
        float best = Impossible;
        for (int other = right - shape.right; other < right; ++other) {
            const float value = m_labels.between(m_left[one].label, m_right[other].label);
            const auto weight = float((m_left[one].length + 1) * (m_right[other].length + 1));
            sum += weight * value;
            all += weight;
            best = std::max(best, value);
            float &bestOther = bestOfRight[size_t(other - (right - shape.right))];
            bestOther = std::max(bestOther, value);
        }
        if (one == left - shape.left || one == left - 1) {
            strangers += std::min(0.0F, best);
        }
    }
    strangers += std::min(0.0F, bestOfRight.front());
    if (shape.right > 1) {
        strangers += std::min(0.0F, bestOfRight[size_t(shape.right) - 1]);
    }
    return sum / all + strangers;
}

float FacingEvidence::questions(int left, int right, const BeadShape &shape) const
{
    constexpr float BothAsk = 0.8F;
    constexpr float OneAsks = -0.9F;
    constexpr float NeitherAsks = 0.1F;
    const bool oneAsks = m_left[left - 1].asks;
    const bool otherAsks = m_right[right - 1].asks;
    const float value = oneAsks != otherAsks ? OneAsks : oneAsks ? BothAsk : NeitherAsks;
    return shape.left == 1 && shape.right == 1 ? value : value / 2;
}

float FacingEvidence::times(int left, int right, const BeadShape &shape) const
{
    if (!m_areTimed) {
        return 0;
    }
    constexpr float Usual = 700; // ms between the same moment in two transcripts
    constexpr float Best = 3;
    constexpr float Worst = -6;
    const auto apart = [&](std::optional<Milliseconds> one, std::optional<Milliseconds> other) {
        if (!one || !other) {
            return 0.0F;
        }
        const auto distance = float(std::abs((*one - *other).count()));
        return std::max(Worst, Best - distance / Usual / 2);
    };
    return apart(m_left[left - shape.left].start, m_right[right - shape.right].start) +
           apart(m_left[left - 1].end, m_right[right - 1].end);
}

bool FacingEvidence::isAllowed(int left, int right, const BeadShape &shape) const
{
    if (m_pins.empty()) {
        return true;
    }
    const auto isPinned = [](const std::vector<bool> &pinned, int stop, int count) {
        return std::find(pinned.begin() + (stop - count), pinned.begin() + stop, true) !=
               pinned.begin() + stop;
    };
    if (!isPinned(m_isPinnedLeft, left, shape.left) && !isPinned(m_isPinnedRight, right, shape.right)) {
        return true;
    }
    return std::ranges::all_of(m_pins, [&](const PinnedUnits &pin) {
        const bool holdsLeft = left - shape.left <= pin.left && pin.left < left;
        const bool holdsRight = right - shape.right <= pin.right && pin.right < right;
        return pin.isCut ? !(holdsLeft && holdsRight) : holdsLeft == holdsRight;
    });
}

void FacingEvidence::sumWords(int left)
{
    auto &sums = m_wordSums[size_t(left % MostInBead)];
    sums.assign(size_t(m_right.count()) + 1, 0);
    for (const LexicalAffinity::Entry &entry : m_words.of(left)) {
        sums[size_t(entry.right) + 1] = entry.value;
    }
    for (size_t i = 1; i < sums.size(); ++i) {
        sums[i] += sums[i - 1];
    }
}

} // namespace visavis
