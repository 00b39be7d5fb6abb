// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// EXMARaLDA's basic transcription (.exb). Speech is what stands in the tiers of type "t" (where none says
/// its type, the first tier of each speaker). An event is a unit; where its words run on into the next event
/// of the tier ("vil" + "lage "), both are one. Speakers are those of the speaker table, by their
/// abbreviation, or the tier's name. Annotations and descriptions are left out and warned about.
[[nodiscard]] Format exmaraldaFormat();

} // namespace visavis
