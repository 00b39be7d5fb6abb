// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/writer.h"

namespace visavis
{

/// A sheet to check quotes with: a table for each interview that has some, with a box to tick, the words as
/// they are, who says them, where, and whether they may be published. Those to check come first.
[[nodiscard]] Document factCheckSheet(const ExportData &data, const ExportOptions &options);

} // namespace visavis
