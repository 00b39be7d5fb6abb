// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/textunits.h"

#include <QElapsedTimer>
#include <QPoint>

namespace visavis
{

/// A selection with a direction: it grows and shrinks where the caret is.
struct CaretSelection {
    Utf16Offset anchor;
    Utf16Offset caret;

    [[nodiscard]] Utf16Range range() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
    bool operator==(const CaretSelection &) const = default;
};

/// Selecting with the mouse: by letters, and after two, three or four clicks by words, sentences and turns.
class MouseSelection
{
public:
    enum class Unit { Letter, Word, Sentence, Turn };

    /// Counts presses near each other in time and place. Returns the unit the press selects by; at least a
    /// word for what the window system calls a double click.
    Unit press(QPoint position, bool doubleClick);
    /// The selection that a press makes; with `extend` (Shift) the old anchor stays.
    [[nodiscard]] CaretSelection begin(const TextUnits &units, Utf16Offset place,
                                       const CaretSelection &before, bool extend);
    [[nodiscard]] CaretSelection dragTo(const TextUnits &units, Utf16Offset place) const;

    [[nodiscard]] bool isDragging() const { return m_dragging; }
    void release() { m_dragging = false; }
    [[nodiscard]] QPoint pressedAt() const { return m_position; }
    [[nodiscard]] Unit unit() const { return m_unit; }

private:
    [[nodiscard]] Utf16Range unitAt(const TextUnits &units, Utf16Offset place) const;

    Unit m_unit = Unit::Letter;
    QPoint m_position;
    QElapsedTimer m_sincePress;
    Utf16Range m_origin; ///< what the press selected; never let go while dragging
    bool m_dragging = false;
};

} // namespace visavis
