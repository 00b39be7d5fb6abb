// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

namespace visavis
{

/// A cell as plain text has it: numbers with a point, "true" and "false", dates and times of ISO 8601, times
/// in UTC ("2024-03-09T18:05:00Z"). Empty for an empty cell, an invalid date, and what is no finite number.
[[nodiscard]] QString cellText(const Cell &cell);

/// Words that every format can hold: NUL and lone surrogates become U+FFFD, as they do in an interview.
[[nodiscard]] QString wholeText(const QString &text);

/// Text as a cell; an empty cell where there is none.
[[nodiscard]] inline Cell textCell(const QString &text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

} // namespace visavis
