// SPDX-License-Identifier: MIT
#include "models/project/projectsummary.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<SourceNames> sourceNames(Database &database)
{
    Statement statement = database.prepare(
        u"SELECT episode.id, source.name FROM episode JOIN revision ON revision.id = episode.revision "
        "JOIN source ON source.id = revision.source WHERE episode.state = 'live'"_s);
    if (auto done = statement.run(); !done) {
        return std::unexpected(done.error());
    }
    SourceNames names;
    while (statement.next()) {
        names.insert(EpisodeId(statement.integer(0)), statement.string(1));
    }
    return names;
}

namespace
{

Result<void> readRevision(Database &database, const Episode &episode, EpisodeSummary &summary)
{
    Statement statement = database.prepare(
        u"SELECT source.name, reader, units, words, length, "
        "(SELECT count(*) FROM section WHERE section.revision = revision.id), "
        "(SELECT count(*) FROM turn WHERE turn.revision = revision.id) "
        "FROM revision LEFT JOIN source ON source.id = revision.source WHERE revision.id = ?"_s);
    if (auto done = statement.run(episode.revision.value()); !done) {
        return done;
    }
    if (statement.next()) {
        summary.source = statement.string(0);
        summary.format = statement.string(1);
        summary.units = int(statement.integer(2));
        summary.words = statement.integer(3);
        summary.length = statement.integer(4);
        summary.sections = int(statement.integer(5));
        summary.turns = int(statement.integer(6));
    }
    return {};
}

Result<void> readLabels(Database &database, const Episode &episode, EpisodeSummary &summary)
{
    Statement counts =
        database.prepare(u"SELECT turn_label.label, count(*) FROM turn JOIN turn_label "
                         "ON turn_label.turn = turn.id WHERE turn.revision = ? GROUP BY turn_label.label"_s);
    if (auto done = counts.run(episode.revision.value()); !done) {
        return done;
    }
    QHash<qint64, int> turns;
    while (counts.next()) {
        turns.insert(counts.integer(0), int(counts.integer(1)));
    }
    Statement labels =
        database.prepare(u"SELECT id, name, role, speaker FROM label WHERE episode = ? ORDER BY ordinal"_s);
    if (auto done = labels.run(episode.id.value()); !done) {
        return done;
    }
    while (labels.next()) {
        summary.labels.push_back({.name = labels.string(1),
                                  .role = roleFromName(labels.string(2)).value_or(Role::Other),
                                  .speaker = SpeakerId(labels.integer(3)),
                                  .turns = turns.value(labels.integer(0))});
    }
    return {};
}

} // namespace

Result<EpisodeSummary> summarise(Database &database, const Episode &episode)
{
    EpisodeSummary summary;
    auto done = readRevision(database, episode, summary).and_then([&] {
        return readLabels(database, episode, summary);
    });
    return done.transform([&] { return std::move(summary); });
}

} // namespace visavis
