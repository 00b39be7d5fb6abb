// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

namespace visavis::structure
{

/// How much a few words look like somebody's name or part in the conversation.
enum class NameLikeness {
    None,
    Weak,   ///< a capital at the beginning only: "Woman in the audience", "For instance"
    Word,   ///< one capitalised word: "Ann", "Note"
    Person, ///< several capitalised words, initials
    Role,   ///< says what the speaker does: "Interviewer", "Q", "Speaker 2"
};

[[nodiscard]] NameLikeness nameLikeness(QStringView words);

/// The role that a label states by itself: "Interviewer", "Enquêté". A single letter states one only beside
/// another: see assignRoles.
[[nodiscard]] std::optional<Role> statedRole(QStringView label);

/// Words that stand before a colon and name nobody: "Note", "For example", "Source 2".
[[nodiscard]] bool isNoSpeaker(QStringView words);

/// A label that marks an interruption: "Break", "Jingle".
[[nodiscard]] bool isDividerLabel(QStringView words);

/// "Timestamp", "Minutage": says that a time follows.
[[nodiscard]] bool saysTime(QStringView words);

/// "M.", "Mme", "Dr": stands before a name.
[[nodiscard]] bool isPersonTitle(QStringView word);

/// "The SPEAKER pro tempore": who speaks by office, as parliaments print it.
[[nodiscard]] bool beginsWithOffice(QStringView words);

/// "ann", "ann_b", "ann.b": a word that could be a name but for its case.
[[nodiscard]] bool isLowerName(QStringView words);

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

/// Space, no-break space, narrow no-break space, tab.
[[nodiscard]] inline bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\u00a0' || c == u'\u202f';
}

} // namespace visavis::structure
