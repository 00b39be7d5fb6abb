// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

namespace visavis
{

/// What notes need to know of a project's file beside the records in memory.

/// Brings all notes with [[references]] into memory, with the episodes that they stand in.
[[nodiscard]] Result<void> loadReferences(Project &project);

/// A section that notes are on, in whichever text of its episode.
struct NotedSection {
    EpisodeId episode;
    RevisionId revision;
    QString title;
    int firstTurn = 0;
    bool operator==(const NotedSection &) const = default;
};
/// By GUID. Those that are nowhere any more are left out.
[[nodiscard]] Result<QHash<QUuid, NotedSection>> notedSections(Database &database);

} // namespace visavis
