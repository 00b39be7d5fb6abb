// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/wordalignment.h"

namespace visavis
{

/// Matches what was moved: among words without partners, sequences that occur once on both sides, where
/// enough of them lie together.
void matchMoves(std::span<const quint32> before, std::span<const quint32> after, WordAlignment &alignment);

/// Parts again words that have a partner by accident: a few among many that have none, or that have theirs
/// elsewhere.
void removeStrays(std::span<const quint32> before, WordAlignment &alignment);

} // namespace visavis
