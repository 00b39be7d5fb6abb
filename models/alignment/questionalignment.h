// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// Faces the exchanges of two interviews in which the same was asked, in any order: by the words of the
/// questions, rare ones weighted up, and by those of the answers. A question that only follows up what was
/// said goes with the one it follows. Pins go before all; then what faces by a guide (facingByGuide), as far
/// as it is not doubtful.
[[nodiscard]] std::vector<FacingTurns> alignByQuestions(const Transcript &left, const Transcript &right,
                                                        const std::vector<TurnPin> &pins,
                                                        const std::vector<FacingTurns> &byGuide = {});

} // namespace visavis
