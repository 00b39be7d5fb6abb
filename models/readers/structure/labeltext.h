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

/// "**Ann** - Hello": a name in bold and a dash. The place of the dash; -1 when it is something else.
[[nodiscard]] qsizetype dashAfterStrong(QStringView text, qsizetype strong);

/// "Ann Bell - Hello", not in bold. The place of the dash; -1 when there is none.
[[nodiscard]] qsizetype dashAfterName(QStringView text, qsizetype from);

/// Behind a dash that opens a line of dialogue, or the ">>" of captions.
[[nodiscard]] qsizetype skipDash(QStringView text, qsizetype from);

/// Behind the number of a line: "003 Ann:".
[[nodiscard]] qsizetype skipLineNumber(QStringView text, qsizetype from);

/// "ANN.  Where?", as plays have it, "MR. BELL. Where?": the length of the name; 0 when there is none.
[[nodiscard]] qsizetype capitalsLabel(QStringView text);

/// "M. le président. La parole est à Mme Bell.", "Mme Ann Bell. Oui.", "The SPEAKER. Order.": the length of
/// the name; 0 when there is none.
[[nodiscard]] qsizetype titledLabel(QStringView text);

/// "Q.  Where did you live?", "A    Above the mill.", "D. — Where?": the letters of questions and answers
/// without a colon.
struct LetterLabel {
    qsizetype length = 0; ///< 0 when there is none
    qsizetype textStart = 0;
};
[[nodiscard]] LetterLabel letterLabel(QStringView text);

/// A name that no colon ends, and where the words behind it begin.
struct Uncoloned {
    NameAndTime name; ///< empty when there is none
    qsizetype textStart = 0;
    bool isDash = false;   ///< a dash stands between
    bool isSetOff = false; ///< by brackets, capitals or a wide gap, as other words are not
};

/// "Q.  Hello", "ANN. Hello", "M. le président. Hello", "[Ann] Hello", "<Ann> Hello", "Ann       Hello",
/// "Ann Bell [0:12] Hello", "Ann Bell 0:12 Hello", "Ann Bell - Hello". What could be, nothing more.
[[nodiscard]] Uncoloned nameWithoutColon(QStringView text, qsizetype from);

/// The name between two places, a time before or behind it taken off.
[[nodiscard]] NameAndTime nameBetween(QStringView text, qsizetype start, qsizetype end);

/// "[Ann]:", "[[Ann]]:" is Ann.
[[nodiscard]] NameAndTime withoutBrackets(QStringView text, NameAndTime name);

/// "From Ann to Everyone", as chats have it, is Ann.
[[nodiscard]] NameAndTime withoutAddressee(QStringView text, NameAndTime name);

/// "ChatGPT said:" above what it said.
[[nodiscard]] NameAndTime withoutSaid(QStringView text, NameAndTime name);

} // namespace visavis::structure
