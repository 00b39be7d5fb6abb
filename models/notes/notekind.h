// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <array>

namespace visavis
{

/// The kinds that a note can be given, as the file has them; the first is none in particular. Others may be
/// in files of other versions and are kept as they are.
inline constexpr std::array NoteKinds{
    QLatin1StringView(""),        QLatin1StringView("descriptive"), QLatin1StringView("theoretical"),
    QLatin1StringView("method"),  QLatin1StringView("reflexive"),   QLatin1StringView("to do"),
    QLatin1StringView("summary"), QLatin1StringView("paraphrase"),
};

} // namespace visavis
