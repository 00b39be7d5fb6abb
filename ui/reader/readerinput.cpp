// SPDX-License-Identifier: MIT
// The keyboard and mouse side of ReaderView: caret, selection, clicks, zoom.
#include "ui/reader/readeraccessible.h"
#include "ui/reader/readerview.h"
#include "ui/reader/tagmargin.h"
#include "ui/reader/turnheading.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int AutoscrollInterval = 30; // ms
/// The middle-click selection is filled a moment after the last change, not at every letter of a growing one.
constexpr auto BeforePrimary = 150ms;

} // namespace

// Selection
// ------------------------------------------------------------------------------------------------------------

void ReaderView::select(const CaretSelection &wanted)
{
    if (!hasText()) {
        return;
    }
    const CaretSelection next{.anchor = units().snapped(wanted.anchor),
                              .caret = units().snapped(wanted.caret)};
    const CaretSelection before = m_selection;
    const int turnBefore = caretTurn();
    showCaret();
    if (next == before) {
        return;
    }
    m_selection = next;
    viewport()->update();
    ReaderAccessible::caretMoved(this, before.range());
    if (next.range() != before.range()) {
        if (QGuiApplication::clipboard()->supportsSelection()) {
            m_primary.start(BeforePrimary);
        }
        Q_EMIT selectionChanged();
    }
    if (caretTurn() != turnBefore) {
        ReaderAccessible::turnEntered(this, caretTurn());
        Q_EMIT caretTurnChanged(caretTurn());
    }
}

void ReaderView::setSelection(Utf16Range range)
{
    if (hasText()) {
        const Utf16Range snapped = units().snapped(range);
        m_moves.forgetColumn();
        select({.anchor = snapped.start, .caret = snapped.stop});
    }
}

void ReaderView::selectAll()
{
    setSelection({m_flow.blocks().start(), m_flow.blocks().stop()});
}

QString ReaderView::selectedText() const
{
    return hasText() ? m_transcript->text(selection()).toString() : QString();
}

void ReaderView::copy()
{
    if (!selection().isEmpty()) {
        QGuiApplication::clipboard()->setText(selectedText());
    }
}

void ReaderView::copyWithCitation()
{
    if (selection().isEmpty()) {
        return;
    }
    const QString citation = m_citation ? m_citation(selection()) : QString();
    const QString quote = selectedText();
    QGuiApplication::clipboard()->setText(citation.isEmpty() ? quote : quote + u"\n\n"_s + citation);
}

void ReaderView::publishPrimarySelection()
{
    if (!selection().isEmpty() && QGuiApplication::clipboard()->supportsSelection()) {
        QGuiApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    }
}

// Keyboard
// -------------------------------------------------------------------------------------------------------------

bool ReaderView::handlesShortcut(const QKeyEvent &event) const
{
    return caretKey(event) || event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) ||
           event.matches(QKeySequence::ZoomIn) || event.matches(QKeySequence::ZoomOut);
}

bool ReaderView::editKey(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.matches(QKeySequence::Copy)) {
        copy();
    } else if (event.matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event.matches(QKeySequence::ZoomIn) || (control && event.key() == Qt::Key_Equal)) {
        zoomIn();
    } else if (event.matches(QKeySequence::ZoomOut)) {
        zoomOut();
    } else if (control && event.key() == Qt::Key_0) {
        resetZoom();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const HighlightIndex::Entry *entry = m_highlights.innermostAt(caret());
        if (!entry) {
            return false;
        }
        Q_EMIT highlightActivated(entry->highlight.id);
    } else {
        return false;
    }
    return true;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (!hasText()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (editKey(*event)) {
        event->accept();
        return;
    }
    const std::optional<CaretKey> key = caretKey(*event);
    if (!key) {
        event->ignore(); // not for QAbstractScrollArea: it would scroll away from the caret
        return;
    }
    const bool sideways = key->move == CaretMove::Left || key->move == CaretMove::Right;
    Utf16Offset next;
    if (sideways && !key->select && !selection().isEmpty()) {
        // Without Shift an arrow first leaves the selection at its end.
        next = key->move == CaretMove::Left ? selection().start : selection().stop;
        m_moves.forgetColumn();
    } else {
        const int page = std::max(m_style.pitch, viewport()->height() - 2 * m_style.pitch);
        keepingTop([&] { next = m_moves.moved(m_flow, key->move, caret(), page); });
    }
    select({.anchor = key->select ? m_selection.anchor : next, .caret = next});
    revealCaret();
    event->accept();
}

bool ReaderView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && handlesShortcut(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

// Caret
// ----------------------------------------------------------------------------------------------------------------

void ReaderView::showCaret()
{
    m_caretOn = true;
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    if (hasFocus() && flash >= 2) {
        m_blink.start(flash / 2, this);
    } else {
        m_blink.stop();
    }
    updateCaret();
}

void ReaderView::updateCaret()
{
    if (hasText()) {
        viewport()->update(rectOf(caret()).adjusted(-1, -1, 1, 1));
    }
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    showCaret();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_blink.stop();
    updateCaret();
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_blink.timerId()) {
        m_caretOn = !m_caretOn;
        updateCaret();
    } else if (event->timerId() == m_autoscroll.timerId()) {
        autoscroll();
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

// Mouse
// ----------------------------------------------------------------------------------------------------------------

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
    }
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
    viewport()->setCursor(onTime || onMark ? Qt::PointingHandCursor
                          : onColumn       ? Qt::IBeamCursor
                                           : Qt::ArrowCursor);
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
    return QAbstractScrollArea::viewportEvent(event);
}

void ReaderView::showToolTip(const QHelpEvent &event)
{
    const TurnHeading heading = turnHeadingAt(scene(), event.pos());
    QString text;
    if (heading.turn >= 0 && heading.label != heading.names && heading.labelRect.contains(event.pos())) {
        text = heading.names;
    } else {
        text = TagMargin(scene()).tagNamesAt(event.pos()).join(u'\n');
    }
    // Names are data: they must not turn into markup.
    QToolTip::showText(event.globalPos(), text.toHtmlEscaped().replace(u'\n', u"<br>"_s), viewport());
}

} // namespace visavis
