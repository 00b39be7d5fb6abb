// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QStringList>

namespace visavis::test
{

/// The words of runs, and "{2" and "2}" where the comment of this index begins and ends.
[[nodiscard]] QString textOf(const std::vector<Inline> &inlines);
/// "[quote] Cold.", one for each.
[[nodiscard]] QStringList linesOf(const std::vector<Paragraph> &paragraphs);
/// A line for each block and each row: "## Nights", "[quote] Cold.", "| Cold. | Ann / Age: 71 |",
/// "contents 2", "page".
[[nodiscard]] QStringList linesOf(const Document &document);
/// Those of headings, or of rows: "#", "|".
[[nodiscard]] QStringList linesOf(const Document &document, QChar first);
/// The words between where a comment begins and where it ends, paragraphs put together. Empty when it does
/// not begin once and end once after that.
[[nodiscard]] QString wordsUnder(const Document &document, int comment);

} // namespace visavis::test
