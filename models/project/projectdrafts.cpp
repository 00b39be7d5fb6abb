// SPDX-License-Identifier: MIT
// What a project keeps outside its history: settings, and drafts until they become notes.
#include "models/project/assignedturns.h"
#include "models/project/project.h"
#include "models/project/showncoders.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// SELECT of the GUIDs of all that can have a note, each table by its index.
QString everyGuid()
{
    QStringList selects{u"SELECT guid FROM section"_s};
    for (const KindInfo &info : allKinds()) {
        selects.append(u"SELECT guid FROM "_s + info.table);
    }
    return selects.join(u" UNION ALL "_s);
}

/// Whether it is what summaries of answers are notes on, which has no row of its own.
bool isAnswer(const ProjectData &data, const QUuid &object)
{
    return std::ranges::any_of(data.questions(), [&](const Question &question) {
        return std::ranges::any_of(
            data.episodes(), [&](const Episode &episode) { return answerGuid(question, episode) == object; });
    });
}

} // namespace

ShownCoders *Project::shownCoders()
{
    if (!m_shownCoders) {
        m_shownCoders = new ShownCoders(this);
        m_shownCoders->follow();
    }
    return m_shownCoders;
}

QVariant Project::setting(const QString &scope, const QString &key) const
{
    if (const auto known = m_settings.constFind({scope, key}); known != m_settings.constEnd()) {
        return *known;
    }
    Statement statement =
        m_snapshot->database().prepare(u"SELECT value FROM setting WHERE scope = ? AND key = ?"_s);
    return statement.run(scope, key) && statement.next() ? statement.value(0) : QVariant();
}

void Project::setSetting(const QString &scope, const QString &key, const QVariant &value)
{
    if (isReadOnly()) {
        return;
    }
    m_settings.insert({scope, key}, value);
    m_writer->enqueue([scope, key, value](WriterContext &context) {
        return context.database
            .prepare(u"INSERT OR REPLACE INTO setting (scope, key, value) VALUES (?, ?, ?)"_s)
            .run(scope, key, value);
    });
}

void Project::saveDraft(const QUuid &object, const QString &text)
{
    if (isReadOnly()) {
        return;
    }
    m_writer->enqueue([object, text](WriterContext &context) {
        return context.database
            .prepare(u"INSERT OR REPLACE INTO draft (object, field, text, modified) "
                     "VALUES (?, 'note', ?, ?)"_s)
            .run(object.toRfc4122(), toColumn(text), Timestamp::now().milliseconds);
    });
}

void Project::dropDraft(const QUuid &object)
{
    if (isReadOnly()) {
        return;
    }
    m_writer->enqueue([object](WriterContext &context) {
        return context.database.prepare(u"DELETE FROM draft WHERE object = ? AND field = 'note'"_s)
            .run(object.toRfc4122());
    });
}

Result<void> Project::recoverDrafts()
{
    if (isReadOnly()) {
        return {};
    }
    // Whoever acted last was typing.
    const auto writer =
        m_snapshot->database().single(u"SELECT coder.id FROM txn JOIN coder ON coder.guid = txn.coder "
                                      "ORDER BY txn.id DESC LIMIT 1"_s);
    if (!writer) {
        return std::unexpected(writer.error());
    }
    // Words that are a note already were written just before the end; what they were about may be gone.
    Statement statement = m_snapshot->database().prepare(
        u"SELECT object, text, trim(text) <> '' AND NOT EXISTS (SELECT 1 FROM note "
        "WHERE coalesce(note.object, zeroblob(16)) = draft.object AND note.body = draft.text) "
        ", draft.object = zeroblob(16) OR EXISTS (SELECT 1 FROM (%1) WHERE guid = draft.object) "
        "FROM draft WHERE field = 'note' ORDER BY modified"_s.arg(everyGuid()));
    if (auto done = statement.run(); !done) {
        return done;
    }
    QList<Change> changes;
    QList<QUuid> drafts;
    while (statement.next()) {
        const QUuid object = QUuid::fromRfc4122(statement.bytes(0));
        const QString text = statement.string(1);
        drafts.append(object);
        const bool isNews = statement.value(2).toBool();
        const bool isSummary = isNews && !statement.value(3).toBool() && isAnswer(m_data, object);
        if (writer->isNull() || !isNews || !(isSummary || statement.value(3).toBool())) {
            continue;
        }
        const auto &summaries = m_data.notesOn(object);
        if (isSummary && !summaries.empty()) { // an answer has one
            const Note &before = *m_data.notes().find(summaries.front());
            Note after = before;
            after.body += u"\n\n"_s + text;
            changes += Change::update(before, after);
            continue;
        }
        // The words typed last stand beside what was written before: a person decides which to keep.
        changes.append(Change::create(Note{.id = m_ids.next<Note>(),
                                           .guid = QUuid::createUuid(),
                                           .kind = isSummary ? u"summary"_s : QString(),
                                           .object = object,
                                           .body = text,
                                           .coder = CoderId(writer->toLongLong()),
                                           .created = Timestamp::now()}));
    }
    if (auto done = statement.ended(); !done) {
        return done;
    }
    auto done = perform({.kind = ActionKind::RecoverDrafts,
                         .arguments = {QString::number(changes.size())},
                         .changes = changes,
                         .undo = {},
                         .redo = {}});
    for (const QUuid &object : std::as_const(drafts)) {
        dropDraft(object); // behind the notes: killed in between, they are found again, never lost
    }
    return done;
}

} // namespace visavis
