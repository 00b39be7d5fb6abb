// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/recordtraits.h"

#include <algorithm>
#include <optional>

namespace visavis::codebookwords
{

// The words of tags' fields in files. What is read is in small letters.

template<class Enum>
[[nodiscard]] QString wordOf(Enum value)
{
    return QString::fromLatin1(ColumnWords<Enum>[size_t(value)]);
}

template<class Enum>
[[nodiscard]] std::optional<Enum> valueOf(QStringView word)
{
    const auto known = std::ranges::find_if(
        ColumnWords<Enum>, [&](const char *column) { return word == QLatin1StringView(column); });
    return known == ColumnWords<Enum>.end() ? std::nullopt
                                            : std::optional(Enum(known - ColumnWords<Enum>.begin()));
}

/// As people and spreadsheets write it, in English and French.
[[nodiscard]] inline std::optional<bool> truth(QStringView word)
{
    constexpr std::array Yes{u"yes", u"true", u"1", u"oui", u"vrai"};
    constexpr std::array No{u"no", u"false", u"0", u"non", u"faux"};
    const auto isIn = [&](const auto &words) {
        return std::ranges::any_of(words, [&](const char16_t *known) { return word == QStringView(known); });
    };
    return isIn(Yes) ? std::optional(true) : isIn(No) ? std::optional(false) : std::nullopt;
}

/// "#rrggbb", "#rgb", or one of the palette's names.
[[nodiscard]] inline std::optional<Colour> colour(QStringView word)
{
    constexpr qsizetype ShortForm = 4;
    if (word.size() == ShortForm && word.startsWith(u'#')) {
        QString whole(u'#');
        for (const QChar digit : word.sliced(1)) {
            whole += digit;
            whole += digit;
        }
        return Colour::fromName(whole);
    }
    return Colour::fromName(word);
}

/// "1" to "9", or empty.
[[nodiscard]] inline bool isShortcut(QStringView word)
{
    return word.isEmpty() || (word.size() == 1 && word.front() >= u'1' && word.front() <= u'9');
}

} // namespace visavis::codebookwords
