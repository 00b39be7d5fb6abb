// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

namespace visavis
{

/// A question and its answers: the turns [first, last), of which those before `answer` ask. What is said
/// before the first question has none. A question may be a heading: then `title` is its section.
struct Exchange {
    int first = 0;
    int answer = 0;
    int last = 0;
    int title = -1; ///< index into Transcript::sections

    [[nodiscard]] bool hasQuestion() const { return title >= 0 || answer > first; }
    bool operator==(const Exchange &) const = default;
};

/// The exchanges of an episode, in order; every turn is in one. Who asks is told by roles; where nobody has
/// one, it is whoever asks in most of the turns. A short turn of theirs without a question ("Yes.") does not
/// end an exchange; a new section does.
[[nodiscard]] std::vector<Exchange> exchangesOf(const Transcript &transcript);

/// Whether nobody but interviewers speaks in a turn. Not so where nobody is named.
[[nodiscard]] bool isInterviewersTurn(const Transcript &transcript, const Turn &turn);

/// The words of a question: of its heading, and of the turns that ask.
[[nodiscard]] QString questionText(const Transcript &transcript, const Exchange &exchange);

/// Whether a turn or title asks something: its end has a question mark.
[[nodiscard]] bool asksSomething(QStringView text);

} // namespace visavis
