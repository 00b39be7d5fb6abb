// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelmarks.h"

namespace visavis::structure
{

/// Gives the names of one person one label, where that is certain:
/// - "Ann Bell (AB): Hello" once, "AB: So" from then on;
/// - a table of names above, "AB  Ann Bell", whose lines are then no labels;
/// - "LEX FRIDMAN" and "Lex Fridman";
/// - "Ann;" where "Ann:" opens other lines is a slip;
/// - "Ann Bell" first and "Ann" later, when no other name has that word and the two never follow each other.
void joinNameVariants(Document &document, LabelMarks &marks);

} // namespace visavis::structure
