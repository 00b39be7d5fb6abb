// SPDX-License-Identifier: MIT
#include "ui/comparing/comparisonpage.h"

#include "ui/base/swatch.h"
#include "ui/comparing/comparisonaccessible.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
constexpr int FoldHeight = 5 * Grid;
/// Layouts of rows that are farther from the view than this are forgotten.
constexpr int MostKept = 200;

} // namespace

ComparisonPage::ComparisonPage(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    ComparisonAccessible::install();
    setAccessibleName(tr("Comparison"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setCursor(Qt::IBeamCursor);
    relook();
}

ComparisonPage::~ComparisonPage() = default;

void ComparisonPage::setTexts(std::shared_ptr<const ComparedTexts> texts)
{
    m_texts = std::move(texts);
    m_differences = m_texts ? m_texts->comparison.differences() : std::vector<TextComparison::Difference>();
    m_current = -1;
    verticalScrollBar()->setValue(0);
    assignRows();
    refill();
    verticalScrollBar()->setValue(0);
    ComparisonAccessible::textChanged(this);
    Q_EMIT currentChanged(m_current);
}

void ComparisonPage::setPlaceholder(const QString &hint)
{
    m_placeholder = hint;
    viewport()->update();
}

void ComparisonPage::setStyle(ComparisonStyle style)
{
    if (style != m_style) {
        const bool wasReading = m_style == ComparisonStyle::Reading;
        m_style = style;
        if (wasReading || style == ComparisonStyle::Reading) {
            assignRows();
        }
        relook();
        ComparisonAccessible::textChanged(this);
    }
}

void ComparisonPage::setFolded(bool isFolded)
{
    m_isFolded = isFolded;
    const int top = m_rows.count() > 0 ? m_rows.at(std::max(0, m_heights.blockAt(scrollY()))).row : 0;
    const int row = m_current >= 0 ? m_differences[size_t(m_current)].firstRow : top;
    if (m_texts) {
        assignRows();
        refill();
        verticalScrollBar()->setValue(int(m_heights.top(m_rows.placeOf(row))));
        settle();
        if (m_current >= 0) {
            goTo(m_current);
        }
        ComparisonAccessible::textChanged(this);
    }
}

void ComparisonPage::assignRows()
{
    m_rows.assign(m_texts ? m_texts->comparison : TextComparison(),
                  m_isFolded && m_style != ComparisonStyle::Reading);
}

void ComparisonPage::setReadingFont(const QString &family, double points)
{
    m_family = family;
    m_points = points;
    relook();
}

void ComparisonPage::setPageTheme(PageTheme theme)
{
    m_theme = theme;
    relook();
}

void ComparisonPage::relook()
{
    m_look.style = makePageStyle(m_family.isEmpty() ? defaultReadingFamily() : m_family, m_points);
    m_look.colours = PagePalette(m_theme, palette());
    m_look.geometry =
        ComparisonGeometry::of(m_look.style, viewport()->width(), m_style == ComparisonStyle::SideBySide);
    m_look.speakerHeight = QFontMetrics(m_look.style.label).height() + Grid / 2;
    m_look.gap = m_look.style.pitch / 2;
    refill();
}

void ComparisonPage::refill()
{
    const int count = m_rows.count();
    const int top = count > 0 && m_heights.size() == count ? std::max(0, m_heights.blockAt(scrollY())) : 0;
    const qint64 below = m_heights.size() == count ? scrollY() - m_heights.top(top) : 0;
    m_layouts.clear();
    clearSelection();
    std::vector<int> heights;
    heights.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        heights.push_back(estimatedHeight(i));
    }
    m_heights.assign(std::move(heights));
    updateScrollRange();
    verticalScrollBar()->setValue(int(m_heights.top(top) + below));
    settle();
    viewport()->update();
}

int ComparisonPage::estimatedHeight(int shown) const
{
    if (isFold(shown)) {
        return FoldHeight;
    }
    const ComparedRow &row = m_texts->comparison.rows[size_t(m_rows.at(shown).row)];
    const double perLine = std::max(8.0, m_look.geometry.columnWidth / m_look.style.averageWidth);
    const auto heightOf = [&](const std::vector<ComparedPart> &parts, PartRange range) {
        double height = 0;
        for (int i = range.first; i < range.last; ++i) {
            const double lines = 1 + double(parts[size_t(i)].range.length()) / perLine;
            height += lines * m_look.style.pitch + m_look.speakerHeight + m_look.gap;
        }
        return int(height);
    };
    return std::max({1, heightOf(m_texts->comparison.before, row.before),
                     heightOf(m_texts->comparison.after, row.after)});
}

const ComparedRowLayout &ComparisonPage::layoutOf(int shown)
{
    if (const auto known = m_layouts.find(shown); known != m_layouts.end()) {
        return known->second;
    }
    while (int(m_layouts.size()) >= MostKept) {
        const bool isFirstFarther =
            shown - m_layouts.begin()->first > std::prev(m_layouts.end())->first - shown;
        m_layouts.erase(isFirstFarther ? m_layouts.begin() : std::prev(m_layouts.end()));
    }
    const int row = m_rows.at(shown).row;
    const bool isAlone = m_style == ComparisonStyle::Reading;
    const auto &layout =
        m_layouts
            .try_emplace(shown, m_look, cellsOf(*m_texts, row, m_style),
                         isAlone ? QString() : remarkAbove(row),
                         isAlone ? ComparedRow::Kind::Same : m_texts->comparison.rows[size_t(row)].kind)
            .first->second;
    m_heights.set(shown, layout.height());
    return layout;
}

QString ComparisonPage::remarkAbove(int row) const
{
    const auto &rows = m_texts->comparison.rows;
    const QString remark = remarkOn(*m_texts, row);
    // Of many that were moved together it is said once.
    const bool isSaid = row > 0 && rows[size_t(row)].counterpart >= 0 &&
                        rows[size_t(row)].kind == rows[size_t(row) - 1].kind &&
                        remark == remarkOn(*m_texts, row - 1);
    return isSaid ? QString() : remark;
}

void ComparisonPage::settle()
{
    if (m_rows.count() == 0) {
        return;
    }
    // Heights above the view that are not known yet stay estimates: only what is seen is set.
    const int top = std::max(0, m_heights.blockAt(scrollY()));
    const qint64 below = scrollY() - m_heights.top(top);
    int bottom = int(-below);
    for (int i = top; i < m_rows.count() && bottom < viewport()->height(); ++i) {
        if (!isFold(i)) {
            std::ignore = layoutOf(i);
        }
        bottom += m_heights.height(i);
    }
    updateScrollRange();
}

void ComparisonPage::updateScrollRange()
{
    const qint64 total = m_rows.count() == 0 ? 0 : m_heights.total() + 2 * qint64(Grid);
    m_isScrolling = true;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_look.style.pitch);
    verticalScrollBar()->setRange(0, int(std::max<qint64>(0, total - viewport()->height())));
    m_isScrolling = false;
}

