// SPDX-License-Identifier: MIT
#include "ui/reader/readeraccessible.h"
#include "ui/reader/readerview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QTimerEvent>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Caret and selection, and what a person does with the keyboard.

namespace
{

/// The middle-click selection is filled a moment after the last change, not at every letter of a growing one.
constexpr auto BeforePrimary = 150ms;

} // namespace

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
        showEnds(range);
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
        if (entry) {
            Q_EMIT highlightActivated(entry->highlight.id);
        } else if (std::ranges::binary_search(m_marks.links, caretTurn())) {
            Q_EMIT turnActivated(caretTurn());
        } else {
            return false;
        }
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

} // namespace visavis
