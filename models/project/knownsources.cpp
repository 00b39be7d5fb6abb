// SPDX-License-Identifier: MIT
#include "models/project/knownsources.h"

namespace visavis
{

using namespace Qt::StringLiterals;

KnownSources knownSources(Database &database)
{
    KnownSources known;
    Statement statement = database.prepare(
        u"SELECT source.sha256, episode.id, revision.id = episode.revision FROM source "
        "JOIN revision ON revision.source = source.id JOIN episode ON episode.id = revision.episode "
        "WHERE episode.state = 'live'"_s);
    for (bool isRun = statement.run().has_value(); isRun && statement.next();) {
        auto &sources = statement.integer(2) != 0 ? known.current : known.former;
        sources.insert(statement.bytes(0), EpisodeId(statement.integer(1)));
    }
    known.former.removeIf([&](const auto &source) { return known.current.contains(source.key()); });
    return known;
}

QString namesakeKey(const QString &title, const QString &number)
{
    return title.simplified().toCaseFolded() + u'\n' + number.simplified().toCaseFolded();
}

QHash<QString, EpisodeId> namesakes(Database &database)
{
    QHash<QString, EpisodeId> episodes;
    Statement statement = database.prepare(u"SELECT title, number, id FROM episode WHERE state = 'live'"_s);
    for (bool isRun = statement.run().has_value(); isRun && statement.next();) {
        episodes.insert(namesakeKey(statement.string(0), statement.string(1)),
                        EpisodeId(statement.integer(2)));
    }
    return episodes;
}

} // namespace visavis
