// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// TTML as the W3C has it, and its kin: DFXP, SMPTE-TT, EBU-TT, IMSC. Known by its root element "tt", in
/// whatever namespace.
///
/// Each `p` is a cue, or, where it has no times of its own, each `span` that has. Times are those of the
/// standard: clock, frames, ticks and offsets, relative to the element around, in parallel or in sequence.
/// `ttm:agent` says who speaks, by its name in the head; where two are given, both do. Titles and languages
/// are taken; other metadata are left out. External entities are never fetched, and what entities grow to is
/// bounded.
[[nodiscard]] Format ttmlFormat();

} // namespace visavis
