// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace visavis
{

/// Which words two short texts have in common in the same order, as many as can be.
struct CommonWords {
    std::vector<qint32> newOf; ///< for each word of the first its partner in the second, or -1
    /// As many could be had without it, or with another partner that stands beside that of its neighbour.
    std::vector<bool> isDoubtful;
};

/// The longest common subsequence by the textbook's table: time and memory grow with the product of the
/// lengths.
[[nodiscard]] CommonWords commonWords(std::span<const quint32> before, std::span<const quint32> after);

} // namespace visavis
