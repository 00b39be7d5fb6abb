// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/gridrows.h"

#include "models/writers/document/documentwords.h"

#include <algorithm>

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double LinedGap = 12 * Point;
constexpr double FacingGap = 22 * Point;
constexpr double HeadRule = 0.9 * Point;
constexpr double RowRule = 0.35 * Point;
constexpr double BarWidth = 2 * Point;
constexpr double ItemStep = 11 * Point;

/// Kinds that follow others without an empty line.
bool followsClosely(ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Fact:
    case ParagraphKind::Item:
    case ParagraphKind::Reference:
    case ParagraphKind::Small:
    case ParagraphKind::Subtitle:
        return true;
    default:
        return false;
    }
}

} // namespace

GridRows::GridRows(const Grid &grid, double width, const Typefaces &faces, const Targets &targets,
                   WordSetter &setter)
    : m_grid(grid)
    , m_faces(faces)
    , m_targets(targets)
    , m_setter(setter)
{
    const size_t columns = std::max<size_t>(columnCount(grid), 1);
    std::vector<double> shares(columns, 1);
    if (grid.widths.size() == columns) {
        std::ranges::transform(grid.widths, shares.begin(),
                               [](double share) { return std::max(share, 0.01); });
    }
    double sum = 0;
    for (const double share : shares) {
        sum += share;
    }
    // However many they are, all stand on the page.
    constexpr double MostOfGaps = 0.25;
    const double usualGap = grid.hasLines ? LinedGap : FacingGap;
    const double gap = std::min(usualGap, MostOfGaps * width / double(columns));
    const double left = width - gap * double(columns - 1);
    const double least = std::min(18 * Point, left / double(columns));
    const bool areWideEnough = left * std::ranges::min(shares) / sum >= least;
    const double given = areWideEnough ? 0 : least;
    double x = 0;
    for (const double share : shares) {
        m_columns.push_back({.x = x, .width = given + (left - given * double(columns)) * share / sum});
        x += m_columns.back().width + gap;
    }
}

SetRow GridRows::set(size_t row)
{
    const bool isHead = row == 0 && m_grid.hasHead;
    std::vector<Cell> cells;
    size_t count = 1;
    for (size_t i = 0; i < m_grid.rows[row].size(); ++i) {
        cells.push_back(setCell(m_grid.rows[row][i].paragraphs, m_columns[i], isHead));
        count = std::max(count, cells.back().lines.size());
    }
    SetRow set;
    const double pitch = m_faces.cell(ParagraphKind::Body, isHead).pitch;
    set.strips.resize(count);
    for (Strip &strip : set.strips) {
        strip.height = pitch;
    }
    const double above = (m_grid.hasLines ? 4 : 0) * Point;
    const double below = (m_grid.hasLines ? 4.5 : 8) * Point;
    for (Cell &cell : cells) {
        for (size_t i = 0; i < cell.lines.size(); ++i) {
            Strip &into = set.strips[i];
            std::ranges::move(cell.lines[i].lines, std::back_inserter(into.lines));
            std::ranges::move(cell.lines[i].bars, std::back_inserter(into.bars));
            std::ranges::move(cell.lines[i].targets, std::back_inserter(into.targets));
        }
        std::ranges::move(cell.marks, std::back_inserter(set.marks));
    }
    Strip &first = set.strips.front();
    first.height += above;
    for (PlacedLine &line : first.lines) {
        line.y += above;
    }
    set.strips.back().height += below;
    if (m_grid.hasLines) {
        first.ruleAbove = row == 0 ? HeadRule : 0;
        set.strips.back().ruleBelow = isHead || row + 1 == m_grid.rows.size() ? HeadRule : RowRule;
    }
    keepTogether(set.strips, 0, count);
    return set;
}

GridRows::Cell GridRows::setCell(const std::vector<Paragraph> &paragraphs, const Column &column, bool isHead)
{
    Cell cell;
    for (const Paragraph &paragraph : paragraphs) {
        add(paragraph, column, isHead, cell);
    }
    return cell;
}

void GridRows::add(const Paragraph &paragraph, const Column &column, bool isHead, Cell &cell)
{
    const TypeStyle style = m_faces.cell(paragraph.kind, isHead);
    if (!cell.lines.empty() && !followsClosely(paragraph.kind)) {
        cell.lines.emplace_back();
    }
    const bool isItem = paragraph.kind == ParagraphKind::Item;
    const double bar = paragraph.colour ? BarWidth + 5 * Point : 0;
    const double step = isItem ? ItemStep * double(std::clamp(paragraph.level, 0, 4)) : 0;
    const double indent = bar + step + (isItem ? ItemStep : 0);
    const auto set = std::make_shared<const SetParagraph>(m_setter.words(paragraph.inlines, style), style,
                                                          std::max(column.width - indent, ItemStep));
    const size_t first = cell.lines.size();
    for (int line = 0; line < set->lineCount(); ++line) {
        Strip strip;
        strip.lines.push_back({.paragraph = set, .line = line, .x = column.x + indent, .y = 0});
        if (paragraph.colour) {
            strip.bars.push_back({.x = column.x, .width = BarWidth, .colour = paragraph.colour->toQColor()});
        }
        cell.lines.push_back(std::move(strip));
    }
    if (isItem) {
        SetWords marker;
        marker.text = paragraph.marker.isEmpty() ? u"\x2022"_s : paragraph.marker;
        cell.lines[first].lines.push_back(
            {.paragraph = std::make_shared<const SetParagraph>(std::move(marker), style, column.width),
             .line = 0,
             .x = column.x + bar + step,
             .y = 0});
    }
    if (const int target = m_targets.ofId(paragraph.id); target >= 0) {
        cell.lines[first].targets.push_back(target);
    }
    for (const SetWords::CommentMark &mark : set->marks()) {
        cell.marks.push_back({.strip = first + size_t(set->lineOf(mark.place)), .comment = mark.comment});
    }
    for (const Paragraph &each : paragraph.margin) {
        add(each, column, isHead, cell);
    }
}

} // namespace visavis::typeset
