// SPDX-License-Identifier: MIT
#include "ui/reader/readeraccessible.h"

#include "ui/reader/readerview.h"
#include "ui/reader/turnheading.h"

#include <QAccessible>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(ReaderView::staticMetaObject.className())) {
        if (auto *view = qobject_cast<ReaderView *>(object)) {
            return new ReaderAccessible(view); // owned by Qt's cache of interfaces
        }
    }
    return nullptr;
}

int toInt(Utf16Offset place)
{
    return int(place.value());
}

} // namespace

ReaderAccessible::ReaderAccessible(ReaderView *view)
    : QAccessibleWidget(view, QAccessible::EditableText)
{
}

void ReaderAccessible::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

ReaderView *ReaderAccessible::view() const
{
    return static_cast<ReaderView *>(widget());
}

bool ReaderAccessible::hasText() const
{
    return !view()->flow().blocks().isEmpty();
}

// Events
// ---------------------------------------------------------------------------------------------------------------

void ReaderAccessible::textChanged(ReaderView *view)
{
    // An update of the text would carry both texts whole.
    QAccessibleEvent reset(view, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&reset);
    QAccessibleTextCursorEvent cursor(view, toInt(view->caret()));
    QAccessible::updateAccessibility(&cursor);
}

void ReaderAccessible::caretMoved(ReaderView *view, Utf16Range selectionBefore)
{
    const Utf16Range selection = view->selection();
    const bool selects = !selection.isEmpty() || !selectionBefore.isEmpty();
    if (selects && selection != selectionBefore) {
        QAccessibleTextSelectionEvent event(view, toInt(selection.start), toInt(selection.stop));
        event.setCursorPosition(toInt(view->caret()));
        QAccessible::updateAccessibility(&event);
    }
    QAccessibleTextCursorEvent event(view, toInt(view->caret()));
    QAccessible::updateAccessibility(&event);
}

void ReaderAccessible::turnEntered(ReaderView *view, int turn)
{
    if (turn < 0 || !view->hasFocus()) {
        return;
    }
    const QString who = speakerText(*view->transcript(), turn);
    if (!who.isEmpty()) {
        QAccessibleAnnouncementEvent event(view, who);
        QAccessible::updateAccessibility(&event);
    }
}

// What it is
// -----------------------------------------------------------------------------------------------------------

void *ReaderAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface) {
        return static_cast<QAccessibleTextInterface *>(this);
    }
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State ReaderAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    return state;
}

QString ReaderAccessible::text(QAccessible::Text type) const
{
    if (type == QAccessible::Description && view()->transcript()) {
        return view()->transcript()->title;
    }
    return QAccessibleWidget::text(type);
}

// Caret and selection
// --------------------------------------------------------------------------------------------------

void ReaderAccessible::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    const bool there = selectionIndex == 0 && selectionCount() == 1;
    *startOffset = there ? toInt(view()->selection().start) : 0;
    *endOffset = there ? toInt(view()->selection().stop) : 0;
}

int ReaderAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void ReaderAccessible::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void ReaderAccessible::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0) {
        setCursorPosition(cursorPosition());
    }
}

void ReaderAccessible::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0) {
        view()->setSelection(
            {Utf16Offset(std::min(startOffset, endOffset)), Utf16Offset(std::max(startOffset, endOffset))});
    }
}

int ReaderAccessible::cursorPosition() const
{
    return toInt(view()->caret());
}

void ReaderAccessible::setCursorPosition(int position)
{
    view()->setSelection({Utf16Offset(position), Utf16Offset(position)});
    view()->revealRange({Utf16Offset(position), Utf16Offset(position)});
}

// Text
// -----------------------------------------------------------------------------------------------------------------

int ReaderAccessible::characterCount() const
{
    return view()->transcript() ? int(view()->transcript()->body.size()) : 0;
}

QString ReaderAccessible::text(int startOffset, int endOffset) const
{
    const int count = characterCount();
    const int start = std::clamp(startOffset, 0, count);
    const int stop = endOffset < 0 ? count : std::clamp(endOffset, start, count);
    return count == 0 ? QString() : shown({Utf16Offset(start), Utf16Offset(stop)});
}

QString ReaderAccessible::shown(Utf16Range range) const
{
    const Transcript &transcript = *view()->transcript();
    QString text = transcript.text(range).toString();
    if (!view()->isAnyHidden()) {
        return text;
    }
    const auto &turns = transcript.turns;
    for (size_t turn = size_t(std::max(0, transcript.turnAt(range.start)));
         turn < turns.size() && turns[turn].range.start < range.stop; ++turn) {
        const Utf16Range hidden = turns[turn].range.intersected(range);
        if (view()->isHidden(int(turn)) && !hidden.isEmpty()) {
            text.replace(hidden.start - range.start, hidden.length(), QString(hidden.length(), u'\n'));
        }
    }
    return text;
}

QString ReaderAccessible::give(Utf16Range range, int *startOffset, int *endOffset) const
{
    *startOffset = toInt(range.start);
    *endOffset = toInt(range.stop);
    return text(*startOffset, *endOffset);
}

