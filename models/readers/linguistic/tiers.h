// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/linguistic/utterances.h"

#include <span>

namespace visavis::linguistic
{

/// A file with more tiers is refused: tiers are compared with each other, and the largest corpora have some
/// hundred.
inline constexpr size_t MostTiers = 5000;

/// A row of a file that has a row for each speaker, and often more rows below it.
struct Tier {
    QString id;          ///< what the file calls it
    QString participant; ///< who speaks in it, where the file says so
    QString parent;      ///< the tier that it depends on; empty for none
    size_t firstItem = 0;
    size_t itemCount = 0; ///< of Utterances::items()
};

/// The tier's items that have words.
[[nodiscard]] size_t wordedItems(Utterances &words, const Tier &tier);

/// Leaves the tier out, with a warning that names it.
void leaveOut(Utterances &words, const Tier &tier);

/// Says who speaks in these tiers: the participant in the one of their tiers that has the most words, and
/// otherwise the tier itself, by the part behind "@" where all have one ("tx@Ann").
void nameSpeakers(Utterances &words, std::span<const Tier *const> tiers);

} // namespace visavis::linguistic
