// SPDX-License-Identifier: MIT
#include "ui/reader/caretmoves.h"

#include "ui/reader/textunits.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

struct Binding {
    QKeySequence::StandardKey key;
    CaretMove move;
    bool select;
};

constexpr std::array Bindings{
    Binding{QKeySequence::MoveToNextChar, CaretMove::Right, false},
    Binding{QKeySequence::MoveToPreviousChar, CaretMove::Left, false},
    Binding{QKeySequence::MoveToNextWord, CaretMove::WordRight, false},
    Binding{QKeySequence::MoveToPreviousWord, CaretMove::WordLeft, false},
    Binding{QKeySequence::MoveToNextLine, CaretMove::Down, false},
    Binding{QKeySequence::MoveToPreviousLine, CaretMove::Up, false},
    Binding{QKeySequence::MoveToNextPage, CaretMove::PageDown, false},
    Binding{QKeySequence::MoveToPreviousPage, CaretMove::PageUp, false},
    Binding{QKeySequence::MoveToStartOfLine, CaretMove::LineStart, false},
    Binding{QKeySequence::MoveToEndOfLine, CaretMove::LineEnd, false},
    Binding{QKeySequence::MoveToStartOfDocument, CaretMove::TextStart, false},
    Binding{QKeySequence::MoveToEndOfDocument, CaretMove::TextEnd, false},
    Binding{QKeySequence::SelectNextChar, CaretMove::Right, true},
    Binding{QKeySequence::SelectPreviousChar, CaretMove::Left, true},
    Binding{QKeySequence::SelectNextWord, CaretMove::WordRight, true},
    Binding{QKeySequence::SelectPreviousWord, CaretMove::WordLeft, true},
    Binding{QKeySequence::SelectNextLine, CaretMove::Down, true},
    Binding{QKeySequence::SelectPreviousLine, CaretMove::Up, true},
    Binding{QKeySequence::SelectNextPage, CaretMove::PageDown, true},
    Binding{QKeySequence::SelectPreviousPage, CaretMove::PageUp, true},
    Binding{QKeySequence::SelectStartOfLine, CaretMove::LineStart, true},
    Binding{QKeySequence::SelectEndOfLine, CaretMove::LineEnd, true},
    Binding{QKeySequence::SelectStartOfDocument, CaretMove::TextStart, true},
    Binding{QKeySequence::SelectEndOfDocument, CaretMove::TextEnd, true},
};

/// The block where a paragraph begins that the caret is not already at the start of.
Utf16Offset paragraphUp(const TextBlocks &blocks, const TextUnits &units, Utf16Offset from)
{
    const Utf16Offset start = units.paragraphAt(from).start;
    if (from > start) {
        return start;
    }
    const int block = blocks.blockAt(start);
    return block > 0 ? units.paragraphAt(blocks[block - 1].start).start : start;
}

Utf16Offset paragraphDown(const TextBlocks &blocks, const TextUnits &units, Utf16Offset from)
{
    const Utf16Offset stop = units.paragraphAt(from).stop;
    const int next = blocks.blockAt(stop) + 1;
    return next < blocks.size() ? blocks[next].start : stop;
}

} // namespace

std::optional<CaretKey> caretKey(const QKeyEvent &event)
{
    for (const Binding &binding : Bindings) {
        if (event.matches(binding.key)) {
            return CaretKey{.move = binding.move, .select = binding.select};
        }
    }
    if (event.modifiers().testFlag(Qt::ControlModifier) && !event.modifiers().testFlag(Qt::AltModifier)) {
        const bool select = event.modifiers().testFlag(Qt::ShiftModifier);
        if (event.key() == Qt::Key_Up) {
            return CaretKey{.move = CaretMove::ParagraphUp, .select = select};
        }
        if (event.key() == Qt::Key_Down) {
            return CaretKey{.move = CaretMove::ParagraphDown, .select = select};
        }
    }
    return std::nullopt;
}

Utf16Offset CaretMoves::moved(PageFlow &flow, CaretMove move, Utf16Offset from, int pageHeight)
{
    const TextBlocks &blocks = flow.blocks();
    if (blocks.isEmpty()) {
        return {};
    }
    const TextUnits units(*flow.transcript(), blocks);
    const PageFlow::Line line = flow.lineOf(from);
    const bool mirrored = line.layout->isRightToLeft();

    const bool keepsColumn = move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp ||
                             move == CaretMove::PageDown;
    if (!keepsColumn) {
        forgetColumn();
    }
    const Utf16Offset blockStart = blocks[line.block].start;
    switch (move) {
    case CaretMove::Left:
        return mirrored ? units.nextGrapheme(from) : units.previousGrapheme(from);
    case CaretMove::Right:
        return mirrored ? units.previousGrapheme(from) : units.nextGrapheme(from);
    case CaretMove::WordLeft:
        return mirrored ? units.nextWord(from) : units.previousWord(from);
    case CaretMove::WordRight:
        return mirrored ? units.previousWord(from) : units.nextWord(from);
    case CaretMove::Up:
        return movedByLine(flow, from, -1);
    case CaretMove::Down:
        return movedByLine(flow, from, 1);
    case CaretMove::ParagraphUp:
        return paragraphUp(blocks, units, from);
    case CaretMove::ParagraphDown:
        return paragraphDown(blocks, units, from);
    case CaretMove::PageUp:
        return movedByPage(flow, from, -pageHeight);
    case CaretMove::PageDown:
        return movedByPage(flow, from, pageHeight);
    case CaretMove::LineStart:
        return blockStart + line.layout->lineStart(line.line);
    case CaretMove::LineEnd:
        return blockStart + line.layout->lineEnd(line.line);
    case CaretMove::TextStart:
        return blocks.start();
    case CaretMove::TextEnd:
        return blocks.stop();
    }
    return from;
}

double CaretMoves::column(PageFlow &flow, Utf16Offset from)
{
    if (!m_x) {
        m_x = flow.caretRect(from).left();
    }
    return *m_x;
}

Utf16Offset CaretMoves::movedByLine(PageFlow &flow, Utf16Offset from, int direction)
{
    const double x = column(flow, from);
    PageFlow::Line line = flow.lineOf(from);
    const int wanted = line.line + direction;
    if (wanted >= 0 && wanted < line.layout->lineCount()) {
        line.line = wanted;
        return flow.placeOn(line, x);
    }
    const int block = line.block + direction;
    if (block < 0) {
        return flow.blocks().start();
    }
    if (block >= flow.blocks().size()) {
        return flow.blocks().stop();
    }
    line.block = block;
    line.layout = flow.layout(block);
    line.line = direction > 0 ? 0 : line.layout->lineCount() - 1;
    return flow.placeOn(line, x);
}

Utf16Offset CaretMoves::movedByPage(PageFlow &flow, Utf16Offset from, int distance)
{
    const double x = column(flow, from);
    // Exact heights on the way, so that a page is a page.
    flow.layOutAround(flow.blocks().blockAt(from), std::abs(distance), std::abs(distance) * 2);
    const QRect caret = flow.caretRect(from);
    const qint64 y = caret.center().y() + distance;
    if (y < 0) {
        return flow.blocks().start();
    }
    if (y >= flow.height()) {
        return flow.blocks().stop();
    }
    return flow.placeAt(x, y);
}

} // namespace visavis
