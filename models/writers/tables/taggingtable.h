// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

namespace visavis
{

/// Every tag that somebody gave to a passage, one row each: a passage stands in it as often as it was tagged,
/// and not at all when it was not. Needs what annotationTable() needs. The data outlives it.
///
/// Columns: id (of the tagging), annotation (the id of the passage in annotationTable()), those of
/// placecells.h, tag, tag_path ("Work > Night shifts", as codebooks are written), weight, tagging_coder,
/// tagging_created, tagging_note, then of the passage colour, quotable, state, restriction, note, coder,
/// created, modified, and the attributes that annotationTable() has.
[[nodiscard]] Table taggingTable(const ExportData &data, const ExportOptions &options);

} // namespace visavis
