// SPDX-License-Identifier: MIT
#include "models/project/turndrafts.h"

#include "models/project/editing.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString FieldStart = u"turn "_s;

struct TurnDraft {
    QByteArray object; ///< the episode's
    QString field;
    QString words;
};

Result<QList<TurnDraft>> draftsIn(Database &database)
{
    Statement statement =
        database.prepare(u"SELECT object, field, text FROM draft WHERE field <> 'note' ORDER BY modified"_s);
    if (auto done = statement.run(); !done) {
        return std::unexpected(done.error());
    }
    QList<TurnDraft> drafts;
    while (statement.next()) {
        drafts.append(
            {.object = statement.bytes(0), .field = statement.string(1), .words = statement.string(2)});
    }
    return statement.ended().transform([&] { return drafts; });
}

void drop(Project &project, const QByteArray &object, const QString &field)
{
    project.writer()->enqueue([object, field](WriterContext &context) {
        return context.database.prepare(u"DELETE FROM draft WHERE object = ? AND field = ?"_s)
            .run(object, field);
    });
}

Result<void> recover(Project &project, CoderId coder, const TurnDraft &draft)
{
    const QUuid guid = QUuid::fromRfc4122(draft.object);
    const auto &episodes = project.data().episodes();
    const auto episode = std::ranges::find(episodes, guid, &Episode::guid);
    if (episode == episodes.end() || draft.words.trimmed().isEmpty()) {
        return {};
    }
    const TurnId turn(draft.field.sliced(std::min(FieldStart.size(), draft.field.size())).toLongLong());
    const auto transcript = project.transcript(episode->id);
    if (!transcript) {
        return std::unexpected(transcript.error());
    }
    const auto &turns = (*transcript)->turns;
    const auto there = std::ranges::find(turns, turn, &Turn::id);
    if (there != turns.end()) {
        return Editing(project)
            .rewriteTurn(episode->id, int(there - turns.begin()), draft.words)
            .transform([](bool) {});
    }
    const Note note{.id = project.ids().next<Note>(),
                    .guid = QUuid::createUuid(),
                    .kind = {},
                    .object = guid,
                    .body = draft.words,
                    .coder = coder,
                    .created = Timestamp::now()};
    return project.perform({.kind = ActionKind::RecoverDrafts,
                            .arguments = {u"1"_s},
                            .changes = {Change::create(note)},
                            .undo = {},
                            .redo = {}});
}

} // namespace

void saveTurnDraft(Project &project, EpisodeId episode, TurnId turn, const QString &words)
{
    const Episode *of = project.data().episodes().find(episode);
    if (!of || project.isReadOnly()) {
        return;
    }
    project.writer()->enqueue([object = of->guid.toRfc4122(), turn, words](WriterContext &context) {
        return context.database
            .prepare(u"INSERT OR REPLACE INTO draft (object, field, text, modified) VALUES (?, ?, ?, ?)"_s)
            .run(object, FieldStart + QString::number(turn.value()), words, Timestamp::now().milliseconds);
    });
}

void dropTurnDraft(Project &project, EpisodeId episode, TurnId turn)
{
    const Episode *of = project.data().episodes().find(episode);
    if (of && !project.isReadOnly()) {
        drop(project, of->guid.toRfc4122(), FieldStart + QString::number(turn.value()));
    }
}

Result<void> recoverTurnDrafts(Project &project, CoderId coder)
{
    const auto drafts = draftsIn(project.snapshot().database());
    if (!drafts) {
        return std::unexpected(drafts.error());
    }
    const CoderId before = project.coder();
    project.setCoder(coder);
    Result<void> done;
    for (const TurnDraft &draft : *drafts) {
        done = recover(project, coder, draft);
        if (!done) {
            break;
        }
        drop(project, draft.object, draft.field);
    }
    project.setCoder(before);
    return done;
}

} // namespace visavis
