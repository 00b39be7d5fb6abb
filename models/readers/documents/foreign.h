// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Containers of other programs, which are not read: spreadsheets, presentations, Pages. It knows them so
/// that the error can say what to do.
[[nodiscard]] Format foreignFormat();

} // namespace visavis
