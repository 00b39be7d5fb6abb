// SPDX-License-Identifier: MIT
#include "models/project/knownsources.h"

namespace visavis
{

using namespace Qt::StringLiterals;

QHash<QByteArray, EpisodeId> knownSources(Database &database)
{
    QHash<QByteArray, EpisodeId> known;
    Statement statement = database.prepare(
        u"SELECT source.sha256, episode.id FROM source JOIN revision ON revision.source = source.id "
        "JOIN episode ON episode.id = revision.episode WHERE episode.state = 'live'"_s);
    for (bool isRun = statement.run().has_value(); isRun && statement.next();) {
        known.insert(statement.bytes(0), EpisodeId(statement.integer(1)));
    }
    return known;
}

QHash<QByteArray, EpisodeId> knownSources(Project &project)
{
    return project.flush() ? knownSources(project.snapshot().database()) : QHash<QByteArray, EpisodeId>();
}

} // namespace visavis