qint64 ComparisonPage::scrollY() const
{
    return verticalScrollBar()->value() - Grid;
}

void ComparisonPage::goTo(int difference)
{
    if (difference < 0 || difference >= int(m_differences.size())) {
        return;
    }
    const bool isOther = difference != m_current;
    m_current = difference;
    const int shown = m_rows.placeOf(m_differences[size_t(difference)].firstRow);
    const auto heightThere = [&] { return layoutOf(shown).height(); };
    const int top = topOf(shown);
    if (top < 0 || top + heightThere() > viewport()->height()) {
        // With some of what comes before it.
        const int lead = viewport()->height() / 4;
        for (int i = shown, above = 0; i > 0 && above < lead; above += m_heights.height(i)) {
            if (!isFold(--i)) {
                std::ignore = layoutOf(i);
            }
        }
        std::ignore = layoutOf(shown);
        updateScrollRange();
        verticalScrollBar()->setValue(int(std::max<qint64>(0, m_heights.top(shown) - lead)));
        settle();
    }
    viewport()->update();
    if (isOther) {
        ComparisonAccessible::currentChanged(this);
        Q_EMIT currentChanged(difference);
    }
}

void ComparisonPage::goToNext()
{
    goTo(m_current + 1);
}

void ComparisonPage::goToPrevious()
{
    goTo(m_current - 1);
}

