// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/facingevidence.h"

namespace visavis
{

/// Aligns two texts that say the same in the same order: a translation, or two transcripts of one recording.
/// Gale and Church's beads over turns and titles, with words, labels and times beside their lengths; which
/// label is which is learned on the way. The pins are in order (pinsInOrder()).
[[nodiscard]] std::vector<FacingTurns> alignInOrder(const Transcript &left, const Transcript &right,
                                                    LexicalAffinity::Words words,
                                                    std::optional<ClockShift> clock,
                                                    const std::vector<TurnPin> &pins);

/// How the clocks of two transcripts go together when they are of one recording: many turns of the one begin
/// when one of the other begins. Nothing when they do not, or too few turns have times.
[[nodiscard]] std::optional<ClockShift> sharedClock(const Transcript &left, const Transcript &right);

} // namespace visavis
