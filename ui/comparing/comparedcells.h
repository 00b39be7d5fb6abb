// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/textcomparing.h"

#include <QString>

#include <vector>

namespace visavis
{

/// How two texts are shown.
enum class ComparisonStyle {
    Inline,     ///< one column: what went and what came one behind the other
    SideBySide, ///< two columns, what belongs together at one height
    Reading,    ///< the text after alone
};

/// How words stand to the other text.
enum class CellMark { None, Removed, Inserted };

/// A title or turn as it is shown in one column, with what went or came in it.
struct ComparedCell {
    struct Marked {
        qsizetype start = 0; ///< in the cell's text
        qsizetype stop = 0;
        CellMark mark = CellMark::None;

        bool operator==(const Marked &) const = default;
    };

    int column = 0;
    int titleLevel = 0;  ///< 0: a turn
    QString formerLabel; ///< who spoke before, where that differs and there is one column
    QString label;       ///< who speaks
    CellMark labelMark = CellMark::None;
    QString figures; ///< the turn's number, and its time if it has one
    QString text;
    std::vector<Marked> marks; ///< ascending
    bool isQuiet = false;      ///< stands elsewhere now

    bool operator==(const ComparedCell &) const = default;
};

/// The cells of a row, from top to bottom; of two columns first those of the left one.
[[nodiscard]] std::vector<ComparedCell> cellsOf(const ComparedTexts &texts, int row, ComparisonStyle style);

/// A short word on what happened to a row beyond its words; empty when nothing did.
[[nodiscard]] QString remarkOn(const ComparedTexts &texts, int row);
/// All of it, to be read aloud.
[[nodiscard]] QString spokenDifference(const ComparedTexts &texts, TextComparison::Difference difference);

} // namespace visavis
