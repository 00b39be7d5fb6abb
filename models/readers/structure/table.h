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

/// Where a table stands.
enum class TablePlace {
    Alone,    ///< it is all there is
    AmongText ///< its speakers must speak more than once: a list of people is none of a conversation
};

/// Appends the rows to the document's blocks. Where the columns hold times, speakers and words, as their
/// titles or what is in them says, a row becomes one block of the words with the speaker and the times of its
/// row; otherwise each cell with words becomes a paragraph. Returns whether the columns were recognised.
///
/// - Times: any shape of timecode.h, or numbers that ascend (seconds or milliseconds, as the pace of the
///   words says); a second such column is their end. One cell may hold both, and a speaker's cell a time.
/// - Speakers: short names that recur, or any under a title that says so. A row without one goes on with the
///   speaker above it.
/// - Words: the longest column. Others with several words a cell (a translation, remarks) are kept as further
///   paragraphs of their row; short ones and numbers (a counter, a confidence) are left out with one warning
///   for each column.
/// - Columns that are what one says each, below who that is, become a block for each cell: see VoiceColumns.
/// - What stands in a column of times or speakers and is neither is kept as a paragraph of its own, as is a
///   row with one cell only: a title across the table.
bool appendTable(std::span<const TableRow> rows, Document &document, TablePlace place = TablePlace::Alone);

} // namespace visavis::structure
