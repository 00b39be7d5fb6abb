// SPDX-License-Identifier: MIT
#include "models/project/indexing.h"

#include "models/search/folding.h"
#include "models/search/ftsquery.h"

#include <QSet>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Result<void> followNote(Database &database, const Change &change)
{
    Statement body = database.prepare(u"SELECT body FROM note WHERE id = ?"_s);
    if (auto read = body.run(change.id); !read) {
        return read;
    }
    if (body.next()) {
        return indexNote(database, NoteId(change.id), body.string(0));
    }
    return database.prepare(u"DELETE FROM note_fts WHERE rowid = ?"_s).run(change.id);
}

/// The episode whose turns' meta words a change touches, if any.
Result<std::optional<EpisodeId>> touchedEpisode(Database &database, const Change &change)
{
    if (change.operation != Change::Operation::Update || change.text) {
        return std::nullopt;
    }
    const QString &field = kindInfo(change.kind).columns[size_t(change.field)].name;
    if (change.kind == ObjectKind::Episode && field == u"title") {
        return EpisodeId(change.id);
    }
    if (change.kind == ObjectKind::Label && (field == u"name" || field == u"role")) {
        Statement statement = database.prepare(u"SELECT episode FROM label WHERE id = ?"_s);
        if (auto done = statement.run(change.id); !done) {
            return std::unexpected(done.error());
        }
        return statement.next() ? std::optional(EpisodeId(statement.integer(0))) : std::nullopt;
    }
    return std::nullopt;
}

struct SpeakerNames {
    QStringList names;
    std::optional<Role> role;
};

Result<QHash<qint64, SpeakerNames>> readSpeakers(Database &database, RevisionId revision, int first, int last)
{
    Statement statement = database.prepare(
        u"SELECT turn_label.turn, label.name, label.role FROM turn "
        "JOIN turn_label ON turn_label.turn = turn.id JOIN label ON label.id = turn_label.label "
        "WHERE turn.revision = ? AND turn.ordinal BETWEEN ? AND ? ORDER BY turn.ordinal, turn_label.ordinal"_s);
    if (auto done = statement.run(revision.value(), first, last); !done) {
        return std::unexpected(done.error());
    }
    QHash<qint64, SpeakerNames> speakers;
    while (statement.next()) {
        SpeakerNames &turn = speakers[statement.integer(0)];
        turn.names.append(statement.string(1));
        turn.role = roleFromName(statement.string(2));
    }
    return statement.ended().transform([&] { return std::move(speakers); });
}

Result<QString> readTitle(Database &database, RevisionId revision)
{
    Statement statement = database.prepare(
        u"SELECT title FROM episode JOIN revision ON revision.episode = episode.id WHERE revision.id = ?"_s);
    if (auto done = statement.run(revision.value()); !done) {
        return std::unexpected(done.error());
    }
    return statement.next() ? statement.string(0) : QString();
}

} // namespace

TurnWords turnWords(const Transcript &transcript, int index, const QString &episodeTitle)
{
    return turnWords(transcript, index, episodeTitle, transcript.labels);
}

TurnWords turnWords(const Transcript &transcript, int index, const QString &episodeTitle,
                    const std::vector<Label> &labels)
{
    const Turn &turn = transcript.turns[size_t(index)];
    const int section = transcript.sectionOf(index);
    const QStringView title =
        section < 0 ? QStringView() : transcript.titleOf(transcript.sections[size_t(section)]);
    QStringList names;
    std::optional<Role> role;
    for (const int label : turn.labels) {
        names.append(labels[size_t(label)].name);
        role = labels[size_t(label)].role;
    }
    return {.words = foldedText(transcript.text(turn.range)),
            .meta = metaWords(names, role, episodeTitle, title)};
}

qint64 countWords(QByteArrayView folded)
{
    return folded.isEmpty() ? 0 : folded.count(' ') + 1;
}

Result<IndexedRevision> IndexedRevision::read(Database &database, RevisionId id)
{
    Statement statement = database.prepare(u"SELECT body, body_sha256 FROM revision WHERE id = ?"_s);
    if (auto done = statement.run(id.value()); !done) {
        return std::unexpected(done.error());
    }
    if (!statement.next()) {
        return fail(ErrorCode::NoSuchEpisode);
    }
    IndexedRevision revision(id, statement.string(0), statement.bytes(1));
    return revision.readSections(database).transform([&] { return std::move(revision); });
}

bool IndexedRevision::isAsIn(Database &database) const
{
    Statement statement = database.prepare(u"SELECT body_sha256 FROM revision WHERE id = ?"_s);
    return statement.run(m_id.value()) && statement.next() && statement.bytes(0) == m_sha256;
}

Result<void> IndexedRevision::readSections(Database &database)
{
    Statement statement = database.prepare(
        u"SELECT first_turn, title_start, title_stop FROM section WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(m_id.value()); !done) {
        return done;
    }
    while (statement.next()) {
        const Utf16Range title =
            m_map.toUtf16(CodePointRange{CodePoint(statement.integer(1)), CodePoint(statement.integer(2))});
        m_sections.push_back({statement.integer(0), slice(m_body, title).toString()});
    }
    return statement.ended();
}

QString IndexedRevision::sectionOf(qint64 turn) const
{
    const auto after = std::ranges::upper_bound(m_sections, turn, {}, &SectionStart::firstTurn);
    return after == m_sections.begin() ? QString() : std::prev(after)->title;
}

