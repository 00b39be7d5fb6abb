// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/tagmargin.h"

#include <algorithm>

namespace visavis
{

// Places in the text and on the screen, and going there.

void ReaderView::revealRange(Utf16Range range)
{
    if (!hasText()) {
        return;
    }
    showEnds(range);
    const int height = viewport()->height();
    const Utf16Offset last = range.isEmpty() ? range.start : range.stop - 1;
    keepingTop([&] { m_flow.layOutAround(m_flow.blocks().blockAt(range.start), height, 2 * height); });
    const PageFlow::Line first = m_flow.lineOf(range.start);
    const bool farEnd = m_flow.top(m_flow.blocks().blockAt(last)) > first.top + height;
    const qint64 bottom = farEnd ? first.top + height : m_flow.lineOf(last).top + m_style.pitch;
    const bool inView = first.top >= scrollY() && bottom <= scrollY() + height;
    if (!inView) {
        setScroll(first.top - height / 4);
        m_pin.reset();
        settle();
        noteTopTurn();
    }
    viewport()->update();
}

ReadingAnchor ReaderView::anchor() const
{
    if (!hasText()) {
        return {};
    }
    const PageFlow::Line line = topLine();
    const TextBlock &block = m_flow.blocks()[line.block];
    const Utf16Offset place = m_pin ? m_pin->place : block.start + line.layout->lineStart(line.line);
    const int turn = turnOf(place);
    const Utf16Offset turnStart = turn < 0 ? Utf16Offset() : m_transcript->turns[size_t(turn)].range.start;
    return {.turn = turn, .offset = place - turnStart};
}

std::optional<Utf16Offset> ReaderView::placeOf(ReadingAnchor anchor) const
{
    if (!hasText() || anchor.turn >= int(m_transcript->turns.size())) {
        return std::nullopt;
    }
    const Utf16Offset turnStart =
        anchor.turn < 0 ? Utf16Offset() : m_transcript->turns[size_t(anchor.turn)].range.start;
    return turnStart + anchor.offset;
}

void ReaderView::setAnchor(ReadingAnchor anchor)
{
    if (const auto place = placeOf(anchor)) {
        showEnds({*place, *place});
        resumeAt(anchor);
    }
}

void ReaderView::resumeAt(ReadingAnchor anchor)
{
    if (const auto place = placeOf(anchor)) {
        putAtTop(units().snapped(shownFrom(*place)));
        settle();
        noteTopTurn();
        viewport()->update();
    }
}

void ReaderView::putAtTop(Utf16Offset place)
{
    if (place <= m_flow.blocks().start()) {
        setScroll(0);
        m_pin.reset();
    } else {
        // The first line of a block comes with some of the space above it, where a narrow page has the label.
        const PageFlow::Line line = m_flow.lineOf(place);
        const qint64 space = m_flow.textTop(line.block) - m_flow.top(line.block);
        const int lead = m_style.pitch / 4 + (m_geometry.compact ? m_style.pitch : 0);
        scrollToPin({.place = place, .below = line.line == 0 ? -std::min<qint64>(space, lead) : 0});
    }
}

void ReaderView::revealCaret()
{
    if (!hasText()) {
        return;
    }
    const int height = viewport()->height();
    keepingTop([&] { m_flow.layOutAround(m_flow.blocks().blockAt(caret()), height, height); });
    const PageFlow::Line line = m_flow.lineOf(caret());
    const int lineHeight = line.layout->lineBottom(line.line) - line.layout->lineTop(line.line);
    const qint64 least = line.top + lineHeight + m_style.pitch / 2 - height;
    const qint64 most = line.top - m_style.pitch / 2;
    const qint64 wanted = scrollY() > most ? most : scrollY() < least ? least : scrollY();
    if (wanted != scrollY()) {
        setScroll(wanted);
        m_pin.reset();
        settle();
        noteTopTurn();
        Q_EMIT scrolled();
    }
}

QRect ReaderView::rectOf(Utf16Offset place) const
{
    const int block = m_flow.blocks().blockAt(place);
    if (block < 0) {
        return {};
    }
    const qint64 top = m_flow.top(block);
    const bool near = top <= scrollY() + viewport()->height() && top + m_flow.heightOf(block) >= scrollY();
    return near ? m_flow.caretRect(place).translated(m_geometry.columnX, int(-scrollY())) : QRect();
}

QRect ReaderView::turnRect(int turn) const
{
    const int first = m_transcript ? m_flow.blocks().firstBlockOf(*m_transcript, turn) : -1;
    if (first < 0) {
        return {};
    }
    int last = first;
    m_flow.layout(first);
    while (last + 1 < m_flow.blocks().size() && m_flow.blocks()[last + 1].turn == turn &&
           m_flow.blocks()[last + 1].kind != TextBlock::Kind::Title) {
        m_flow.layout(++last);
    }
    const qint64 top = m_flow.textTop(first);
    const qint64 bottom = m_flow.top(last) + m_flow.heightOf(last);
    return {m_geometry.columnX, int(top - scrollY()), m_geometry.columnWidth, int(bottom - top)};
}

Utf16Offset ReaderView::offsetAt(QPoint position) const
{
    return hasText()
               ? units().snapped(m_flow.placeAt(position.x() - m_geometry.columnX, scrollY() + position.y()))
               : Utf16Offset();
}

ReaderPlace ReaderView::placeAt(QPoint position) const
{
    if (!hasText()) {
        return {};
    }
    const qint64 y = scrollY() + position.y();
    const int x = position.x() - m_geometry.columnX;
    const PageFlow::Line line = m_flow.lineAtY(y);
    ReaderPlace place{.offset = m_flow.placeOn(line, x), .turn = -1, .annotation = {}, .onText = false};
    place.turn = turnOf(place.offset);

    std::vector<BlockLayout::Span> spans;
    line.layout->appendSpans(line.line, line.layout->lineStart(line.line), line.layout->lineStop(line.line),
                             spans);
    const bool inLine =
        y >= line.top && y < line.top + line.layout->lineBottom(line.line) - line.layout->lineTop(line.line);
    place.onText = inLine && std::ranges::any_of(spans, [x](const BlockLayout::Span &span) {
                       return span.first <= x && x < span.second;
                   });
    if (place.onText) {
        const Utf16Offset letter = m_flow.placeOn(line, x, QTextLine::CursorOnCharacter);
        if (const HighlightIndex::Entry *entry = m_highlights.innermostAt(letter)) {
            place.annotation = entry->highlight.id;
        }
    } else if (const Highlight *beside = TagMargin(scene()).highlightAt(position)) {
        place.annotation = beside->id;
    }
    return place;
}

} // namespace visavis
