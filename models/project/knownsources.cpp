// SPDX-License-Identifier: MIT
#include "models/project/knownsources.h"

namespace visavis
{

using namespace Qt::StringLiterals;

QHash<QByteArray, EpisodeId> knownSources(Project &project)
{
    QHash<QByteArray, EpisodeId> known;
    Statement statement = project.snapshot().database().prepare(
        u"SELECT source.sha256, episode.id FROM source JOIN revision ON revision.source = source.id "
        "JOIN episode ON episode.id = revision.episode WHERE episode.state = 'live'"_s);
    if (!project.flush() || !statement.run()) {
        return known;
    }
    while (statement.next()) {
        known.insert(statement.bytes(0), EpisodeId(statement.integer(1)));
    }
    return known;
}

} // namespace visavis
