// SPDX-License-Identifier: MIT
#include "models/readers/documents/rtfstate.h"

#include <algorithm>

namespace visavis::rtf
{

void applyFormat(State &state, Meaning meaning, std::optional<int> number)
{
    constexpr int BodyLevel = 9; // no heading
    constexpr int MostSkipped = 32;
    const bool on = number.value_or(1) != 0;
    switch (meaning) {
    case Meaning::Bold:
        state.bold = on;
        break;
    case Meaning::Italic:
        state.italic = on;
        break;
    case Meaning::Hidden:
        state.hidden = on;
        break;
    case Meaning::Deleted:
        state.deleted = on;
        break;
    case Meaning::CharacterDefaults:
        state.bold = state.italic = state.hidden = state.deleted = false;
        break;
    case Meaning::Font:
        state.font = number.value_or(0);
        break;
    case Meaning::UnicodeSkip:
        state.unicodeSkip = std::clamp(number.value_or(1), 0, MostSkipped);
        break;
    case Meaning::Style:
        state.style = number.value_or(0);
        break;
    case Meaning::Outline:
        state.outline = number.value_or(0) < BodyLevel ? number.value_or(0) + 1 : 0;
        break;
    case Meaning::InTable:
        state.inTable = on;
        break;
    case Meaning::ParagraphDefaults:
        state.inTable = false;
        state.style = -1;
        state.outline = {};
        break;
    default:
        break;
    }
}

} // namespace visavis::rtf
