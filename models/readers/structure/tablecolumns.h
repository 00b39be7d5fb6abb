// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/table.h"

namespace visavis::structure
{

/// What a column of a table holds.
enum class ColumnKind {
    Empty,
    Start,
    End,
    Duration, ///< from the start on; in numbers of its unit
    Speaker,
    Words,
    MoreWords, ///< kept below the words
    LeftOut,
};

/// The columns of a table of speech.
struct TableColumns {
    std::vector<ColumnKind> kinds;
    size_t firstRow = 0;         ///< what stands above it are the columns' titles, and what is above those
    double unitMilliseconds = 0; ///< of times that are plain numbers
    /// Whoever speaks does so more than once, or titles name both speakers and words. A list of the people
    /// above a conversation has the same columns.
    bool speakersRecur = false;

    [[nodiscard]] ColumnKind kind(size_t column) const
    {
        return column < kinds.size() ? kinds[column] : ColumnKind::MoreWords;
    }
    [[nodiscard]] bool hasHeader() const { return firstRow > 0; }
    [[nodiscard]] bool has(ColumnKind kind) const;
    /// Words, and who says them or when.
    [[nodiscard]] bool areRecognised() const
    {
        return has(ColumnKind::Words) && (has(ColumnKind::Speaker) || has(ColumnKind::Start));
    }
    /// So surely that a table among other text is a conversation.
    [[nodiscard]] bool areSpeech() const
    {
        return areRecognised() && (has(ColumnKind::Start) || speakersRecur);
    }
};

/// Finds out what each column holds; looks at the cells of the first 64
/// columns in the first 2,000 rows, once.
[[nodiscard]] TableColumns findColumns(std::span<const TableRow> rows, QStringView text);

} // namespace visavis::structure
