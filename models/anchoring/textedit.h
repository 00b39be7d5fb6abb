// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QUuid>

namespace visavis
{

/// A section's title or a turn, with all that a transcript says of it.
struct TextPart {
    enum class Kind { Title, Turn };

    Kind kind = Kind::Turn;
    QString text; ///< of a turn never empty; of a section without title empty
    // Of a title:
    SectionId section;
    QUuid sectionGuid;
    int level = 2;
    // Of a turn:
    TurnId turn;
    std::vector<LabelId> labels;
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;

    bool operator==(const TextPart &) const = default;
};

/// Parts of a transcript that follow each other, and where they begin.
struct TextStretch {
    int section = 0;   ///< index of the first section that begins in it, or would
    int turn = 0;      ///< index of the first turn in it, or after it
    Utf16Offset start; ///< of its text
    std::vector<TextPart> parts;

    /// The parts' texts as the body has them, one blank line between any two.
    [[nodiscard]] QString text() const;
    [[nodiscard]] int sectionCount() const;
    [[nodiscard]] int turnCount() const;
    bool operator==(const TextStretch &) const = default;
};

/// A stretch that takes the place of another: what every change of a text in place is, whether letters, turns
/// or sections change. Both begin at the same section, turn and place, and both have words, so that the blank
/// lines around them stay as they are.
struct TextEdit {
    TextStretch before;
    TextStretch after;

    [[nodiscard]] TextEdit inverse() const { return {.before = after, .after = before}; }
    bool operator==(const TextEdit &) const = default;
};

/// The parts from one turn, inclusive, to another, exclusive, with the titles of sections that begin at one
/// of them; with `titleOfFirst` also that of the section that begins at the first. At least one turn.
[[nodiscard]] TextStretch stretchOf(const Transcript &transcript, int firstTurn, int lastTurn,
                                    bool titleOfFirst);

/// The transcript after the edit. The edit's first stretch is what stands there; labels that the transcript
/// does not have are left out. Times and pieces of the source that the edit goes through are kept as far as
/// the words are the same. Linear in the transcript.
[[nodiscard]] Transcript applied(const Transcript &transcript, const TextEdit &edit);

} // namespace visavis
