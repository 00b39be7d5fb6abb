// SPDX-License-Identifier: MIT
#include "models/project/revisionlist.h"

#include "models/project/editlog.h"
#include "models/project/storedtranscript.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct StoredRevision {
    EpisodeText text;
    QByteArray guid;
    RevisionId parent;
};

Result<std::vector<StoredRevision>> revisionsOf(Database &database, EpisodeId episode)
{
    Statement statement = database.prepare(
        u"SELECT revision.id, revision.guid, revision.parent, revision.created, source.name, revision.words "
        "FROM revision LEFT JOIN source ON source.id = revision.source "
        "WHERE revision.episode = ? ORDER BY revision.created DESC, revision.id DESC"_s);
    if (auto read = statement.run(episode.value()); !read) {
        return std::unexpected(read.error());
    }
    std::vector<StoredRevision> revisions;
    while (statement.next()) {
        StoredRevision stored;
        stored.text.revision = RevisionId(statement.integer(0));
        stored.guid = statement.bytes(1);
        stored.parent = RevisionId(statement.integer(2));
        stored.text.created = {statement.integer(3)};
        stored.text.source = statement.string(4);
        stored.text.words = statement.integer(5);
        revisions.push_back(stored);
    }
    return statement.ended().transform([&] { return std::move(revisions); });
}

/// A text that is being imported, or that a cancelled import left, was never current.
Result<bool> wasEverCurrent(Database &database, EpisodeId episode, const QByteArray &revision)
{
    const QString guid = u'"' + QUuid::fromRfc4122(revision).toString(QUuid::WithoutBraces) + u'"';
    Statement statement =
        database.prepare(u"SELECT 1 FROM change WHERE object = (SELECT guid FROM episode WHERE id = ?) "
                         "AND field = 'revision' AND (old = ? OR new = ?) LIMIT 1"_s);
    return statement.run(episode.value(), guid, guid).transform([&] { return statement.next(); });
}

/// Says of each what it is to the episode, and leaves out those that never were its text.
Result<void> setStates(Database &database, EpisodeId episode, std::vector<StoredRevision> &revisions)
{
    Statement current = database.prepare(u"SELECT revision FROM episode WHERE id = ?"_s);
    if (auto read = current.run(episode.value()); !read || !current.next()) {
        return read ? fail(ErrorCode::NoSuchEpisode) : read;
    }
    std::vector<RevisionId> line; // from the current one back
    for (RevisionId next(current.integer(0)); next.isValid() && line.size() <= revisions.size();) {
        line.push_back(next);
        const auto stored =
            std::ranges::find(revisions, next, [](const StoredRevision &one) { return one.text.revision; });
        next = stored == revisions.end() ? RevisionId() : stored->parent;
    }
    for (StoredRevision &stored : revisions) {
        const auto place = std::ranges::find(line, stored.text.revision);
        stored.text.state = place == line.end()     ? EpisodeText::State::TakenBack
                            : place == line.begin() ? EpisodeText::State::Current
                                                    : EpisodeText::State::Former;
    }
    Result<void> done;
    std::erase_if(revisions, [&](const StoredRevision &stored) {
        if (stored.text.state != EpisodeText::State::TakenBack || !done) {
            return false;
        }
        const auto was = wasEverCurrent(database, episode, stored.guid);
        done = was ? Result<void>() : std::unexpected(was.error());
        return was && !*was;
    });
    std::ranges::stable_partition(revisions, [](const StoredRevision &stored) {
        return stored.text.state == EpisodeText::State::Current;
    });
    return done;
}

} // namespace

bool hasSeveralTexts(Database &database, EpisodeId episode)
{
    Statement statement = database.prepare(
        u"SELECT (SELECT count(*) FROM revision WHERE episode = ?) > 1 OR EXISTS (SELECT 1 FROM change "
        "JOIN revision ON revision.guid = change.object WHERE revision.episode = ? "
        "AND change.object_kind = 'revision' AND change.field = 'text')"_s);
    return statement.run(episode.value(), episode.value()) && statement.next() && statement.integer(0) != 0;
}

Result<std::vector<EpisodeText>> textsOf(Database &database, EpisodeId episode)
{
    auto revisions = revisionsOf(database, episode);
    if (!revisions) {
        return std::unexpected(revisions.error());
    }
    if (auto done = setStates(database, episode, *revisions); !done) {
        return std::unexpected(done.error());
    }
    std::vector<EpisodeText> texts;
    for (const StoredRevision &stored : *revisions) {
        const auto edits = editsOf(database, stored.text.revision);
        if (!edits) {
            return std::unexpected(edits.error());
        }
        EpisodeText text = stored.text;
        if (edits->edits > 0) {
            text.edits = edits->edits;
            text.created = edits->last;
            texts.push_back(text);
            text = stored.text;
            text.isBeforeEdits = true;
            text.words -= edits->wordsMore;
            if (text.state == EpisodeText::State::Current) {
                text.state = EpisodeText::State::Former;
            }
        }
        texts.push_back(text);
    }
    return texts;
}

Result<Transcript> readText(Database &database, const EpisodeText &text, Progress &progress)
{
    const ReadTransaction reading(database); // the text and its edits as they were at one moment
    auto transcript = readTranscript(database, text.revision);
    if (!transcript || !text.isBeforeEdits) {
        return transcript;
    }
    return withoutEdits(database, text.revision, std::move(*transcript), progress);
}

} // namespace visavis
