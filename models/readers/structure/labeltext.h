// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

/// How labels are written, letter by letter. Places are UTF-16 units in the text given.
namespace visavis::structure
{

/// The longest name, with what may stand beside it: "Dr. Maria de la Cruz (she/her), Head of Research".
constexpr qsizetype LongestName = 60;
constexpr qsizetype LongestNameLine = 48;
/// With its brackets and the blanks before it.
constexpr qsizetype LongestTime = 12;

/// What stands between two places of a line as a name, with a time before or after it taken off.
struct NameAndTime {
    qsizetype start = 0;
    qsizetype end = 0;
    std::optional<Milliseconds> time;
    std::optional<Milliseconds> endTime;
};

[[nodiscard]] qsizetype skipBlanks(QStringView text, qsizetype from);
/// Blanks and the marks of writing direction that chats put before their lines.
[[nodiscard]] qsizetype skipMarks(QStringView text, qsizetype from);
/// The end without the blanks before it.
[[nodiscard]] qsizetype chopBlanks(QStringView text, qsizetype end);

[[nodiscard]] bool isColon(QChar c);
[[nodiscard]] bool cannotBeInName(QChar c);

/// The colon that ends a label beginning at `from`; -1 when there is none.
[[nodiscard]] qsizetype labelColon(QStringView text, qsizetype from);

/// Behind a dash that opens a line of dialogue, or the ">>" of captions.
[[nodiscard]] qsizetype skipDash(QStringView text, qsizetype from);

/// Behind the number of a line: "003 Ann:".
[[nodiscard]] qsizetype skipLineNumber(QStringView text, qsizetype from);

/// The name between two places, a time before or behind it taken off.
[[nodiscard]] NameAndTime nameBetween(QStringView text, qsizetype start, qsizetype end);

/// "[Ann]:", "[[Ann]]:" is Ann.
[[nodiscard]] NameAndTime withoutBrackets(QStringView text, NameAndTime name);

/// "From Ann to Everyone", as chats have it, is Ann.
[[nodiscard]] NameAndTime withoutAddressee(QStringView text, NameAndTime name);

/// "ChatGPT said:" above what it said.
[[nodiscard]] NameAndTime withoutSaid(QStringView text, NameAndTime name);

} // namespace visavis::structure
