// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/pageflow.h"

#include <optional>

class QKeyEvent;

namespace visavis
{

enum class CaretMove {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    ParagraphUp,
    ParagraphDown,
    PageUp,
    PageDown,
    LineStart,
    LineEnd,
    TextStart,
    TextEnd,
};

struct CaretKey {
    CaretMove move;
    bool select; ///< Shift: the selection is extended
};

/// What a key press asks for; nothing when it is no key of the caret.
[[nodiscard]] std::optional<CaretKey> caretKey(const QKeyEvent &event);

/// Moves a caret over a page. Remembers the column it goes up and down in.
class CaretMoves
{
public:
    /// `pageHeight` is how far a page key goes, in pixels.
    [[nodiscard]] Utf16Offset moved(PageFlow &flow, CaretMove move, Utf16Offset from, int pageHeight);
    /// To be called when the caret was moved by other means.
    void forgetColumn() { m_x.reset(); }

private:
    [[nodiscard]] Utf16Offset movedByLine(PageFlow &flow, Utf16Offset from, int direction);
    [[nodiscard]] Utf16Offset movedByPage(PageFlow &flow, Utf16Offset from, int distance);
    [[nodiscard]] double column(PageFlow &flow, Utf16Offset from);

    std::optional<double> m_x;
};

} // namespace visavis
