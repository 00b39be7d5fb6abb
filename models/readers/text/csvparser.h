// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/table.h"

namespace visavis
{

/// The cells of a file of separated values.
struct CsvTable {
    QString text; ///< what the cells hold, quotes taken off; the source itself where it has none
    std::vector<SourcePiece> runs;         ///< text to source, as Document::runs
    std::vector<structure::TableRow> rows; ///< without those that are blank
    bool isTruncated = false;              ///< ends within quotes
};

/// RFC 4180 with any separator, and what programs make of it: a quote inside quotes that nobody doubled is a
/// quote, blanks may follow the closing one, a first line "sep=;" says what separates, and a quote that is
/// never closed over more than a few lines is a letter like others. Linear in the text.
[[nodiscard]] CsvTable parseCsv(const QString &source, QChar separator);

/// The first rows only: those that end within so many units of the text.
[[nodiscard]] CsvTable parseCsvStart(const QString &source, QChar separator, qsizetype units);

} // namespace visavis