Result<void> IndexedRevision::forEachTurn(Database &database, const TurnVisitor &visit, int first,
                                          int last) const
{
    const auto speakers = readSpeakers(database, m_id, first, last);
    const auto title = readTitle(database, m_id);
    if (!speakers || !title) {
        return std::unexpected(speakers ? title.error() : speakers.error());
    }
    Statement turns = database.prepare(u"SELECT id, ordinal, start, stop FROM turn "
                                       "WHERE revision = ? AND ordinal BETWEEN ? AND ? ORDER BY ordinal"_s);
    if (auto done = turns.run(m_id.value(), first, last); !done) {
        return done;
    }
    while (turns.next()) {
        const auto speaker = speakers->constFind(turns.integer(0));
        const SpeakerNames names = speaker == speakers->constEnd() ? SpeakerNames() : *speaker;
        const QString section = sectionOf(turns.integer(1));
        const Utf16Range range =
            m_map.toUtf16(CodePointRange{CodePoint(turns.integer(2)), CodePoint(turns.integer(3))});
        auto visited =
            visit({.turn = turns.integer(0),
                   .ordinal = int(turns.integer(1)),
                   .words = QString::fromUtf8(foldedText(slice(m_body, range))),
                   .meta = QString::fromUtf8(metaWords(names.names, names.role, *title, section))});
        if (!visited) {
            return visited;
        }
    }
    return turns.ended();
}

Result<bool> isIndexCurrent(Database &database)
{
    return database.single(u"SELECT value FROM meta WHERE key = 'folding'"_s)
        .transform([](const QVariant &folding) { return folding.toInt() == FoldingVersion; });
}

Result<void> indexTurn(Database &database, const IndexedTurn &turn)
{
    return database.prepare(u"DELETE FROM turn_fts WHERE rowid = ?"_s).run(turn.turn).and_then([&] {
        return database.prepare(u"INSERT INTO turn_fts (rowid, words, meta) VALUES (?, ?, ?)"_s)
            .run(turn.turn, turn.words, turn.meta);
    });
}

Result<void> indexNote(Database &database, NoteId note, QStringView body)
{
    return database.prepare(u"DELETE FROM note_fts WHERE rowid = ?"_s).run(note.value()).and_then([&] {
        return database.prepare(u"INSERT INTO note_fts (rowid, words, meta) VALUES (?, ?, '')"_s)
            .run(note.value(), QString::fromUtf8(foldedText(body)));
    });
}

Result<void> forEachIndexedTurn(Database &database, std::optional<EpisodeId> episode,
                                const TurnVisitor &visit)
{
    Statement revisions = episode
                              ? database.prepare(u"SELECT id FROM revision WHERE episode = ? ORDER BY id"_s)
                              : database.prepare(u"SELECT id FROM revision ORDER BY id"_s);
    if (auto done = episode ? revisions.run(episode->value()) : revisions.run(); !done) {
        return done;
    }
    while (revisions.next()) {
        auto visited = IndexedRevision::read(database, RevisionId(revisions.integer(0)))
                           .and_then([&](const IndexedRevision &revision) {
                               return revision.forEachTurn(database, visit);
                           });
        if (!visited) {
            return visited;
        }
    }
    return revisions.ended();
}

Result<void> updateIndexes(Database &database, const QList<Change> &changes)
{
    QSet<EpisodeId> episodes;
    for (const Change &change : changes) {
        if (change.kind == ObjectKind::Note) {
            if (auto done = followNote(database, change); !done) {
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
    for (const EpisodeId episode : std::as_const(episodes)) {
        auto done = forEachIndexedTurn(database, episode,
                                       [&](const IndexedTurn &turn) { return indexTurn(database, turn); });
        if (!done) {
            return done;
        }
    }
    return {};
}

namespace
{

Result<void> indexAllNotes(Database &database)
{
    Statement notes = database.prepare(u"SELECT id, body FROM note"_s);
    if (auto read = notes.run(); !read) {
        return read;
    }
    while (notes.next()) {
        if (auto indexed = indexNote(database, NoteId(notes.integer(0)), notes.string(1)); !indexed) {
            return indexed;
        }
    }
    return notes.ended();
}

} // namespace

Result<void> clearIndexes(Database &database)
{
    // DELETE would leave entries of rows that the index no longer knows to have.
    return database.run(u"INSERT INTO turn_fts (turn_fts) VALUES ('delete-all')"_s)
        .and_then([&] { return database.run(u"INSERT INTO note_fts (note_fts) VALUES ('delete-all')"_s); })
        .and_then([&] {
            return database.run(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('folding', 0)"_s);
        });
}

Result<void> rebuildIndexes(Database &database)
{
    return clearIndexes(database)
        .and_then([&] {
            return forEachIndexedTurn(database, {},
                                      [&](const IndexedTurn &turn) { return indexTurn(database, turn); });
        })
        .and_then([&] { return indexAllNotes(database); })
        .and_then([&] { return setIndexCurrent(database); });
}

Result<void> setIndexCurrent(Database &database)
{
    return database.prepare(u"INSERT OR REPLACE INTO meta (key, value) VALUES ('folding', ?)"_s)
        .run(FoldingVersion)
        .and_then([&] { return database.run(u"DELETE FROM meta WHERE key = 'refolded'"_s); });
}

} // namespace visavis
