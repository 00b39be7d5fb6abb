// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/readers/structure/document.h"

namespace visavis::rtf
{

/// Reads the words of an RTF file. Facts get title and date of its information group, and warnings of what
/// was left out or cut off. Fails with TooDeeplyNested and the line, Cancelled.
[[nodiscard]] Result<structure::Document> readBody(QStringView source, Transcript &facts, Progress &progress);

} // namespace visavis::rtf
