// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

namespace visavis
{

/// Every tag, one row each, a tag before those that stand in it. Needs no further part. The data outlives it.
///
/// Columns: id, name, path ("Work > Night shifts"), level (1 at the top), kind (code, category, theme),
/// status (candidate, settled, dropped), colour, definition, include, exclude, then how many passages,
/// interviews and persons it is given to, and coders: the names of those who gave it, between them "; ".
[[nodiscard]] Table codebookTable(const ExportData &data, const ExportOptions &options);

} // namespace visavis
