// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"

namespace visavis
{

/// Lines that are "00:00:03.120 --> 00:00:05.400", as meeting programs write them above who speaks and what
/// is said: the line goes, and the words below it have the times. Where nearly all such lines have a name
/// below them, the name is who speaks. `styles` has one entry per block and is kept so.
void takeTimeRanges(structure::Document &document, std::vector<int> &styles);

} // namespace visavis
