// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <array>

namespace visavis::test
{

/// A warning as tests write it: its code's name and arguments. Sentences are made in ui.
[[nodiscard]] inline QString warningKey(const Warning &warning)
{
    static constexpr std::array Names{"FrontMatterLeftOut",
                                      "MarkupLeftOut",
                                      "NoteBlockLeftOut",
                                      "BadCue",
                                      "TimesNotMonotone",
                                      "CharactersReplaced",
                                      "CharsetGuessed",
                                      "StructureUncertain",
                                      "LeftOut",
                                      "Truncated",
                                      "PartLeftOut",
                                      "OnlyPages",
                                      "PagesWithoutText",
                                      "HyphensAtLineEnds",
                                      "LettersUnknown"};
    return QString::fromLatin1(Names[size_t(warning.code)]) + QLatin1StringView(": ") +
           warning.arguments.join(QLatin1StringView(", "));
}

} // namespace visavis::test
