// SPDX-License-Identifier: MIT
#include "models/project/notesinfile.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<void> loadReferences(Project &project)
{
    if (project.data().isAllLoaded()) {
        return {};
    }
    // What is still being written is in memory, so that nothing is waited for where there are no references.
    Statement statement = project.snapshot().database().prepare(
        u"SELECT DISTINCT annotation.episode FROM note JOIN annotation ON annotation.guid = note.object "
        "WHERE instr(note.body, '[[') > 0"_s);
    if (auto read = statement.run(); !read) {
        return read;
    }
    std::vector<EpisodeId> episodes;
    while (statement.next()) {
        episodes.emplace_back(statement.integer(0));
    }
    auto done = statement.ended();
    for (const EpisodeId episode : episodes) {
        done = done.and_then([&] { return project.load(episode); });
    }
    return done;
}

Result<QHash<QUuid, NotedSection>> notedSections(Database &database)
{
    Statement statement =
        database.prepare(u"SELECT section.guid, revision.episode, section.revision, section.first_turn, "
                         "substr(revision.body, title_start + 1, title_stop - title_start) "
                         "FROM section JOIN revision ON revision.id = section.revision "
                         "WHERE section.guid IN (SELECT object FROM note)"_s);
    if (auto read = statement.run(); !read) {
        return std::unexpected(read.error());
    }
    QHash<QUuid, NotedSection> sections;
    while (statement.next()) {
        sections.insert(QUuid::fromRfc4122(statement.bytes(0)), {.episode = EpisodeId(statement.integer(1)),
                                                                 .revision = RevisionId(statement.integer(2)),
                                                                 .title = statement.string(4).simplified(),
                                                                 .firstTurn = int(statement.integer(3))});
    }
    return statement.ended().transform([&] { return sections; });
}

} // namespace visavis
