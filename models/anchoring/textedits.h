// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedit.h"

#include <functional>

namespace visavis::textedits
{

// What a person can do to a text in place, as edits of it. Indexes count from 0 and are there; none where
// there is nothing to change or it cannot be done, as each says. Ids for what is new are asked for only when
// needed.

using NewTurnId = std::function<TurnId()>;
using NewSectionId = std::function<SectionId()>;

/// Other words for a turn: spaces around them are cut, blank lines part paragraphs. None when they are the
/// same or none are left.
[[nodiscard]] std::optional<TextEdit> rewriteTurn(const Transcript &transcript, int turn,
                                                  const QString &text);

/// Splits a turn: what stands behind the place becomes a turn of its own, of the same speakers, that begins
/// when the source says that place is said. None at the start or the end of its words.
[[nodiscard]] std::optional<TextEdit> splitTurn(const Transcript &transcript, Utf16Offset place,
                                                const NewTurnId &newTurn);

/// Joins a turn to the one before it in its section, as a paragraph of it. None for the first of a section.
[[nodiscard]] std::optional<TextEdit> joinToPrevious(const Transcript &transcript, int turn);

/// Who speaks in these turns, from first to last, both included.
[[nodiscard]] std::optional<TextEdit> setSpeakers(const Transcript &transcript, int first, int last,
                                                  const std::vector<LabelId> &labels);

/// When a turn begins and ends.
[[nodiscard]] std::optional<TextEdit> setTimes(const Transcript &transcript, int turn,
                                               std::optional<Milliseconds> start,
                                               std::optional<Milliseconds> end);

/// Begins a section of this title before a turn; one that begins there without a title gets it. None when the
/// title is empty or a section with a title begins there.
[[nodiscard]] std::optional<TextEdit> beginSection(const Transcript &transcript, int turn,
                                                   const QString &title, int level,
                                                   const NewSectionId &newSection);

/// Another title for a section, on one line. None when it is empty or the same.
[[nodiscard]] std::optional<TextEdit> retitle(const Transcript &transcript, int section,
                                              const QString &title);

/// Another level, from 1 to 6.
[[nodiscard]] std::optional<TextEdit> setLevel(const Transcript &transcript, int section, int level);

/// Takes a section's title away; its turns belong to the section before it. None for the first, and for one
/// without turns of its own.
[[nodiscard]] std::optional<TextEdit> dissolveSection(const Transcript &transcript, int section);

/// Other words for a range.
struct Replacement {
    Utf16Range range;
    QString text;
};
/// What becomes of spaces and line breaks around the words that are replaced.
enum class Spacing {
    Tidied, ///< those at the ends of lines go, blank lines part paragraphs, a title is on one line
    Kept,
};
/// All of them at once; each lies within one turn or title, and they ascend without overlapping. A turn or
/// title that would have no words left stays as it is.
[[nodiscard]] std::optional<TextEdit> replace(const Transcript &transcript,
                                              const std::vector<Replacement> &replacements,
                                              Spacing spacing = Spacing::Tidied);

/// Puts a section with the turns and deeper sections that belong to it before the one above (below) it of its
/// level, within the section that both belong to. None where there is no such one, or neither has turns.
enum class Direction { Up, Down };
[[nodiscard]] std::optional<TextEdit> moveSection(const Transcript &transcript, int section,
                                                  Direction direction);

} // namespace visavis::textedits
