// SPDX-License-Identifier: MIT
// The note of a person on an object.
#include "models/project/editing.h"
#include "models/project/noteediting.h"

namespace visavis
{

Note Editing::newNote(const QUuid &object, const QString &text)
{
    return {.id = m_project.ids().next<Note>(),
            .guid = QUuid::createUuid(),
            .kind = {},
            .object = object,
            .body = text,
            .coder = m_project.coder(),
            .created = Timestamp::now()};
}

Result<QList<Change>> Editing::noteChanges(const QUuid &object, const QString &text, const QString &kind)
{
    const auto &notes = data().notesOn(object);
    // An answer has one summary; of anything else, everybody writes a note of their own.
    const bool isShared = !notes.empty() && !kind.isEmpty();
    const Note *known =
        isShared ? data().notes().find(notes.front()) : ownNote(data(), object, m_project.coder());
    if (text.trimmed().isEmpty()) {
        return known ? QList<Change>{Change::remove(*known)} : QList<Change>();
    }
    if (known) {
        Note after = *known;
        after.body = text;
        return Change::update(*known, after);
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    Note note = newNote(object, text);
    note.kind = kind;
    return QList<Change>{Change::create(note)};
}

Result<void> Editing::writeNote(const QUuid &object, const QString &text)
{
    const bool isEmpty = text.trimmed().isEmpty();
    auto written = noteChanges(object, text).and_then([&](const QList<Change> &changes) {
        return perform(isEmpty ? ActionKind::DeleteNote : ActionKind::WriteNote,
                       isEmpty ? QStringList() : QStringList{excerpt(text)}, changes);
    });
    if (written) { // behind the note: killed in between, the words are there twice rather than not at all
        m_project.dropDraft(object);
    }
    return written;
}

} // namespace visavis
