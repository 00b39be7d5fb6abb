// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Markdown as podcasts and archives write it, with YAML front matter and Liquid tags.
[[nodiscard]] Format markdownFormat();

} // namespace visavis
