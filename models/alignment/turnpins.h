// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"

namespace visavis
{

/// Of the pins that put turns beside each other as many as go in the same order on both sides, and all cuts:
/// what an alignment in order can be made around.
[[nodiscard]] std::vector<TurnPin> pinsInOrder(std::vector<TurnPin> pins);

/// Makes pairs be as the pins say, whatever they were: a pinned turn leaves the pair it was in, what was cut
/// stands apart.
void applyPins(std::vector<FacingTurns> &pairs, const std::vector<TurnPin> &pins);

} // namespace visavis
