// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// ELAN (.eaf). Speech is what stands in the tiers that depend on no other: their annotations are units, in
/// the order of their times, and the speaker is the tier's participant, or else the tier. Where such a tier
/// only numbers its annotations ("ref@Ann": "story.001"), the first tier of words that depends on it is
/// speech instead. Other dependent tiers (words, glosses, translations) are left out and warned about.
[[nodiscard]] Format elanFormat();

} // namespace visavis
