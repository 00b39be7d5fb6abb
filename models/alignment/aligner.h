// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/transcript/transcript.h"

#include <optional>

namespace visavis
{

/// Which turns of two episodes stand beside each other, in the way that was asked for, or in the one that
/// their texts speak for: most words in common are a revision, a common clock is one recording, what can be
/// followed turn by turn is a translation, then come sections of the same titles, and questions in common.
/// What is known to face by a guide (facingByGuide) counts where questions do.
///
/// Pure: the same for the same arguments, on any thread. Time grows with the sum of the numbers of turns,
/// for guides with the product of those of questions.
[[nodiscard]] Alignment alignEpisodes(const Transcript &left, const Transcript &right,
                                      std::optional<AlignmentKind> kind = {},
                                      const std::vector<TurnPin> &pins = {},
                                      const std::vector<FacingTurns> &byGuide = {});

} // namespace visavis
