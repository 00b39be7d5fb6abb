// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelmarks.h"

namespace visavis::structure
{

/// Knows labels that stand over two lines ("Ann" and "Bell:", "Ann Bell" and "0:12"), where the same two
/// lines recur: their blocks become one.
void joinSplitLabels(Document &document, LabelMarks &marks);

} // namespace visavis::structure
