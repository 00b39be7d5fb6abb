// SPDX-License-Identifier: MIT
// Keys, mouse, selection and what is copied.
#include "ui/comparing/comparisonpage.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

std::vector<ComparedCell> ComparisonPage::cellsIn(int shown) const
{
    return isFold(shown) ? std::vector<ComparedCell>() : cellsOf(*m_texts, m_rows.at(shown).row, m_style);
}

int ComparisonPage::shownAt(int y) const
{
    return std::max(0, m_heights.blockAt(scrollY() + y));
}

ComparisonPage::Place ComparisonPage::placeAt(QPoint place, int column)
{
    Place found{.shown = shownAt(place.y()), .cell = 0, .offset = 0};
    if (isFold(found.shown)) {
        return found;
    }
    const ComparedRowLayout &layout = layoutOf(found.shown);
    const QPoint inRow = place - QPoint(0, topOf(found.shown));
    const int cell = layout.cellAt(column, inRow.y());
    if (cell >= 0) {
        found.cell = cell;
        found.offset = layout.placeAt(cell, inRow);
    }
    return found;
}

std::vector<ComparedRowLayout::Selected>
ComparisonPage::selectedIn(int shown, const std::vector<ComparedCell> &cells) const
{
    std::vector<ComparedRowLayout::Selected> selected;
    const auto [first, last] = std::minmax(m_anchor, m_caret);
    for (int i = 0; i < int(cells.size()); ++i) {
        const Place start{.shown = shown, .cell = i, .offset = 0};
        const Place stop{.shown = shown, .cell = i, .offset = cells[size_t(i)].text.size()};
        if (cells[size_t(i)].column != m_selectedColumn || stop <= first || last <= start) {
            continue;
        }
        selected.push_back(
            {.cell = i, .start = std::max(first, start).offset, .stop = std::min(last, stop).offset});
    }
    return selected;
}

QString ComparisonPage::textIn(int shown, bool onlySelected) const
{
    if (isFold(shown)) {
        return foldText(shown);
    }
    const std::vector<ComparedCell> cells = cellsIn(shown);
    const auto selected = selectedIn(shown, cells);
    QStringList lines;
    for (int i = 0; i < int(cells.size()); ++i) {
        const ComparedCell &cell = cells[size_t(i)];
        const auto part = std::ranges::find(selected, i, &ComparedRowLayout::Selected::cell);
        if (onlySelected && part == selected.end()) {
            continue;
        }
        const bool isWhole = !onlySelected || (part->start == 0 && part->stop == cell.text.size());
        const QString words = isWhole ? cell.text : cell.text.sliced(part->start, part->stop - part->start);
        // Who speaks is said of whole turns, as when a person copies several.
        lines.append(isWhole && !cell.label.isEmpty() ? cell.label + u": "_s + words : words);
    }
    return lines.join(u"\n\n"_s);
}

QString ComparisonPage::selectedText() const
{
    if (!hasSelection() || !m_texts) {
        return {};
    }
    const auto [first, last] = std::minmax(m_anchor, m_caret);
    QStringList rows;
    for (int shown = first.shown; shown <= last.shown && shown < m_rows.count(); ++shown) {
        if (const QString text = textIn(shown, true); !text.isEmpty()) {
            rows.append(text);
        }
    }
    return rows.join(u"\n\n"_s);
}

QString ComparisonPage::shownText() const
{
    QStringList rows;
    for (int shown = 0; shown < m_rows.count(); ++shown) {
        rows.append(textIn(shown, false));
    }
    return rows.join(u"\n\n"_s);
}

QString ComparisonPage::spokenRow(int shown) const
{
    if (isFold(shown)) {
        return foldText(shown);
    }
    const int row = m_rows.at(shown).row;
    const QString text = textIn(shown, false);
    const QString what = m_style == ComparisonStyle::Reading
                             ? QString()
                             : spokenDifference(*m_texts, {.firstRow = row, .lastRow = row + 1});
    return what.isEmpty() ? text : what + u".\n"_s + text;
}

int ComparisonPage::currentShown() const
{
    return m_current < 0 ? 0 : m_rows.placeOf(m_differences[size_t(m_current)].firstRow);
}

QRect ComparisonPage::rowRect(int shown) const
{
    return shown < m_rows.count() ? QRect(0, topOf(shown), viewport()->width(), m_heights.height(shown))
                                  : QRect();
}

void ComparisonPage::selectAll()
{
    if (m_rows.count() == 0) {
        return;
    }
    m_anchor = {};
    m_caret = {.shown = m_rows.count(), .cell = 0, .offset = 0};
    viewport()->update();
}

