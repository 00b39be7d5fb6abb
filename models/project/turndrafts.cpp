// SPDX-License-Identifier: MIT
#include "models/project/turndrafts.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString FieldStart = u"turn "_s;

QString fieldOf(TurnId turn)
{
    return FieldStart + QString::number(turn.value());
}

} // namespace

void saveTurnDraft(Project &project, const TurnDraft &draft)
{
    const Episode *of = project.data().episodes().find(draft.episode);
    if (!of || project.isReadOnly()) {
        return;
    }
    project.writer()->enqueue([object = of->guid.toRfc4122(), draft](WriterContext &context) {
        return context.database
            .prepare(u"INSERT OR REPLACE INTO draft (object, field, text, modified) VALUES (?, ?, ?, ?)"_s)
            .run(object, fieldOf(draft.turn), draft.words, Timestamp::now().milliseconds);
    });
}

void dropTurnDraft(Project &project, EpisodeId episode, TurnId turn)
{
    const Episode *of = project.data().episodes().find(episode);
    if (!of || project.isReadOnly()) {
        return;
    }
    project.writer()->enqueue([object = of->guid.toRfc4122(), turn](WriterContext &context) {
        return context.database.prepare(u"DELETE FROM draft WHERE object = ? AND field = ?"_s)
            .run(object, fieldOf(turn));
    });
}

std::optional<TurnDraft> lastTurnDraft(Project &project)
{
    Statement statement = project.snapshot().database().prepare(
        u"SELECT episode.id, field, text FROM draft JOIN episode ON episode.guid = draft.object "
        "WHERE field LIKE ? AND state = 'live' AND trim(text) <> '' ORDER BY modified DESC LIMIT 1"_s);
    if (!statement.run(QString(FieldStart + u'%')) || !statement.next()) {
        return std::nullopt;
    }
    return TurnDraft{.episode = EpisodeId(statement.integer(0)),
                     .turn = TurnId(statement.string(1).sliced(FieldStart.size()).toLongLong()),
                     .words = statement.string(2)};
}

} // namespace visavis
