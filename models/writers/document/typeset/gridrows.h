// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/typeset/flow.h"
#include "models/writers/document/typeset/wordsetter.h"

#include <vector>

namespace visavis::typeset
{

/// A row of a table in strips: all lines are of one pitch, so that it can be cut between any two of them.
struct SetRow {
    std::vector<Strip> strips;
    struct Mark {
        size_t strip = 0;
        int comment = 0;
    };
    std::vector<Mark> marks; ///< where comments end
};

/// Sets the rows of one table.
class GridRows
{
public:
    GridRows(const Grid &grid, double width, const Typefaces &faces, const Targets &targets,
             WordSetter &setter);

    [[nodiscard]] SetRow set(size_t row);

private:
    struct Column {
        double x = 0;
        double width = 0;
    };
    /// The lines of a cell, without those between its paragraphs.
    struct Cell {
        std::vector<Strip> lines;
        std::vector<SetRow::Mark> marks;
    };

    [[nodiscard]] Cell setCell(const std::vector<Paragraph> &paragraphs, const Column &column, bool isHead);
    void add(const Paragraph &paragraph, const Column &column, bool isHead, Cell &cell);

    const Grid &m_grid;
    const Typefaces &m_faces;
    const Targets &m_targets;
    WordSetter &m_setter;
    std::vector<Column> m_columns;
};

} // namespace visavis::typeset
