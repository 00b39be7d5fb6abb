// SPDX-License-Identifier: MIT
#include "ui/comparing/comparedrowlayout.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ComparedRow::Kind;

constexpr int Grid = 8;
/// Left of a column: the sign of what happened to the row, and a bar.
constexpr int Margin = 4 * Grid;
constexpr int BarWidth = 3;
/// Vermilion, bluish green and blue of Okabe and Ito: told apart by anyone, and not only by colour.
constexpr Colour Gone = PagePalette::Gone;
constexpr Colour Come = PagePalette::Come;
constexpr Colour Other{0x0072b2};

Colour colourOf(Kind kind)
{
    switch (kind) {
    case Kind::Removed:
        return Gone;
    case Kind::Inserted:
        return Come;
    default:
        return Other;
    }
}

QChar signOf(Kind kind)
{
    switch (kind) {
    case Kind::Removed:
        return QChar(0x2212); // minus
    case Kind::Inserted:
        return u'+';
    case Kind::Changed:
        return QChar(0x2260); // not equal
    case Kind::MovedAway:
    case Kind::MovedHere:
        return QChar(0x2195); // up and down
    case Kind::Same:
        break;
    }
    return u' ';
}

} // namespace

ComparisonGeometry ComparisonGeometry::of(const PageStyle &style, int width, bool isTwoColumns)
{
    ComparisonGeometry page;
    page.width = width;
    page.isTwoColumns = isTwoColumns;
    const int columns = isTwoColumns ? 2 : 1;
    const int room = (width - columns * Margin - 2 * Grid) / columns;
    page.columnWidth = std::clamp(room, 8 * Grid, style.measure);
    const int used = columns * (Margin + page.columnWidth);
    page.left[0] = std::max(0, (width - used) / 2) + Margin - (isTwoColumns ? 0 : Grid);
    page.left[1] = page.left[0] + page.columnWidth + Margin;
    return page;
}

ComparedRowLayout::ComparedRowLayout(const ComparisonLook &look, std::vector<ComparedCell> cells,
                                     const QString &remark, Kind kind)
    : m_remark(remark)
    , m_kind(kind)
    , m_isTwoColumns(look.geometry.isTwoColumns)
{
    int bottoms[2] = {0, 0};
    m_cells.reserve(cells.size());
    for (ComparedCell &cell : cells) {
        int &bottom = bottoms[cell.column];
        const bool isTitle = cell.titleLevel > 0;
        const int pitch = isTitle ? look.style.titlePitch(cell.titleLevel) : look.style.pitch;
        const int top = bottom + (isTitle ? look.gap : 0);
        const bool hasHead = !isTitle || !remark.isEmpty();
        auto text =
            std::make_unique<BlockLayout>(cell.text, look.fontOf(cell), look.geometry.columnWidth, pitch);
        const QPoint place(look.geometry.left[cell.column], top + (hasHead ? look.speakerHeight : 0));
        bottom = place.y() + text->height() + look.gap;
        m_cells.push_back(
            {.content = std::move(cell), .text = std::move(text), .textPlace = place, .top = top});
    }
    m_height = std::max(bottoms[0], bottoms[1]);
}

qsizetype ComparedRowLayout::placeAt(int index, QPoint place) const
{
    const Cell &cell = m_cells[size_t(index)];
    const QPoint inText = place - cell.textPlace;
    if (inText.y() < 0) {
        return 0;
    }
    if (inText.y() >= cell.text->height()) {
        return cell.content.text.size();
    }
    return cell.text->placeAt(cell.text->lineAtY(inText.y()), inText.x(), QTextLine::CursorBetweenCharacters);
}

int ComparedRowLayout::cellAt(int column, int y) const
{
    int found = -1;
    for (int i = 0; i < int(m_cells.size()); ++i) {
        if (m_cells[size_t(i)].content.column == column && (found < 0 || m_cells[size_t(i)].top <= y)) {
            found = i;
        }
    }
    return found;
}

void ComparedRowLayout::paint(QPainter &painter, const ComparisonLook &look, QPoint origin,
                              const QRect &dirty, const std::vector<Selected> &selection) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const auto selected = std::ranges::find(selection, int(i), &Selected::cell);
        paintHead(painter, look, origin, m_cells[i]);
        paintText(painter, look, origin, dirty, m_cells[i],
                  selected == selection.end() ? nullptr : &*selected);
    }
    if (m_kind != Kind::Same) {
        paintSign(painter, look, origin);
    }
}

void ComparedRowLayout::paintSign(QPainter &painter, const ComparisonLook &look, QPoint origin) const
{
    // Beside the text that it is about: of two columns what went is on the left.
    const bool isRight = m_isTwoColumns && (m_kind == Kind::Inserted || m_kind == Kind::MovedHere);
    const int right = look.geometry.left[isRight ? 1 : 0] - Grid - 2;
    const Colour colour = colourOf(m_kind);
    painter.fillRect(right - BarWidth, origin.y(), BarWidth, m_height - look.gap, look.colours.mark(colour));
    painter.setFont(look.style.label);
    painter.setPen(look.colours.lettering(colour));
    painter.drawText(QRect(right - BarWidth - 2 * Grid - 2, origin.y(), 2 * Grid, look.speakerHeight),
                     Qt::AlignHCenter | Qt::AlignVCenter, QString(signOf(m_kind)));
}

