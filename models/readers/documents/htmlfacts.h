// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/htmltree.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// Title, language, date and recording, as the head of a page states them; what the facts have stays.
void takeHtmlFacts(const GumboNode &root, Transcript &facts);

} // namespace visavis
