// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/transcript/transcript.h"

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
};

} // namespace visavis
