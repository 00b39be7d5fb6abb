// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// SubRip, which has no standard, with the damage that is usual: numbers missing or out of order, dots for
/// commas, missing blank lines between cues and further ones within them, tags, ASS codes ("{\an8}", "\N"),
/// coordinates or text after the times, hours of any number of digits, cues that overlap. WebVTT that lost
/// its first line is read too.
///
/// A line of digits is a cue's number if times follow and it stands after a blank line or counts on from the
/// number before; else it is said. A cue whose times cannot be read keeps its words, without times, and is
/// warned about; so is text before the first times.
[[nodiscard]] Format subRipFormat();

} // namespace visavis
