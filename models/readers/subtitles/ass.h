// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// SubStation Alpha and Advanced SubStation Alpha (.ssa, .ass), in the order in which the lines are shown.
/// The field Name says who speaks; "Title" of the script is the title. Braces, which are never shown,
/// drawings (between "\p1" and "\p0") and events that are comments are left out with warnings. Styles are of
/// no use to a transcript.
[[nodiscard]] Format assFormat();

} // namespace visavis
