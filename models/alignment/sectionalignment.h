// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// Faces sections of the same title, or nearly the same, in any order.
[[nodiscard]] std::vector<FacingTurns> alignBySections(const Transcript &left, const Transcript &right);

/// Which share of the titles, of the text with fewer, are in the other one too, 0 to 1; 0 with fewer than
/// two.
[[nodiscard]] double sharedTitles(const Transcript &left, const Transcript &right);

/// Faces what is as far into the one text as into the other, counted in letters. All of it is doubtful.
[[nodiscard]] std::vector<FacingTurns> alignByProportion(const Transcript &left, const Transcript &right);

} // namespace visavis
