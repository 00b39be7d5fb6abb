// SPDX-License-Identifier: MIT
#include "models/readers/structure/table.h"

namespace visavis::structure
{

namespace
{

void appendParagraph(const TableCell &cell, qint64 line, Document &document)
{
    if (cell.length > 0) {
        document.blocks.push_back({.kind = BlockKind::Paragraph,
                                   .level = 0,
                                   .start = cell.start,
                                   .length = cell.length,
                                   .strong = 0,
                                   .line = line,
                                   .afterGap = true,
                                   .quoted = false});
    }
}

} // namespace

bool appendTable(std::span<const TableRow> rows, Document &document)
{
    for (const TableRow &row : rows) {
        for (const TableCell &cell : row.cells) {
            appendParagraph(cell, row.line, document);
        }
    }
    return false;
}

} // namespace visavis::structure
