// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Values separated by commas, semicolons, tabs or bars, with columns of speech: see structure/table.h.
/// Tables without them are no transcripts. Rows with times and without speakers are read as cues are.
[[nodiscard]] Format csvFormat();

} // namespace visavis