Utf16Range ReaderAccessible::unitAt(Utf16Offset place, QAccessible::TextBoundaryType type) const
{
    PageFlow &flow = view()->flow();
    const TextUnits units(*view()->transcript(), flow.blocks());
    const Utf16Offset at = units.snapped(place);
    switch (type) {
    case QAccessible::CharBoundary: {
        const Utf16Offset next = units.nextGrapheme(at);
        return {at, next};
    }
    case QAccessible::WordBoundary:
        return units.wordAt(at);
    case QAccessible::SentenceBoundary:
        return units.sentenceAt(at);
    case QAccessible::ParagraphBoundary:
        return units.paragraphAt(at);
    case QAccessible::LineBoundary: {
        const PageFlow::Line line = flow.lineOf(at);
        const Utf16Offset start = flow.blocks()[line.block].start;
        return {start + line.layout->lineStart(line.line), start + line.layout->lineStop(line.line)};
    }
    case QAccessible::NoBoundary:
        break;
    }
    return {flow.blocks().start(), flow.blocks().stop()};
}

QString ReaderAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                       int *endOffset) const
{
    *startOffset = *endOffset = -1;
    if (!hasText() || offset < 0 || offset > characterCount()) {
        return {};
    }
    return give(unitAt(Utf16Offset(offset), type), startOffset, endOffset);
}

QString ReaderAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                           int *endOffset) const
{
    *startOffset = *endOffset = -1;
    if (!hasText() || offset < 0 || offset > characterCount()) {
        return {};
    }
    const TextUnits units(*view()->transcript(), view()->flow().blocks());
    const Utf16Range here = unitAt(Utf16Offset(offset), type);
    const Utf16Offset before = units.previousGrapheme(here.start);
    if (before >= here.start) {
        return {};
    }
    return give(unitAt(before, type), startOffset, endOffset);
}

QString ReaderAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *startOffset,
                                          int *endOffset) const
{
    *startOffset = *endOffset = -1;
    if (!hasText() || offset < 0 || offset >= characterCount()) {
        return {};
    }
    const TextUnits units(*view()->transcript(), view()->flow().blocks());
    const Utf16Range here = unitAt(Utf16Offset(offset), type);
    // Past the spaces or the blank line between two units.
    Utf16Offset next = here.stop;
    while (next < view()->flow().blocks().stop() && unitAt(next, type).start < here.stop) {
        const Utf16Offset further = units.nextGrapheme(next);
        if (further <= next) {
            return {};
        }
        next = further;
    }
    if (next >= view()->flow().blocks().stop()) {
        return {};
    }
    return give(unitAt(next, type), startOffset, endOffset);
}

QRect ReaderAccessible::characterRect(int offset) const
{
    if (!hasText()) {
        return {};
    }
    const Utf16Offset place(offset);
    const bool isHidden = view()->isHidden(turnHolding(*view()->transcript(), place));
    const QRect start = isHidden ? QRect() : view()->rectOf(place);
    if (start.isNull()) {
        return {};
    }
    const TextUnits units(*view()->transcript(), view()->flow().blocks());
    const QRect stop = view()->rectOf(units.nextGrapheme(Utf16Offset(offset)));
    QRect rect = start;
    if (stop.top() == start.top()) {
        rect = QRect(QPoint(std::min(start.left(), stop.left()), start.top()),
                     QPoint(std::max(start.left(), stop.left()), start.bottom()));
    }
    return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int ReaderAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint position = view()->viewport()->mapFromGlobal(point);
    return hasText() && view()->viewport()->rect().contains(position) ? toInt(view()->offsetAt(position))
                                                                      : -1;
}

void ReaderAccessible::scrollToSubstring(int startIndex, int endIndex)
{
    view()->revealRange({Utf16Offset(startIndex), Utf16Offset(endIndex)});
}

QString ReaderAccessible::attributes(int offset, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = offset;
    if (!hasText() || offset < 0 || offset >= characterCount()) {
        return {};
    }
    const Utf16Offset place(offset);
    const int block = view()->flow().blocks().blockAt(place);
    Utf16Range same = view()->flow().blocks()[block].range();
    std::vector<const HighlightIndex::Entry *> entries;
    view()->highlights().collect(same, entries);
    const Highlight *innermost = nullptr;
    for (const HighlightIndex::Entry *entry : entries) {
        const Utf16Range range = entry->highlight.range;
        if (range.contains(place)) {
            same = same.intersected(range);
            innermost = &entry->highlight;
        } else if (range.start > place) {
            same.stop = std::min(same.stop, range.start);
        } else {
            same.start = std::max(same.start, range.stop);
        }
    }
    *startOffset = toInt(same.start);
    *endOffset = toInt(std::max(same.stop, place + 1));
    if (!innermost) {
        return {};
    }
    // IAccessible2's text attributes.
    const QColor colour = innermost->colour.toQColor();
    if (innermost->isDoubtful) {
        return u"text-underline-style:dash;text-underline-color:rgb(%1,%2,%3);"_s.arg(colour.red())
            .arg(colour.green())
            .arg(colour.blue());
    }
    return u"background-color:rgb(%1,%2,%3);"_s.arg(colour.red()).arg(colour.green()).arg(colour.blue());
}

} // namespace visavis
