// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

/// Words that say by themselves what a label, a title or a question is, in the languages of detectLanguage().
/// All of these functions expect lower case without spaces around it.
namespace visavis::structure::vocabulary
{

/// "Interviewer", "Enquêté": the role that a label states, without the number that may follow it.
[[nodiscard]] std::optional<Role> roleOf(QStringView lower);

/// "Speaker", "Audience": says that somebody speaks, and neither who nor in which role.
[[nodiscard]] bool isOtherRole(QStringView lower);

/// "Note", "For example", "Source": stands before a colon and names nobody.
[[nodiscard]] bool isNobody(QStringView lower);

/// "Timestamp", "Minutage": says that a time follows.
[[nodiscard]] bool isTimeWord(QStringView lower);

/// "m", "mme", "dr": stands before a name, its full stop aside.
[[nodiscard]] bool isPersonTitle(QStringView lower);

/// "Break", "Jingle": marks an interruption.
[[nodiscard]] bool isDivider(QStringView lower);

/// "photo", "lire aussi": stands before what a page shows beside its text.
[[nodiscard]] bool isBesideText(QStringView lower);

/// "scene", "partie": a part of a whole, which a number follows.
[[nodiscard]] bool isPart(QStringView lower);

/// "one", "première": counts such parts.
[[nodiscard]] bool isNumber(QStringView lower);

/// "FAQ", "Questions fréquentes": the title of a part made of questions and answers.
[[nodiscard]] bool isQuestionsTitle(QStringView lower);

/// "How", "Pourquoi", "Tell": the first word of many a question.
[[nodiscard]] bool opensQuestion(QStringView lower);

/// "vous", "t-il": stands behind the verb of a French question, after a hyphen.
[[nodiscard]] bool isTurnedPronoun(QStringView lower);

/// "de", "of", "van": a small word inside a name, a role or an institution.
[[nodiscard]] bool isParticle(QStringView lower);

} // namespace visavis::structure::vocabulary
