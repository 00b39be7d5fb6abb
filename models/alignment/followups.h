// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/termweights.h"

namespace visavis
{

/// Whether a question, of those that were weighed, only asks for more of what was just said: what nobody else
/// was asked in few words.
[[nodiscard]] bool isFollowUp(const TermVector &question, const TermWeights &questions);

} // namespace visavis
