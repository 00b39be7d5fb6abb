// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/draft.h"

namespace visavis::structure
{

/// Short lines above paragraphs, where nobody is labelled and the source marks no headings: titles, or the
/// questions of an interview. Looks from block `from` on; linear in the text.
void findTitlesInProse(Draft &draft, size_t from);

} // namespace visavis::structure
