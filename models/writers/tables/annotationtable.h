// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

namespace visavis
{

/// Every annotation, one row each. Needs nothing
/// else: no texts. The data outlives it.
///
/// Columns, all of them whatever ExportOptions::fields says, since scripts ask for them: id, those of
/// placecells.h, tag, weight, note, coder, colour, quotable, state, restriction, created, modified, then
/// attributes: of the interview as "episode.NAME", of who speaks as "person.NAME". Times are in UTC.
///
/// Several tags are in one cell, between them "; ", by their own names; weight has one place for each of
/// them, in the same order, and in it what each coder gave, between them ", ". taggingTable() has them apart.
[[nodiscard]] Table annotationTable(const ExportData &data, const ExportOptions &options);

} // namespace visavis
