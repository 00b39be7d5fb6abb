// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedit.h"

namespace visavis
{

/// A title or a turn of a text that is compared.
struct ComparedPart {
    TextPart::Kind kind = TextPart::Kind::Turn;
    int index = 0; ///< into Transcript::sections or turns
    Utf16Range range;

    bool operator==(const ComparedPart &) const = default;
};

/// Parts of one text from the first, inclusive, to the last, exclusive.
struct PartRange {
    int first = 0;
    int last = 0;

    [[nodiscard]] int count() const { return last - first; }
    [[nodiscard]] bool isEmpty() const { return first >= last; }
    bool operator==(const PartRange &) const = default;
};

/// Parts of two texts that stand beside each other, and what differs in them.
struct ComparedRow {
    enum class Kind {
        Same,
        Changed,   ///< words, speakers, a title's level, or where turns begin
        Removed,   ///< only in the text before
        Inserted,  ///< only in the text after
        MovedAway, ///< only in the text before; stands elsewhere in the text after
        MovedHere,
    };

    Kind kind = Kind::Same;
    PartRange before; ///< several where one was split or some were joined
    PartRange after;
    /// In the bodies, ascending; whole words, and what stands between words. What is left of the parts
    /// without them, is the same letter for letter. Of a part that went or came, all of it.
    std::vector<Utf16Range> removed;
    std::vector<Utf16Range> inserted;
    bool speakersDiffer = false;
    bool levelsDiffer = false;
    int counterpart = -1; ///< of something moved the row at its other place

    bool operator==(const ComparedRow &) const = default;
};

/// The differences of two whole texts, row by row. Every part of either text is in one row, in the order of
/// its text.
struct TextComparison {
    std::vector<ComparedPart> before;
    std::vector<ComparedPart> after;
    std::vector<ComparedRow> rows;

    /// What one counts and steps through: each changed row, and each run of rows that went, came or moved.
    struct Difference {
        int firstRow = 0;
        int lastRow = 0; ///< exclusive
        bool operator==(const Difference &) const = default;
    };
    [[nodiscard]] std::vector<Difference> differences() const;
};

/// Titles and turns with words in common stand beside each other, at any distance within the order of the
/// text; beside what is left over stands what says the same, or in the same place by the same speakers
/// something else. About n log n.
[[nodiscard]] TextComparison compareTexts(const Transcript &before, const Transcript &after);

} // namespace visavis
