// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace visavis
{

/// Which word of a new text is which of the old.
///
/// Long runs that occur once in both texts are matched first, at any distance within the order of the text,
/// then shorter ones between those (patience sorting, after Bram Cohen's diff); then passages that were
/// moved; then the longest common subsequence of what little is left between.
struct WordAlignment {
    static constexpr qint32 None = -1;

    std::vector<qint32> newOf; ///< for each old word
    std::vector<qint32> oldOf; ///< for each new word; one old word may be written as several now
    /// Old words with a partner that could as well have another: of two equal words beside each other, one of
    /// which went, nobody can tell which.
    std::vector<bool> isDoubtful;

    /// Behind the last new word that this old one is; it has a partner.
    [[nodiscard]] qint32 stopOf(qint32 old) const
    {
        qint32 stop = newOf[size_t(old)] + 1;
        while (stop < qint32(oldOf.size()) && oldOf[size_t(stop)] == old) {
            ++stop;
        }
        return stop;
    }
};

/// These partners without those of words that have theirs alone or by twos, which may be so by chance.
[[nodiscard]] std::vector<qint32> firmPartners(const std::vector<qint32> &partners);

/// The words are numbers, equal for equal words. About n log n; what is left between matches is compared
/// thoroughly up to a few hundred words and not at all beyond.
[[nodiscard]] WordAlignment alignWords(std::span<const quint32> before, std::span<const quint32> after);

} // namespace visavis
