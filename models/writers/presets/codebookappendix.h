// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// The codebook as papers append it: each tag under the one above it, with kind, status, definition, what it
/// includes and excludes, counts, and examples: those that were chosen for it, else its first two quotable
/// passages that may be published.
[[nodiscard]] Document codebookAppendix(const ExportData &data, const ExportOptions &options);

} // namespace visavis
