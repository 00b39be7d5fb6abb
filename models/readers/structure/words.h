// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

/// What the words of a line say: a question, a sentence, a title, an ornament.
namespace visavis::structure
{

/// Fewer say nothing about the text around them.
constexpr int FewestQuestions = 3;

/// Titles of parts made of questions and answers: "FAQ", "Questions fréquentes".
[[nodiscard]] bool isQuestionsTitle(QStringView title);

/// Begins with a word that asks or bids to tell: "How ...", "Avez-vous ...", "Tell me ...".
[[nodiscard]] bool opensAsQuestion(QStringView text);

/// Ends as a question does, closing quotes and brackets aside.
[[nodiscard]] bool endsAsQuestion(QStringView text);

/// Ends as a sentence does: . ! ? … : ; and the like, closing quotes and brackets aside.
[[nodiscard]] bool endsAsSentence(QStringView text);

/// Ends as a sentence, or is too long for anything else.
[[nodiscard]] bool isSentenceLike(QStringView text);

/// How much of the text is a number in front of it: of "12. Where" four units, blanks included; 0 when there
/// is none.
[[nodiscard]] qsizetype ordinalLength(QStringView text);

/// On one line, and no second one begins in it.
[[nodiscard]] bool isOneSentence(QStringView text);

/// Among headings that are mostly questions: one that somebody says, not the title of a part.
[[nodiscard]] bool isSaid(QStringView heading);

/// One line that may be a title: short, begins with a capital, a digit or a quote, and does not end as a
/// sentence does (a question may be a title).
[[nodiscard]] bool looksLikeTitle(QStringView line);

/// "Photo", "Lire aussi": stands before what a page shows beside its text.
[[nodiscard]] bool isBesideTextKey(QStringView key);

/// "Transcribed by ...", "Cette transcription a été ...": a line below the conversation about how it was
/// written.
[[nodiscard]] bool isAboutTranscript(QStringView line);

/// "SCENE II. The same, at dawn.", "Partie 2": counts the parts of a whole.
[[nodiscard]] bool isPartTitle(QStringView line);

/// A line of rules and ornaments: no words. "..." is something somebody may say.
[[nodiscard]] bool isRule(QStringView line);

/// A capital, a digit or a letter of a script without case, quotes and brackets before it aside.
[[nodiscard]] bool startsWithCapital(QStringView word);

/// Space, no-break space, narrow no-break space, tab.
[[nodiscard]] inline bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00a0' || c == u'\u202f';
}

} // namespace visavis::structure
