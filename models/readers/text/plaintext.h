// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Text without markup, in whatever shape: see readers/structure/structure.h.
[[nodiscard]] Format plainTextFormat();

} // namespace visavis
