// SPDX-License-Identifier: MIT
#include "models/project/indexing.h"

#include "models/base/offset.h"
#include "models/search/folding.h"
#include "models/search/ftsquery.h"

#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> indexNote(Database &database, const Change &change)
{
    auto done = database.prepare(u"DELETE FROM note_fts WHERE rowid = ?"_s).run(change.id);
    if (!done || change.operation == Change::Operation::Remove) {
        return done;
    }
    Statement body = database.prepare(u"SELECT body FROM note WHERE id = ?"_s);
    if (auto read = body.run(change.id); !read) {
        return read;
    }
    if (!body.next()) {
        return {};
    }
    return database.prepare(u"INSERT INTO note_fts (rowid, words, meta) VALUES (?, ?, '')"_s)
        .run(change.id, QString::fromUtf8(foldedText(body.string(0))));
}

/// The episode whose turns' meta words a change touches, if any.
Result<std::optional<qint64>> touchedEpisode(Database &database, const Change &change)
{
    if (change.operation != Change::Operation::Update) {
        return std::nullopt;
    }
    const QString &field = kindInfo(change.kind).columns[size_t(change.field)].name;
    if (change.kind == ObjectKind::Episode && field == u"title") {
        return change.id;
    }
    if (change.kind == ObjectKind::Label && (field == u"name" || field == u"role")) {
        Statement statement = database.prepare(u"SELECT episode FROM label WHERE id = ?"_s);
        if (auto done = statement.run(change.id); !done) {
            return std::unexpected(done.error());
        }
        return statement.next() ? std::optional(statement.integer(0)) : std::nullopt;
    }
    return std::nullopt;
}

Result<void> indexTurn(Database &database, const IndexedTurn &turn)
{
    return database.prepare(u"INSERT INTO turn_fts (rowid, words, meta) VALUES (?, ?, ?)"_s)
        .run(turn.turn, turn.words, turn.meta);
}

Result<void> reindexEpisode(Database &database, qint64 episode)
{
    const QString revisions = u"episode = %1"_s.arg(episode);
    return database
        .run(u"DELETE FROM turn_fts WHERE rowid IN (SELECT turn.id FROM turn "
             "JOIN revision ON revision.id = turn.revision WHERE revision.%1)"_s.arg(revisions))
        .and_then([&] {
            return forEachIndexedTurn(database, revisions,
                                      [&](const IndexedTurn &turn) { return indexTurn(database, turn); });
        });
}

struct SpeakerNames {
    QStringList names;
    std::optional<Role> role;
};

Result<QHash<qint64, SpeakerNames>> readSpeakers(Database &database, qint64 revision)
{
    Statement statement = database.prepare(
        u"SELECT turn_label.turn, label.name, label.role FROM turn_label JOIN label ON label.id = "
        u"turn_label.label "
        "JOIN turn ON turn.id = turn_label.turn WHERE turn.revision = ? ORDER BY turn_label.turn, turn_label.ordinal"_s);
    if (auto done = statement.run(revision); !done) {
        return std::unexpected(done.error());
    }
    QHash<qint64, SpeakerNames> speakers;
    while (statement.next()) {
        SpeakerNames &turn = speakers[statement.integer(0)];
        turn.names.append(statement.string(1));
        turn.role = roleFromName(statement.string(2));
    }
    return speakers;
}

struct SectionStart {
    qint64 firstTurn = 0;
    QString title;
};

Result<std::vector<SectionStart>> readSections(Database &database, qint64 revision, const QString &body,
                                               const OffsetMap &map)
{
    Statement statement = database.prepare(
        u"SELECT first_turn, title_start, title_stop FROM section WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(revision); !done) {
        return std::unexpected(done.error());
    }
    std::vector<SectionStart> sections;
    while (statement.next()) {
        const Utf16Range title =
            map.toUtf16(CodePointRange{CodePoint(statement.integer(1)), CodePoint(statement.integer(2))});
        sections.push_back({statement.integer(0), slice(body, title).toString()});
    }
    return sections;
}

