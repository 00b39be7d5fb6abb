// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/transcript/transcript.h"

#include <span>

namespace visavis
{

/// What LibraryModel shows of one episode's text, without the text.
struct LibraryOutline {
    struct TurnRow {
        QString words; ///< the first ones
        QString speaker;
        int label = -1; ///< index of the first speaker's label
        std::optional<Milliseconds> start;
        CodePointRange range;
        int annotations = 0;
    };
    struct SectionRow {
        QString title;
        int firstTurn = 0;
        int turnCount = 0;
        int annotations = 0;
    };

    std::vector<SectionRow> sections;
    std::vector<TurnRow> turns;

    [[nodiscard]] static LibraryOutline of(const Transcript &transcript);

    /// Rows for turns of an edited text, of which the first begins where it did before.
    [[nodiscard]] std::vector<TurnRow> rowsOf(const Transcript &transcript, int first, int count) const;
    /// Turns of a section come or go.
    void insertTurns(int section, int first, std::span<const TurnRow> rows);
    void removeTurns(int section, int first, int count);
    /// From this turn on, their places are as many code points further on.
    void moveTurns(int first, qsizetype growth);
    /// Whether the rows stand in the same order, whatever they say.
    [[nodiscard]] bool hasSamePlaces(const LibraryOutline &other) const;

    /// Counts all annotations anew.
    void countAnnotations(const ProjectData &data, EpisodeId episode);
    /// Counts so many more (or less) where they begin; the turn, or -1 before the first.
    int countAnnotation(CodePoint start, int number);

    /// Rows directly under the episode: the turns without a titled section, then the sections.
    [[nodiscard]] bool hasUntitledStart() const
    {
        return !sections.empty() && sections.front().title.isEmpty();
    }
    [[nodiscard]] int looseTurns() const { return hasUntitledStart() ? sections.front().turnCount : 0; }
    [[nodiscard]] int topRows() const
    {
        return looseTurns() + int(sections.size()) - (hasUntitledStart() ? 1 : 0);
    }
    /// The section that stands at this row, and back.
    [[nodiscard]] int sectionAtRow(int row) const
    {
        return row - looseTurns() + (hasUntitledStart() ? 1 : 0);
    }
    [[nodiscard]] int rowOfSection(int section) const
    {
        return section + looseTurns() - (hasUntitledStart() ? 1 : 0);
    }
    [[nodiscard]] int sectionOf(int turn) const;

private:
    void countTurns(int section, int more);
};

} // namespace visavis
