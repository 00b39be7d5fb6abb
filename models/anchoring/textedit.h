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

    /// Which turn or title it is, whatever it says.
    using Identity = std::pair<Kind, qint64>;
    [[nodiscard]] Identity identity() const
    {
        return {kind, kind == Kind::Title ? section.value() : turn.value()};
    }
    bool operator==(const TextPart &) const = default;
};

/// Parts of a transcript that follow each other, and where they begin.
struct TextStretch {
    int section = 0;   ///< index of the first section that begins in it, or would
    int turn = 0;      ///< index of the first turn in it, or after it
    Utf16Offset start; ///< of its text
    std::vector<TextPart> parts;
    std::vector<TimeSpan> times; ///< of its words; their places count from `start`

    /// The parts' texts as the body has them, one blank line between any two.
    [[nodiscard]] QString text() const;
    /// Where in the body the text of each part is.
    [[nodiscard]] std::vector<Utf16Range> ranges() const;
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
    /// Whether the same turns and titles stand in both, or some that do in another order.
    [[nodiscard]] bool keepsOrMovesParts() const;
    bool operator==(const TextEdit &) const = default;
};

/// The parts from one turn, inclusive, to another, exclusive, with the titles of sections that begin at one
/// of them; with `titleOfFirst` also that of the section that begins at the first. At least one turn.
[[nodiscard]] TextStretch stretchOf(const Transcript &transcript, int firstTurn, int lastTurn,
                                    bool titleOfFirst);

/// Sections from one, inclusive, to another, exclusive, with their titles and turns; titles of sections
/// around them that begin at the same turn are not in it.
[[nodiscard]] TextStretch stretchOfSections(const Transcript &transcript, int firstSection, int lastSection);

/// Whether a stretch is what stands at its place.
[[nodiscard]] bool stands(const TextStretch &stretch, const Transcript &transcript);

/// The edit that puts these parts in the place of a stretch; times of words that stay are kept.
[[nodiscard]] TextEdit editOf(const TextStretch &before, const std::vector<TextPart> &parts);

/// The transcript after the edit. The edit's first stretch is what stands there; labels that the transcript
/// does not have are left out. Pieces of the source that the edit goes through are kept as far as the words
/// are the same. Linear in the transcript.
[[nodiscard]] Transcript applied(const Transcript &transcript, const TextEdit &edit);

} // namespace visavis
