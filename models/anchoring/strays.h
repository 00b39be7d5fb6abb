// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/wordalignment.h"

namespace visavis
{

// Words whose partners may be others that are equal by chance, or said twice.

enum class PassageEnd { Start, Stop };

/// Whether a word or two at an end of a passage stand apart from the rest of it, words put in between: then
/// they may be others that are equal. `word` is the
/// outermost one at this end.
[[nodiscard]] bool isStrayed(const WordAlignment &alignment, int word, PassageEnd end);

/// Whether the passage, with what little came along, stands out of the order of the texts: a paragraph that
/// is gone here and stands there may have been said twice. The
/// passage is the old words from first, inclusive, to last, exclusive.
[[nodiscard]] bool isAloneElsewhere(const WordAlignment &alignment, int first, int last);

} // namespace visavis
