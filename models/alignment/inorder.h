// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/facingevidence.h"

namespace visavis
{

/// Aligns two texts that say the same in the same order: a translation, or two transcripts of one recording.
/// Gale and Church's beads over turns and titles, with words, labels and times beside their lengths; which
/// label is which is learned on the way. The pins are in order (pinsInOrder()); those that no bead can hold
/// are left to applyPins(). `areTimed` when the times of both are of one clock (haveSharedClock()).
[[nodiscard]] std::vector<FacingTurns> alignInOrder(const Transcript &left, const Transcript &right,
                                                    LexicalAffinity::Words words, bool areTimed,
                                                    const std::vector<TurnPin> &pins);

/// Whether the times of two transcripts are those of one recording: many turns of the one begin when one of
/// the other begins. Not when too few turns have times.
[[nodiscard]] bool haveSharedClock(const Transcript &left, const Transcript &right);

} // namespace visavis
