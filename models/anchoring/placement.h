// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

namespace visavis
{

/// How sure it is where a passage stands.
enum class AnchorState { Anchored, ToReview, Orphan };

/// Why a passage stands where a new text has it.
enum class AnchorRule {
    Unchanged, ///< letter for letter the same
    Changed,   ///< words in it changed; where it starts and stops is certain
    Doubtful,  ///< this may be it; a person has to say
    Lost,      ///< nothing in the new text is it
};

/// The place of a passage in a new text.
struct Placement {
    Utf16Range range; ///< of an orphan the place where it would have stood, without length
    AnchorState state = AnchorState::Orphan;
    AnchorRule rule = AnchorRule::Lost;
    double score = 0; ///< 0 to 1: how much of the passage and of the words around it is the same

    bool operator==(const Placement &) const = default;
};

} // namespace visavis
