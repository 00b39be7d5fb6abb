// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// FOLKER and OrthoNormal (.flk, .fln), the tools of the German spoken corpora. A contribution is a unit;
/// times are those of its points in the time line. Pauses, breaths and other events without words are left
/// out and warned about.
[[nodiscard]] Format folkerFormat();

} // namespace visavis
