// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace visavis
{

/// Which of these partners could as well be others: of all ways to make the second text out of the first, by
/// words written anew and by runs of words that came or went, those are looked at that take nearly as little
/// as the best. A word whose partner is not the same in all of them is doubtful: when "heure par heure"
/// becomes "heure par heure par C", either "heure" may have become "C".
///
/// The texts begin and end together. Time and memory grow with the product of the lengths.
[[nodiscard]] std::vector<bool> doubtfulPartners(std::span<const quint32> before,
                                                 std::span<const quint32> after,
                                                 std::span<const qint32> newOf);

} // namespace visavis
