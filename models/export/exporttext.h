// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/replacedtext.h"
#include "models/people/passageaccess.h"
#include "models/writers/exportdata.h"

namespace visavis
{

/// A text as people outside may read it: withheld words and what those say who may not be heard are left out,
/// and so are the names of those. With `leavesOutToCheck` also what has to be checked.
[[nodiscard]] ReplacedText readableText(const Transcript &transcript, const OffsetMap &map,
                                        const PassageAccess &access, bool leavesOutToCheck);

} // namespace visavis