Result<void> visitRevision(Database &database, qint64 revision, const QString &body, const QString &title,
                           const std::function<Result<void>(const IndexedTurn &)> &visit)
{
    const OffsetMap map(body);
    const auto speakers = readSpeakers(database, revision);
    const auto sections = readSections(database, revision, body, map);
    if (!speakers || !sections) {
        return std::unexpected(speakers ? sections.error() : speakers.error());
    }
    Statement turns =
        database.prepare(u"SELECT id, ordinal, start, stop FROM turn WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = turns.run(revision); !done) {
        return done;
    }
    while (turns.next()) {
        const auto after =
            std::ranges::upper_bound(*sections, turns.integer(1), {}, &SectionStart::firstTurn);
        const QString section = after == sections->begin() ? QString() : std::prev(after)->title;
        const SpeakerNames names = speakers->value(turns.integer(0));
        const Utf16Range range =
            map.toUtf16(CodePointRange{CodePoint(turns.integer(2)), CodePoint(turns.integer(3))});
        auto visited = visit({.turn = turns.integer(0),
                              .words = QString::fromUtf8(foldedText(slice(body, range))),
                              .meta = QString::fromUtf8(metaWords(names.names, names.role, title, section))});
        if (!visited) {
            return visited;
        }
    }
    return turns.ended();
}

} // namespace

Result<void> forEachIndexedTurn(Database &database, const QString &revisionCondition,
                                const std::function<Result<void>(const IndexedTurn &)> &visit)
{
    Statement revisions = database.prepare(
        u"SELECT revision.id, revision.body, episode.title FROM revision "
        "JOIN episode ON episode.id = revision.episode WHERE revision.%1 ORDER BY revision.id"_s.arg(
            revisionCondition));
    if (auto done = revisions.run(); !done) {
        return done;
    }
    while (revisions.next()) {
        if (auto done = visitRevision(database, revisions.integer(0), revisions.string(1),
                                      revisions.string(2), visit);
            !done) {
            return done;
        }
    }
    return revisions.ended();
}

Result<void> updateIndexes(Database &database, const QList<Change> &changes)
{
    QSet<qint64> episodes;
    for (const Change &change : changes) {
        if (change.kind == ObjectKind::Note) {
            if (auto done = indexNote(database, change); !done) {
                return done;
            }
            continue;
        }
        const auto episode = touchedEpisode(database, change);
        if (!episode) {
            return std::unexpected(episode.error());
        }
        if (*episode) {
            episodes.insert(**episode);
        }
    }
    for (const qint64 episode : std::as_const(episodes)) {
        if (auto done = reindexEpisode(database, episode); !done) {
            return done;
        }
    }
    return {};
}

Result<void> rebuildIndexes(Database &database)
{
    // DELETE would leave entries of rows that the index no longer knows to have.
    auto done = database.run(u"INSERT INTO turn_fts (turn_fts) VALUES ('delete-all')"_s)
                    .and_then([&] {
                        return database.run(u"INSERT INTO note_fts (note_fts) VALUES ('delete-all')"_s);
                    })
                    .and_then([&] {
                        return forEachIndexedTurn(database, u"id > 0"_s, [&](const IndexedTurn &turn) {
                            return indexTurn(database, turn);
                        });
                    });
    if (!done) {
        return done;
    }
    Statement notes = database.prepare(u"SELECT id, body FROM note"_s);
    if (auto read = notes.run(); !read) {
        return read;
    }
    while (notes.next()) {
        auto indexed = database.prepare(u"INSERT INTO note_fts (rowid, words, meta) VALUES (?, ?, '')"_s)
                           .run(notes.integer(0), QString::fromUtf8(foldedText(notes.string(1))));
        if (!indexed) {
            return indexed;
        }
    }
    if (auto read = notes.ended(); !read) {
        return read;
    }
    return database.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('folding', ?)"_s)
        .run(FoldingVersion);
}

} // namespace visavis
