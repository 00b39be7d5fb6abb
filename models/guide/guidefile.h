// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/guide/guide.h"

namespace visavis
{

/// The guide that a file holds: a text as it is written, any other document by its paragraphs and headings.
/// Empty where it asks nothing. Errors as of reading transcripts, with the file.
[[nodiscard]] Result<Guide> readGuideFile(const QString &path);

} // namespace visavis
