// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"

namespace visavis
{

/// Turns that are pointed out because they face what the pointer or the caret is in, or hold it themselves.
struct FacingMark {
    TurnRange turns = {};
    bool isDoubtful = false;

    bool operator==(const FacingMark &) const = default;
};

} // namespace visavis
