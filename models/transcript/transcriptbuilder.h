// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QHash>

namespace visavis
{

/// Builds a transcript in the order of its text and keeps the rules of Transcript::body, so that no reader
/// has to: blank lines between parts, no empty part, neighbouring units of one speaker within a section
/// joined into one turn, U+FFFD for what a body must not hold, and the map back to the source wherever a text
/// given here is a view into it.
class TranscriptBuilder
{
public:
    /// How a unit follows the one before it when both have the same speakers.
    enum class Join {
        Paragraph, ///< a new paragraph of the same turn
        Line,      ///< goes on after a space in the same paragraph, as the cues of subtitles do
        Glued,     ///< goes on in the same paragraph with no space between
    };

    /// The decoded source, kept as a view: it must outlive the builder.
    explicit TranscriptBuilder(QStringView source);

    /// The label of this name (spaces simplified) and role; made when new. Equal names are one label; so are
    /// equal roles without a name.
    int label(const QString &writtenName, Role role = Role::Other);

    /// Begins a section. Only the text before the first heading has an empty title, and is a section by
    /// itself when a unit comes first; elsewhere an empty title is ignored.
    void beginSection(QStringView title, int level);

    /// Adds what the source marks as one unit: a labelled paragraph, cue, segment or utterance. Text without
    /// words is ignored, and false is returned. A unit of the same labels as the turn before it, in the same
    /// section, is joined to that turn.
    bool addUnit(const std::vector<int> &labels, QStringView text, Join join = Join::Paragraph,
                 std::optional<Milliseconds> start = {}, std::optional<Milliseconds> end = {});

    /// Adds more to the unit added last, its turn and its time span. Only right after addUnit or
    /// continueUnit, and only when that unit had words.
    void continueUnit(QStringView text, Join join = Join::Line);

    /// Adds a further paragraph to the last turn, whoever speaks; begins a turn without speaker where there
    /// is none in this section yet. Not a unit of its own.
    void addParagraph(QStringView text);

    /// The next unit begins a new turn even if its speaker is the same.
    void breakTurn() { m_break = true; }

    void warn(WarningCode code, const QStringList &arguments = {}, qint64 line = 0);

    [[nodiscard]] bool hasWords() const { return !m_transcript.body.isEmpty(); }
    [[nodiscard]] const Transcript &peek() const { return m_transcript; }
    /// Facts (title, date ...) may be set here at any time.
    [[nodiscard]] Transcript &facts() { return m_transcript; }
    [[nodiscard]] Transcript finish();

private:
    /// The text without spaces around it, and at the start of the body without byte order marks, which files
    /// have in odd places.
    [[nodiscard]] QStringView wordsOf(QStringView text) const;
    [[nodiscard]] static QStringView separatorOf(Join join);
    /// Appends text to the body and returns its range there.
    Utf16Range append(QStringView separator, QStringView text);
    void openSection();
    void beginTurn(const std::vector<int> &labels, QStringView text);

    QStringView m_source;
    Transcript m_transcript;
    QHash<QString, int> m_labelByName; ///< of the labels that have a name
    bool m_unitIsTimed = false;
    bool m_sectionHasTurn = false;
    bool m_break = false;
    qsizetype m_replaced = 0;
};

} // namespace visavis
