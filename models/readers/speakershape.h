// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

#include <array>

namespace visavis
{

/// How a source names those who speak, where a person says so. Only readers of text-like sources, which find
/// it by evidence otherwise, ask for it.
enum class SpeakerShape {
    ByEvidence,
    Colon,    ///< "Ann: Hello"
    NameTime, ///< "Ann Bell  0:12" alone on its line
    NameLine, ///< "Ann Bell" alone on its line
    Nobody,   ///< what looks like a label is text
};

/// As JSON writes them; in the order of SpeakerShape.
inline constexpr std::array<QLatin1StringView, 5> SpeakerShapeNames{
    QLatin1StringView("evidence"), QLatin1StringView("colon"), QLatin1StringView("name and time"),
    QLatin1StringView("name line"), QLatin1StringView("nobody")};

} // namespace visavis