void ComparedRowLayout::paintHead(QPainter &painter, const ComparisonLook &look, QPoint origin,
                                  const Cell &cell) const
{
    const ComparedCell &content = cell.content;
    const QRect head(cell.textPlace.x() + origin.x(), origin.y() + cell.top, look.geometry.columnWidth,
                     look.speakerHeight);
    int x = head.left();
    int room = head.width();
    const auto write = [&](const QString &text, const QFont &font, const QColor &colour) {
        const QFontMetrics metrics(font);
        const QString elided = metrics.elidedText(text, Qt::ElideRight, room);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRect(x, head.top(), room, head.height()), Qt::AlignLeft | Qt::AlignVCenter, elided);
        const QRect place(x, head.center().y() - metrics.ascent() / 2, metrics.horizontalAdvance(elided),
                          metrics.ascent());
        x += place.width() + Grid;
        room = std::max(0, head.right() - x);
        return place;
    };
    if (!content.formerLabel.isEmpty()) {
        QFont struck = look.style.label;
        struck.setStrikeOut(true);
        write(content.formerLabel, struck, look.colours.quiet());
    }
    if (!content.label.isEmpty()) {
        const bool isGone = content.labelMark == CellMark::Removed;
        QFont font = look.style.label;
        font.setStrikeOut(isGone);
        font.setUnderline(content.labelMark == CellMark::Inserted);
        write(content.label, font,
              content.labelMark == CellMark::Inserted ? look.colours.lettering(Come) : look.colours.quiet());
    }
    if (content.titleLevel == 0) {
        write(content.figures, look.style.figures, look.colours.quiet());
    }
    const bool isFirst = &cell == &m_cells.front() || cell.content.column != m_cells.front().content.column;
    if (isFirst && cell.top <= look.gap && !m_remark.isEmpty()) {
        QFont font = look.style.figures;
        font.setItalic(true);
        write(m_remark, font, look.colours.lettering(Other));
    }
}

void ComparedRowLayout::paintText(QPainter &painter, const ComparisonLook &look, QPoint origin,
                                  const QRect &dirty, const Cell &cell, const Selected *selection) const
{
    const QPoint place = origin + cell.textPlace;
    std::vector<BlockLayout::Span> spans;
    for (int line = 0; line < cell.text->lineCount(); ++line) {
        const int top = place.y() + cell.text->lineTop(line);
        const int height = cell.text->lineBottom(line) - cell.text->lineTop(line);
        if (top > dirty.bottom() || top + height < dirty.top()) {
            continue;
        }
        const auto fill = [&](qsizetype start, qsizetype stop, const QColor &colour, int fillTop,
                              int fillHeight) {
            const qsizetype from = std::max(start, cell.text->lineStart(line));
            const qsizetype to = std::min(stop, cell.text->lineEnd(line));
            spans.clear();
            if (from < to) {
                cell.text->appendSpans(line, from, to, spans);
            }
            for (const auto &[left, right] : spans) {
                painter.fillRect(QRectF(place.x() + left, fillTop, right - left, fillHeight), colour);
            }
        };
        const auto [boxTop, boxBottom] = cell.text->textBox(line);
        for (const ComparedCell::Marked &marked : cell.content.marks) {
            const Colour colour = marked.mark == CellMark::Removed ? Gone : Come;
            // In one column what went steps back, so that the text after can be read through it.
            if (marked.mark == CellMark::Inserted || m_isTwoColumns) {
                fill(marked.start, marked.stop, look.colours.washed(look.colours.page(), colour),
                     place.y() + boxTop - 1, boxBottom - boxTop + 2);
            }
        }
        if (selection) {
            fill(selection->start, selection->stop, look.colours.selection(), top, height);
        }
        paintLine(painter, look, place, cell, line);
        const bool isWhole = m_kind == Kind::Removed || m_kind == Kind::Inserted;
        for (const ComparedCell::Marked &marked : cell.content.marks) {
            const int base = place.y() + cell.text->baseline(line);
            if (marked.mark == CellMark::Inserted && !isWhole) {
                fill(marked.start, marked.stop, look.colours.mark(Come), base + 3, 2);
            } else if (marked.mark == CellMark::Removed && !(isWhole && m_isTwoColumns)) {
                const int rise = QFontMetrics(look.fontOf(cell.content)).strikeOutPos();
                fill(marked.start, marked.stop, look.colours.mark(Gone), base - rise, 1);
            }
        }
    }
}

void ComparedRowLayout::paintLine(QPainter &painter, const ComparisonLook &look, QPointF origin,
                                  const Cell &cell, int line) const
{
    std::vector<BlockLayout::Span> quiet;
    if (!m_isTwoColumns) {
        for (const ComparedCell::Marked &marked : cell.content.marks) {
            const qsizetype from = std::max(marked.start, cell.text->lineStart(line));
            const qsizetype to = std::min(marked.stop, cell.text->lineEnd(line));
            if (marked.mark == CellMark::Removed && from < to) {
                cell.text->appendSpans(line, from, to, quiet);
            }
        }
    }
    painter.setPen(cell.content.isQuiet ? look.colours.quiet() : look.colours.text());
    if (quiet.empty()) {
        cell.text->draw(painter, line, origin);
        return;
    }
    const double top = origin.y() + cell.text->lineTop(line);
    const double height = cell.text->lineBottom(line) - cell.text->lineTop(line);
    QRegion gone;
    for (const auto &[left, right] : quiet) {
        gone += QRectF(origin.x() + left, top, right - left, height).toAlignedRect();
    }
    painter.save();
    painter.setClipRegion(QRegion(QRectF(0, top, look.geometry.width, height).toAlignedRect()) - gone,
                          Qt::IntersectClip);
    cell.text->draw(painter, line, origin);
    painter.restore();
    painter.save();
    painter.setClipRegion(gone, Qt::IntersectClip);
    painter.setPen(look.colours.quiet());
    cell.text->draw(painter, line, origin);
    painter.restore();
}

} // namespace visavis
