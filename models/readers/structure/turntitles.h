// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/draft.h"

namespace visavis::structure
{

/// Short lines between what one has said and the next label, where the source marks no headings: titles of
/// sections. What stands below the last turn and is not said becomes an aside. Looks from block `from` on;
/// linear in the text.
void findTitlesBetweenTurns(Draft &draft, size_t from);

} // namespace visavis::structure
