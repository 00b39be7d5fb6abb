// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace visavis
{

/// A stretch of words that stands in both texts.
struct WordRun {
    qint32 before = 0; ///< where it begins
    qint32 after = 0;
    qint32 length = 0;

    bool operator==(const WordRun &) const = default;
};

/// The stretches made of sequences of so many words that occur once in the one and once in the other, in the
/// order of the first. Two may overlap by less than a sequence. n log n.
[[nodiscard]] std::vector<WordRun> uniqueRuns(std::span<const quint32> before, std::span<const quint32> after,
                                              int sequence);

/// Of runs in the order of the first text, those that are in the same order in both and together longest;
/// overlaps are cut off. n log n.
[[nodiscard]] std::vector<WordRun> longestChain(std::span<const WordRun> runs);

} // namespace visavis
