// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/table.h"

#include <optional>

namespace visavis::structure
{

/// A table in which each column is what one says, below who that is: "Time | Ann | Claire", "Question |
/// Answer".
struct VoiceColumns {
    std::vector<QString> names;  ///< by column; empty for the times and for a column without words
    std::optional<size_t> times; ///< the column of times
};

/// The columns by the table's first row: names or roles, and not more than a column of times beside them.
/// Roles must be on both sides of a conversation. Names could be the titles of anything: those who have them
/// take turns, one in each row, or one asks and the other answers in sentences.
[[nodiscard]] std::optional<VoiceColumns> findVoices(std::span<const TableRow> rows, QStringView text);

} // namespace visavis::structure
