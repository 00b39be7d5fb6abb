// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Rich Text Format, as Word, WordPad, TextEdit, LibreOffice, NVivo, MAXQDA and f4 write it.
[[nodiscard]] Format rtfFormat();

} // namespace visavis
