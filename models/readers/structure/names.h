// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

/// What a few words are as a label: somebody's name, a role, or nobody.
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

/// "+33 6 12 34 56 78", "~ ann": whom a chat knows by number, or by the name they gave themselves.
[[nodiscard]] bool isContact(QStringView words);

/// "ann", "ann_b", "ann.b": a word that could be a name but for its case.
[[nodiscard]] bool isLowerName(QStringView words);

/// "ann bell": a few such words.
[[nodiscard]] bool areLowerNames(QStringView words);

} // namespace visavis::structure
