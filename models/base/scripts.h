// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>

namespace visavis
{

/// Whether a character is of a script that is written without spaces between words: Chinese and Japanese
/// characters, kana, Thai, Lao, Khmer, Burmese. The search index is made by it, so a change here is another
/// folding.
[[nodiscard]] inline bool isOfScriptWithoutSpaces(char32_t character)
{
    switch (QChar::script(character)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace visavis
