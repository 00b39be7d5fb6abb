// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

namespace visavis
{

/// A passage with what stands around it, to be unfolded below its card.
struct PassageContext {
    QString text;       ///< one line a turn, "Ann: By the river."; what is left out at an end is "…"
    Utf16Range passage; ///< in it
    bool operator==(const PassageContext &) const = default;
};

/// The turns that a passage is in, the one before and the one behind, each for as many whole sentences as fit
/// into a few lines. Of a passage in a title: the title, and what comes first in its section.
[[nodiscard]] PassageContext contextOf(const Transcript &transcript, Utf16Range passage);

} // namespace visavis
