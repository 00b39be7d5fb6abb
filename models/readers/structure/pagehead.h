// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/draft.h"

namespace visavis::structure
{

/// The lines above the text, where the source marks no headings: of those that could be titles the longest is
/// the title, one right above the first turn is a section's, a date is the date; the others stay text.
/// Returns the first block below; 0 where there is no title.
size_t findPageHead(Draft &draft);

} // namespace visavis::structure
