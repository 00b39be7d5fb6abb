// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"
#include "models/base/offset.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <optional>
#include <vector>

namespace visavis
{

using Milliseconds = std::chrono::milliseconds;

/// What a speaker does in one episode.
enum class Role { Other, Interviewer, Interviewee };

/// "interviewer", "interviewee", "other": as JSON, the file and exports write it. Not translated.
[[nodiscard]] QLatin1StringView name(Role role);
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// A speaker's name as one transcript writes it. In question and answer shapes nobody is named: the name is
/// empty and the role says who speaks.
struct Label {
    LabelId id; ///< invalid until stored
    QString name;
    Role role = Role::Other;
    SpeakerId speaker; ///< the person, once someone said who it is

    bool operator==(const Label &) const = default;
};

/// What one speaker says before another speaks: one or more paragraphs, separated in the body by one blank
/// line.
struct Turn {
    TurnId id; ///< invalid until stored
    Utf16Range range;
    std::vector<int>
        labels; ///< indexes into Transcript::labels; none when unknown, two when two speak at once
    std::optional<Milliseconds> start;
    std::optional<Milliseconds> end;

    bool operator==(const Turn &) const = default;
};

/// A titled part of an episode. Text before the first heading is a section with an empty title range.
struct Section {
    SectionId id;          ///< invalid until stored
    QUuid guid = {};       ///< null until stored
    int level = 2;         ///< 1 is the highest
    Utf16Range titleRange; ///< the title's words in the body; empty when there are none
    int firstTurn = 0;     ///< index into Transcript::turns; its turns end where the next section's begin

    bool operator==(const Section &) const = default;
};

/// A time the source gives for a stretch of the body, as fine as the source has it (a cue, a segment, a
/// word).
struct TimeSpan {
    Utf16Range range;
    Milliseconds start{0};
    Milliseconds end{0};

    bool operator==(const TimeSpan &) const = default;
};

/// A stretch of the body that stands letter for letter in the decoded source.
struct SourcePiece {
    Utf16Offset body;
    Utf16Offset source;
    qsizetype length = 0; ///< UTF-16 units

    bool operator==(const SourcePiece &) const = default;
};

/// What a reader left out, repaired or doubts. A sentence is made of it in ui/base/errortext.
enum class WarningCode {
    FrontMatterLeftOut, ///< arguments: the keys that found no place
    MarkupLeftOut,      ///< arguments: what kind ("Liquid", "HTML", "image"), how often
    NoteBlockLeftOut,   ///< WebVTT NOTE, STYLE, REGION; arguments: kind, how often
    BadCue,           ///< a cue or block that could not be read; its text is kept; arguments: what was wrong
    TimesNotMonotone, ///< arguments: where (as timeText has it)
    CharactersReplaced, ///< NUL, lone surrogates, undecodable bytes became U+FFFD; arguments: how many
    CharsetGuessed,     ///< arguments: the character set taken
    StructureUncertain, ///< the shape is a guess; arguments: the shape taken
    LeftOut,            ///< arguments: a quote of the start of what was left out, its length
    Truncated,          ///< the file ends in the middle of something
    PartLeftOut,        ///< arguments: what kind, as leftout.h names them, how often
    OnlyPages,          ///< a PDF, which knows letters on pages but no paragraphs and headings
    PagesWithoutText,   ///< pages that are pictures; arguments: how many
    HyphensAtLineEnds,  ///< words parted between lines; arguments: how many were put together, how many kept
                        ///< their hyphen because it may belong to them
    LettersUnknown,     ///< letters of a PDF whose font does not say which they are; arguments: how many
};
/// For walking all codes. New ones go to the end: projects hold their numbers.
inline constexpr int WarningCodeCount = int(WarningCode::LettersUnknown) + 1;

struct Warning {
    WarningCode code = WarningCode::StructureUncertain;
    QStringList arguments;
    qint64 line = 0; ///< 1-based line of the source; 0 when it is about the whole file

    bool operator==(const Warning &) const = default;
};

/// One revision of an episode: its facts, its canonical text, and what is where in it. A value; what a reader
/// makes of a file, and what the project gives back.
///
/// Body: LF line ends, no BOM, no NUL, no lone surrogate. Section titles and paragraphs of turns follow each
/// other in order, one blank line ("\n\n") between any two. Labels and times are not in it. Sections and
/// turns are in order and do not overlap; every word of the body is in a title or in a turn.
struct Transcript {
    QString format; ///< the reader's id: "markdown", "text", "webvtt", "subrip"
    QString title;
    QString number;
    QDate date;
    QString language; ///< ISO 639-1 ("fr"), empty when unknown
    QString summary;
    QString media; ///< URL or path of the recording, as the source writes it

    QString body;
    std::vector<Section> sections;
    std::vector<Turn> turns;
    std::vector<Label> labels;
    std::vector<TimeSpan> times;     ///< ascending by range
    std::vector<SourcePiece> pieces; ///< ascending by body
    std::vector<Warning> warnings;
    int units = 0; ///< labelled paragraphs, cues, segments, utterances as the source writes them

    [[nodiscard]] QStringView text(Utf16Range range) const { return slice(body, range); }
    [[nodiscard]] QStringView titleOf(const Section &section) const { return text(section.titleRange); }
    /// The section's turns: [first, last) as indexes into turns.
    [[nodiscard]] std::pair<int, int> turnsOf(int section) const;
    /// The index of the section that holds this turn.
    [[nodiscard]] int sectionOf(int turn) const;
    /// The turn at, or else next before, this place; -1 before the first.
    [[nodiscard]] int turnAt(Utf16Offset place) const;
    /// The index of the section whose title this place is in; -1 when it is in none.
    [[nodiscard]] int sectionTitledAt(Utf16Offset place) const;
    /// When this place is said: by the finest stretch that the source times there or next before in the turn,
    /// else by the turn. None in a title.
    [[nodiscard]] std::optional<Milliseconds> timeAt(Utf16Offset place) const;
    /// When what is said here has been said: at the end of the finest stretch that the source times here,
    /// where the next one in the turn begins, else at the turn's end. None in a title.
    [[nodiscard]] std::optional<Milliseconds> endTimeAt(Utf16Offset place) const;
    /// "Ann", or "Ann, Ben" for two at once; empty when nobody is named.
    [[nodiscard]] QString speakerNames(const Turn &turn) const;

    bool operator==(const Transcript &) const = default;
};

} // namespace visavis
