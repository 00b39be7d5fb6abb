// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/passageaccess.h"

namespace visavis
{

/// What was said in an episode that nobody outside may read, each at once: withheld passages and turns; of an
/// episode that is withheld whole also titles and all turns, but for those of interviewers: the same
/// questions are asked in other interviews. With what has to be checked, if that is to be left out too.
[[nodiscard]] std::vector<Utf16Range> withheldSpeech(const Transcript &transcript, const OffsetMap &map,
                                                     const PassageAccess &access, bool withToCheck = false);

} // namespace visavis
