// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/facingmargin.h"
#include "ui/reader/tagmargin.h"
#include "ui/reader/turnheading.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

// What a person does with the mouse.

namespace
{

constexpr int AutoscrollInterval = 30; // ms

}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasText()) {
        QAbstractScrollArea::mousePressEvent(event);
        return;
    }
    pressAt(*event);
    event->accept();
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ReaderView::pressAt(const QMouseEvent &event)
{
    const QPoint position = event.position().toPoint();
    const bool extend = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool doubleClick = event.type() == QEvent::MouseButtonDblClick;
    if (turnHeadingAt(scene(), position).turn >= 0) {
        m_mouse = {}; // what is beside the text is clicked, not selected
        m_mouse.press(position, false);
        return;
    }
    const MouseSelection::Unit unit = m_mouse.press(position, doubleClick);
    m_moves.forgetColumn();
    const auto mode = unit == MouseSelection::Unit::Letter ? QTextLine::CursorBetweenCharacters
                                                           : QTextLine::CursorOnCharacter;
    Utf16Offset place;
    keepingTop(
        [&] { place = m_flow.placeAt(position.x() - m_geometry.columnX, scrollY() + position.y(), mode); });
    select(m_mouse.begin(units(), units().snapped(place), m_selection, extend));
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    m_pointer = position;
    updatePointedTurn();
    if (!m_mouse.isDragging() || !event->buttons().testFlag(Qt::LeftButton)) {
        updateCursor(position);
        return;
    }
    dragTo(position);
    const bool outside = position.y() < 0 || position.y() >= viewport()->height();
    if (outside && !m_autoscroll.isActive()) {
        m_autoscroll.start(AutoscrollInterval, this);
    } else if (!outside) {
        m_autoscroll.stop();
    }
}

void ReaderView::dragTo(QPoint position)
{
    m_dragPosition = position;
    const int y = std::clamp(position.y(), 0, viewport()->height() - 1);
    const auto mode = m_mouse.unit() == MouseSelection::Unit::Letter ? QTextLine::CursorBetweenCharacters
                                                                     : QTextLine::CursorOnCharacter;
    const Utf16Offset place = m_flow.placeAt(position.x() - m_geometry.columnX, scrollY() + y, mode);
    select(m_mouse.dragTo(units(), units().snapped(place)));
}

void ReaderView::autoscroll()
{
    const int beyond = m_dragPosition.y() < 0 ? m_dragPosition.y()
                                              : std::max(0, m_dragPosition.y() - viewport()->height() + 1);
    if (beyond == 0 || !m_mouse.isDragging()) {
        m_autoscroll.stop();
        return;
    }
    // The further outside, the faster; at most a screen in half a second.
    const int most = viewport()->height() / 15;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond / 2, -most, most) +
                                  (beyond > 0 ? 1 : -1));
    dragTo(m_dragPosition);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !hasText()) {
        QAbstractScrollArea::mouseReleaseEvent(event);
        return;
    }
    m_mouse.release();
    m_autoscroll.stop();
    const QPoint position = event->position().toPoint();
    const bool clicked = (position - m_mouse.pressedAt()).manhattanLength() <
                             QGuiApplication::styleHints()->startDragDistance() &&
                         m_mouse.unit() == MouseSelection::Unit::Letter && selection().isEmpty();
    if (clicked) {
        activateAt(position);
    } else if (turnHeadingAt(scene(), position).turn >= 0) {
        activateAt(position);
    }
    event->accept();
}

void ReaderView::activateAt(QPoint position)
{
    const TurnHeading heading = turnHeadingAt(scene(), position);
    if (heading.turn >= 0) {
        const bool pressedThere = heading.timeRect.contains(m_mouse.pressedAt());
        if (pressedThere && heading.timeRect.contains(position) && !heading.time.isEmpty()) {
            Q_EMIT turnTimeActivated(heading.turn);
        }
        return;
    }
    const ReaderPlace place = placeAt(position);
    if (place.annotation.isValid()) {
        Q_EMIT highlightActivated(place.annotation);
    } else if (isOnLink(position)) {
        Q_EMIT turnActivated(placeAt(position).turn);
    }
}

bool ReaderView::isOnLink(QPoint position) const
{
    if (m_marks.links.empty()) {
        return false;
    }
    const ReaderPlace place = placeAt(position);
    return place.onText && std::ranges::binary_search(m_marks.links, place.turn);
}

void ReaderView::updateCursor(QPoint position)
{
    if (!hasText()) {
        viewport()->setCursor(Qt::ArrowCursor);
        return;
    }
    const TurnHeading heading = turnHeadingAt(scene(), position);
    const bool onTime = heading.turn >= 0 && !heading.time.isEmpty() && heading.timeRect.contains(position);
    const bool onMark = TagMargin(scene()).highlightAt(position) != nullptr;
    const bool onColumn = position.x() >= m_geometry.columnX &&
                          position.x() < m_geometry.columnX + m_geometry.columnWidth && heading.turn < 0;
    viewport()->setCursor(onTime || onMark || isOnLink(position) ? Qt::PointingHandCursor
                          : onColumn                             ? Qt::IBeamCursor
                                                                 : Qt::ArrowCursor);
}

void ReaderView::updatePointedTurn()
{
    const int block = m_pointer && hasText() ? m_flow.blockAtY(scrollY() + m_pointer->y()) : -1;
    const int turn = block < 0 ? -1 : m_flow.blocks()[block].turn;
    if (turn != m_pointedTurn) {
        m_pointedTurn = turn;
        Q_EMIT pointedTurnChanged(turn);
    }
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // A touch pad sends many small steps.
    constexpr int Notch = 120;
    m_wheelRest += event->angleDelta().y();
    const int notches = m_wheelRest / Notch;
    m_wheelRest -= notches * Notch;
    if (notches != 0) {
        setZoom(m_zoom + notches * 10);
    }
    event->accept();
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!hasText()) {
        QAbstractScrollArea::contextMenuEvent(event);
        return;
    }
    if (event->reason() == QContextMenuEvent::Keyboard) {
        revealCaret();
        const QRect rect = rectOf(caret());
        const HighlightIndex::Entry *entry = m_highlights.innermostAt(caret());
        const ReaderPlace place{.offset = caret(),
                                .turn = caretTurn(),
                                .annotation = entry ? entry->highlight.id : AnnotationId(),
                                .onText = true};
        Q_EMIT contextMenuRequested(place, viewport()->mapToGlobal(rect.bottomLeft()));
    } else {
        Q_EMIT contextMenuRequested(placeAt(event->pos()), event->globalPos());
    }
    event->accept();
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && hasText()) {
        showToolTip(*static_cast<QHelpEvent *>(event));
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_pointer.reset();
        updatePointedTurn();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::showToolTip(const QHelpEvent &event)
{
    const TurnHeading heading = turnHeadingAt(scene(), event.pos());
    QString text;
    if (heading.turn >= 0 && heading.label != heading.names && heading.labelRect.contains(event.pos())) {
        text = heading.names;
    } else if (FacingMargin(scene()).hasDoubtAt(event.pos())) {
        text = tr("It is doubtful what faces this turn.");
    } else {
        text = TagMargin(scene()).tagNamesAt(event.pos()).join(u'\n');
    }
    // Names are data: they must not turn into markup.
    QToolTip::showText(event.globalPos(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s), viewport());
}

} // namespace visavis
