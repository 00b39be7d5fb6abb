// SPDX-License-Identifier: MIT
#pragma once

#include "models/codebook/codebookfile.h"

#include <QIODevice>

namespace visavis
{

/// The columns of a codebook as CSV, in the order in which they are written: path, kind, status, codable,
/// colour, shortcut, description, include, exclude, guid. RFC 4180 in UTF-8 with a byte order mark, which
/// spreadsheets need. Kinds and states are the words of the project file, codable is "yes" or "no".
///
/// A cell that a spreadsheet could take for a formula gets an apostrophe before it, which reading takes off.
[[nodiscard]] Result<void> writeCodebookCsv(const CodebookFile &file, QIODevice &device);

/// The columns in any order, separated by commas, semicolons or tabs; only the path is needed. Further ones
/// are named as losses. NotACodebook without a path. A row with a value that none of its column is, or cells
/// without a column, has its error.
[[nodiscard]] Result<CodebookFile> readCodebookCsv(const QString &text);

} // namespace visavis
