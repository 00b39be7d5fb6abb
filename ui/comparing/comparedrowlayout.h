// SPDX-License-Identifier: MIT
#pragma once

#include "ui/comparing/comparedcells.h"
#include "ui/reader/blocklayout.h"
#include "ui/reader/pagepalette.h"
#include "ui/reader/pagestyle.h"

#include <QRect>

#include <memory>

namespace visavis
{

/// Where the columns of a comparison are across its page.
struct ComparisonGeometry {
    int width = 0; ///< of the whole page
    int columnWidth = 0;
    int left[2] = {0, 0}; ///< of the columns
    bool isTwoColumns = false;

    [[nodiscard]] static ComparisonGeometry of(const PageStyle &style, int width, bool isTwoColumns);
    /// The column at this place across, with what is around it.
    [[nodiscard]] int columnAt(int x) const
    {
        return isTwoColumns && x >= (left[0] + columnWidth + left[1]) / 2 ? 1 : 0;
    }
    bool operator==(const ComparisonGeometry &) const = default;
};

/// The fonts, colours and measures that rows are painted with.
struct ComparisonLook {
    PageStyle style;
    PagePalette colours;
    ComparisonGeometry geometry;
    int speakerHeight = 0; ///< of the line above a turn
    int gap = 0;           ///< below each cell

    [[nodiscard]] const QFont &fontOf(const ComparedCell &cell) const
    {
        return cell.titleLevel > 0 ? style.title(cell.titleLevel) : style.text;
    }
};

/// One row of a comparison set in lines. Places are in the row, from its top and the page's left edge.
class ComparedRowLayout
{
public:
    struct Cell {
        ComparedCell content;
        std::unique_ptr<BlockLayout> text;
        QPoint textPlace;
        int top = 0;
    };
    /// A range of a cell's text to be painted as selected.
    struct Selected {
        int cell = -1;
        qsizetype start = 0;
        qsizetype stop = 0;
    };

    ComparedRowLayout(const ComparisonLook &look, std::vector<ComparedCell> cells, const QString &remark,
                      ComparedRow::Kind kind);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] const std::vector<Cell> &cells() const { return m_cells; }
    [[nodiscard]] qsizetype placeAt(int cell, QPoint place) const;
    /// The cell of a column at this height, or the next; -1 when the column has none here.
    [[nodiscard]] int cellAt(int column, int y) const;

    void paint(QPainter &painter, const ComparisonLook &look, QPoint origin, const QRect &dirty,
               const std::vector<Selected> &selection) const;

private:
    void paintHead(QPainter &painter, const ComparisonLook &look, QPoint origin, const Cell &cell) const;
    void paintText(QPainter &painter, const ComparisonLook &look, QPoint origin, const QRect &dirty,
                   const Cell &cell, const Selected *selection) const;
    void paintLine(QPainter &painter, const ComparisonLook &look, QPointF origin, const Cell &cell,
                   int line) const;
    void paintSign(QPainter &painter, const ComparisonLook &look, QPoint origin) const;

    std::vector<Cell> m_cells;
    QString m_remark;
    ComparedRow::Kind m_kind;
    bool m_isTwoColumns;
    int m_height = 0;
};

} // namespace visavis
