// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// SBV, as YouTube gives it, and SubViewer, from which it comes: a line "start,end", then the lines said,
/// then a blank line. "[br]" is a line end. SubViewer's head gives the title; the rest of the head is left
/// out with a warning.
[[nodiscard]] Format sbvFormat();

} // namespace visavis
