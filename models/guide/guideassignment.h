// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/guide/guide.h"
#include "models/transcript/exchanges.h"

#include <QStringList>

namespace visavis
{

/// A question of a guide with what is known of how it is asked and answered.
struct AskedQuestion {
    QString text;
    int level = 0;         ///< as in a guide
    QStringList alsoAsked; ///< the words it was asked in, where a person said that it was
    QStringList answers;   ///< to it, likewise
};

/// A guide of which nothing more is known.
[[nodiscard]] std::vector<AskedQuestion> askedQuestions(const Guide &guide);

/// What a person said: the exchange of this turn answers the question (an index), or with -1 none of the
/// guide. Of two for one exchange the last one counts.
struct QuestionPin {
    int turn = 0;
    int question = -1;

    bool operator==(const QuestionPin &) const = default;
};

/// An exchange and the question of the guide that it answers.
struct AssignedExchange {
    Exchange exchange;
    int question = -1; ///< an index into the guide; -1: none
    double score = 0;  ///< how likely it is, 0 to 1; 0 where no question was found
    bool isPinned = false;
    bool followsUp = false; ///< it goes with the exchange before it

    /// It may well be wrong, and a reader is told so.
    [[nodiscard]] bool isDoubtful() const { return question >= 0 && !isPinned && score < 0.5; }
    bool operator==(const AssignedExchange &) const = default;
};

/// The exchanges of an interview that have a question, in order, with the questions of the guide that led
/// them: by the words of the questions and of their follow-ups, rare ones weighted up, by the words of
/// answers, and, where these leave it open, by the order of the guide. What follows up goes with the exchange
/// it follows. Of a guide's entries those are found that stand at its first level, or below themes; the
/// follow-ups of these are only assigned by pins.
///
/// Pure: the same for the same arguments, on any thread. Time grows with the product of exchanges and
/// questions.
[[nodiscard]] std::vector<AssignedExchange> assignExchanges(const std::vector<AskedQuestion> &guide,
                                                            const Transcript &transcript,
                                                            const std::vector<QuestionPin> &pins = {});

/// Turns of two interviews that answer the same question of the guide, for alignEpisodes: exchanges in a row
/// with one question are one, a question asked twice on both sides has two. Pinned where both sides are.
[[nodiscard]] std::vector<FacingTurns> facingByGuide(const std::vector<AskedQuestion> &guide,
                                                     const std::vector<AssignedExchange> &left,
                                                     const std::vector<AssignedExchange> &right);

} // namespace visavis
