// SPDX-License-Identifier: MIT
#include "ui/reader/mouseselection.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace visavis
{

MouseSelection::Unit MouseSelection::press(QPoint position, bool doubleClick)
{
    const QStyleHints &hints = *QGuiApplication::styleHints();
    const bool again = m_sincePress.isValid() && m_sincePress.elapsed() < hints.mouseDoubleClickInterval() &&
                       (position - m_position).manhattanLength() < hints.startDragDistance();
    m_unit = again && m_unit != Unit::Turn ? Unit(int(m_unit) + 1) : Unit::Letter;
    if (doubleClick) {
        m_unit = std::max(m_unit, Unit::Word);
    }
    m_position = position;
    m_sincePress.start();
    return m_unit;
}

CaretSelection MouseSelection::begin(const TextUnits &units, Utf16Offset place, const CaretSelection &before,
                                     bool extend)
{
    m_dragging = true;
    if (extend && m_unit == Unit::Letter) {
        m_origin = {before.anchor, before.anchor};
        return {.anchor = before.anchor, .caret = place};
    }
    m_origin = unitAt(units, place);
    return {.anchor = m_origin.start, .caret = m_origin.stop};
}

CaretSelection MouseSelection::dragTo(const TextUnits &units, Utf16Offset place) const
{
    const Utf16Range there = unitAt(units, place);
    if (there.start < m_origin.start) {
        return {.anchor = m_origin.stop, .caret = there.start};
    }
    return {.anchor = m_origin.start, .caret = std::max(there.stop, m_origin.stop)};
}

Utf16Range MouseSelection::unitAt(const TextUnits &units, Utf16Offset place) const
{
    switch (m_unit) {
    case Unit::Letter:
        break;
    case Unit::Word:
        return units.wordAt(place);
    case Unit::Sentence:
        return units.sentenceAt(place);
    case Unit::Turn:
        return units.turnAt(place);
    }
    return {place, place};
}

} // namespace visavis
