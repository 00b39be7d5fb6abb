// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <vector>

namespace visavis
{

/// Which turns of a text are taken out of its page, one by one; empty when none is.
using HiddenTurns = std::vector<bool>;

/// The turns of interviewers, so that one reads the answers alone. None where nothing would be left.
[[nodiscard]] HiddenTurns questionsOf(const Transcript &transcript);

/// Whether a turn is one of those.
[[nodiscard]] bool isHidden(const HiddenTurns &hidden, int turn);

/// The turn that a place is in, its end counted in; -1 in a title or a blank line.
[[nodiscard]] int turnHolding(const Transcript &transcript, Utf16Offset place);

} // namespace visavis
