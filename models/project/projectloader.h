// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/project/projectdata.h"

namespace visavis
{

/// Reads records from a project file into memory.
class ProjectLoader
{
public:
    /// What the file has on one episode, or on all for none. Needs no project, so that a worker can do it.
    [[nodiscard]] static Result<EpisodeRecords> read(Database &database,
                                                     std::optional<EpisodeId> episode = {});

    ProjectLoader(Database &database, ProjectData &data)
        : m_database(database)
        , m_data(data)
    {
    }

    /// All that is not loaded by episode, and the counts.
    [[nodiscard]] Result<void> loadBase();
    /// Annotations, their taggings and notes, and labels of one episode; nothing when they are there already.
    [[nodiscard]] Result<void> loadEpisode(EpisodeId episode);
    /// Of all episodes: who speaks where.
    [[nodiscard]] Result<void> loadLabels();
    /// As loadEpisode() for all episodes, those out of sight as well: tags are on them still.
    [[nodiscard]] Result<void> loadAllEpisodes();

private:
    template<class Record>
    [[nodiscard]] Result<void> readAll(Store<Record> &store);
    [[nodiscard]] Result<void> readAnnotationCounts();
    [[nodiscard]] Result<void> readReviewCounts();
    [[nodiscard]] Result<void> readTaggingCounts();

    Database &m_database;
    ProjectData &m_data;
};

} // namespace visavis