QString ComparisonPage::foldText(int shown) const
{
    int count = 0;
    for (int i = 0; i < m_rows.at(shown).folded; ++i) {
        const ComparedRow &row = m_texts->comparison.rows[size_t(m_rows.at(shown).row + i)];
        count += m_texts->comparison.after[size_t(row.after.first)].kind == TextPart::Kind::Turn ? 1 : 0;
    }
    return tr("… %Ln turn(s) the same …", nullptr, count);
}

void ComparisonPage::unfold(int shown)
{
    const int row = m_rows.at(shown).row;
    const int top = topOf(shown);
    m_rows.unfold(m_texts->comparison, shown);
    refill();
    verticalScrollBar()->setValue(int(m_heights.top(m_rows.placeOf(row)) - top + Grid));
    settle();
    viewport()->update();
    ComparisonAccessible::textChanged(this);
}

QRect ComparisonPage::cellRect(int shown, int cell)
{
    if (isFold(shown)) {
        return {};
    }
    const ComparedRowLayout::Cell &set = layoutOf(shown).cells()[size_t(cell)];
    return {QPoint(set.textPlace.x(), topOf(shown) + set.textPlace.y()),
            QSize(m_look.geometry.columnWidth, set.text->height())};
}

void ComparisonPage::paintFold(QPainter &painter, int shown) const
{
    const QRect line(0, topOf(shown), viewport()->width(), FoldHeight - Grid);
    const QString text = foldText(shown);
    painter.setFont(m_look.style.figures);
    painter.setPen(m_look.colours.quiet());
    painter.drawText(line, Qt::AlignCenter, text);
    const int half = QFontMetrics(m_look.style.figures).horizontalAdvance(text) / 2 + 2 * Grid;
    const int left = m_look.geometry.left[0];
    const int right =
        m_look.geometry.left[m_look.geometry.isTwoColumns ? 1 : 0] + m_look.geometry.columnWidth;
    painter.setPen(blended(m_look.colours.page(), m_look.colours.text(), 0.2));
    const int y = line.center().y();
    const int middle = line.center().x();
    if (left < middle - half) {
        painter.drawLine(left, y, middle - half, y);
        painter.drawLine(middle + half, y, right, y);
    }
}

void ComparisonPage::paintCurrent(QPainter &painter) const
{
    if (m_current < 0 || m_style == ComparisonStyle::Reading) {
        return;
    }
    const TextComparison::Difference &difference = m_differences[size_t(m_current)];
    const int first = m_rows.placeOf(difference.firstRow);
    const int last = m_rows.placeOf(difference.lastRow - 1);
    const int top = topOf(first) - Grid / 2;
    const int bottom = topOf(last) + m_heights.height(last) - m_look.gap + Grid / 2;
    const int left = std::max(1, m_look.geometry.left[0] - 5 * Grid);
    const int right =
        m_look.geometry.left[m_look.geometry.isTwoColumns ? 1 : 0] + m_look.geometry.columnWidth;
    const QRect ground(left, top, std::min(right + 2 * Grid, viewport()->width() - 1) - left, bottom - top);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Accent), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(ground).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ComparisonPage::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_look.colours.page());
    if (m_rows.count() == 0) {
        painter.setPen(m_look.colours.quiet());
        painter.drawText(viewport()->rect().adjusted(4 * Grid, 0, -4 * Grid, 0),
                         Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    settle();
    paintCurrent(painter);
    for (int i = std::max(0, m_heights.blockAt(scrollY() + event->rect().top())); i < m_rows.count(); ++i) {
        const int top = topOf(i);
        if (top > event->rect().bottom()) {
            break;
        }
        if (isFold(i)) {
            paintFold(painter, i);
        } else {
            const ComparedRowLayout &layout = layoutOf(i);
            layout.paint(painter, m_look, {0, top}, event->rect(),
                         hasSelection() ? selectedIn(i, cellsIn(i))
                                        : std::vector<ComparedRowLayout::Selected>());
        }
    }
}

void ComparisonPage::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relook();
}

void ComparisonPage::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    if (!m_isScrolling) {
        viewport()->update();
    }
}

void ComparisonPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        relook();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace visavis
