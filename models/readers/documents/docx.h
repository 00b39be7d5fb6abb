// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Word's documents (Office Open XML, both editions), as Word, Word Online, Teams, LibreOffice and
/// transcription programs write them.
[[nodiscard]] Format docxFormat();

} // namespace visavis
