// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"

#include <span>

namespace visavis::structure
{

/// A stretch of Document::text; empty for an empty cell.
struct TableCell {
    qsizetype start = 0; ///< UTF-16 units
    qsizetype length = 0;
};

struct TableRow {
    std::vector<TableCell> cells; ///< rows of one table may differ in number
    qint64 line = 0;              ///< 1-based line of the source
};

/// Appends the rows to the document's blocks. Where the columns hold times, speakers and words, as what is
/// in them says, a row becomes one block of the words with the speaker and the times of its row; otherwise
/// each cell with words becomes a paragraph. Returns whether the columns were recognised.
bool appendTable(std::span<const TableRow> rows, Document &document);

} // namespace visavis::structure
