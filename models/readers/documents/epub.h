// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Books in EPUB: the chapters in the order of the spine as one episode with sections.
[[nodiscard]] Format epubFormat();

} // namespace visavis