void ComparisonPage::clearSelection()
{
    m_anchor = m_caret = {};
    m_isSelecting = false;
}

void ComparisonPage::copy()
{
    QString text = selectedText();
    if (text.isEmpty() && m_current >= 0) {
        const TextComparison::Difference &difference = m_differences[size_t(m_current)];
        QStringList rows;
        for (int row = difference.firstRow; row < difference.lastRow; ++row) {
            rows.append(textIn(m_rows.placeOf(row), false));
        }
        text = rows.join(u"\n\n"_s);
    }
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void ComparisonPage::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->matches(QKeySequence::MoveToNextLine)) {
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    } else if (event->matches(QKeySequence::MoveToPreviousLine)) {
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
    } else if (event->matches(QKeySequence::MoveToNextPage) || event->key() == Qt::Key_Space) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (event->matches(QKeySequence::MoveToPreviousPage)) {
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    } else if (event->key() == Qt::Key_Home) {
        bar->setValue(0);
    } else if (event->key() == Qt::Key_End) {
        bar->setValue(bar->maximum());
        settle();
        bar->setValue(bar->maximum());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        unfoldAroundCurrent();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ComparisonPage::unfoldAroundCurrent()
{
    // The context of a difference hides the fold behind it.
    constexpr int Near = 2;
    for (int shown = currentShown() + Near; shown >= currentShown() - Near; --shown) {
        if (shown >= 0 && shown < m_rows.count() && isFold(shown)) {
            unfold(shown);
        }
    }
    goTo(m_current);
}

void ComparisonPage::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.count() == 0) {
        return;
    }
    const int shown = shownAt(event->position().toPoint().y());
    if (isFold(shown)) {
        unfold(shown);
        return;
    }
    m_selectedColumn = m_look.geometry.columnAt(event->position().toPoint().x());
    m_caret = placeAt(event->position().toPoint(), m_selectedColumn);
    if (!event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_anchor = m_caret;
    }
    m_isSelecting = true;
    // A click on a difference makes it the current one.
    const int row = m_rows.at(shown).row;
    const auto clicked = std::ranges::find_if(m_differences, [row](const TextComparison::Difference &one) {
        return one.firstRow <= row && row < one.lastRow;
    });
    if (clicked != m_differences.end() && m_style != ComparisonStyle::Reading) {
        const int difference = int(clicked - m_differences.begin());
        if (std::exchange(m_current, difference) != difference) {
            Q_EMIT currentChanged(difference);
        }
    }
    viewport()->update();
}

void ComparisonPage::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isSelecting) {
        const bool isOnFold = m_rows.count() > 0 && isFold(shownAt(event->position().toPoint().y()));
        viewport()->setCursor(isOnFold ? Qt::PointingHandCursor : Qt::IBeamCursor);
        return;
    }
    const QPoint place = event->position().toPoint();
    if (place.y() < 0 || place.y() > viewport()->height()) {
        verticalScrollBar()->triggerAction(place.y() < 0 ? QAbstractSlider::SliderSingleStepSub
                                                         : QAbstractSlider::SliderSingleStepAdd);
    }
    m_caret = placeAt(place, m_selectedColumn);
    viewport()->update();
}

void ComparisonPage::mouseReleaseEvent(QMouseEvent * /*event*/)
{
    if (std::exchange(m_isSelecting, false) && hasSelection() &&
        QGuiApplication::clipboard()->supportsSelection()) {
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    }
}

void ComparisonPage::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_rows.count() == 0) {
        return;
    }
    const Place place = placeAt(event->position().toPoint(), m_selectedColumn);
    const std::vector<ComparedCell> cells = cellsIn(place.shown);
    if (size_t(place.cell) >= cells.size()) {
        return;
    }
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, cells[size_t(place.cell)].text);
    words.setPosition(place.offset);
    m_anchor = m_caret = place;
    m_anchor.offset =
        words.isAtBoundary() && words.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem)
            ? place.offset
            : std::max<qsizetype>(0, words.toPreviousBoundary());
    words.setPosition(place.offset);
    m_caret.offset = std::max<qsizetype>(place.offset, words.toNextBoundary());
    viewport()->update();
}

void ComparisonPage::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    QAction *copying =
        menu.addAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy"), this, &ComparisonPage::copy);
    copying->setEnabled(hasSelection() || m_current >= 0);
    menu.addAction(tr("Select &all"), this, &ComparisonPage::selectAll)->setEnabled(m_rows.count() > 0);
    menu.exec(event->globalPos());
}

} // namespace visavis
