// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

namespace visavis
{

/// With which turn of a new text somebody goes on who was reading this one of the old: the one with the same
/// words that is nearest in proportion, else the one as far on; -1 in a text without turns. For a view that
/// must not wait: a search for a few words, no comparison of the texts.
[[nodiscard]] int carriedTurn(const Transcript &before, const Transcript &after, int turn);

} // namespace visavis
