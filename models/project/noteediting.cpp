// SPDX-License-Identifier: MIT
#include "models/project/noteediting.h"

#include "models/notes/notekind.h"
#include "models/project/editing.h"
#include "models/project/showncoders.h"
#include "models/project/tagrules.h"

#include <set>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

Note newNote(Project &project, const QUuid &object, const QString &text, const QString &kind)
{
    return {.id = project.ids().next<Note>(),
            .guid = QUuid::createUuid(),
            .kind = kind,
            .object = object,
            .body = text,
            .coder = project.coder(),
            .created = Timestamp::now()};
}

QString joinedBodies(const QString &first, const QString &second)
{
    return first.trimmed() == second.trimmed() ? first : first + u"\n\n"_s + second;
}

} // namespace

const Note *ownNote(const ProjectData &data, const QUuid &object, CoderId coder)
{
    const Note *own = nullptr;
    for (const NoteId id : data.notesOn(object)) {
        const Note *note = data.notes().find(id);
        if (note && note->coder == coder && (!own || (!own->kind.isEmpty() && note->kind.isEmpty()))) {
            own = note;
        }
    }
    return own;
}

// Notes

Result<NoteId> NoteEditing::addNote(const QUuid &object, const QString &text, const QString &kind)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    const Note note = newNote(m_project, object, text, kind);
    auto done = perform(ActionKind::WriteNote, {excerpt(text)}, {Change::create(note)});
    if (!done) {
        return std::unexpected(done.error());
    }
    m_project.dropDraft(object);
    return note.id;
}

Result<void> NoteEditing::rewriteNote(NoteId id, const QString &text)
{
    const Note *note = data().notes().find(id);
    if (!note) {
        return fail(ErrorCode::Internal, {u"note"_s});
    }
    if (text.trimmed().isEmpty()) {
        return removeNotes({id});
    }
    const QUuid object = note->object;
    Note after = *note;
    after.body = text;
    auto written = update(ActionKind::WriteNote, *note, after, {excerpt(text)});
    if (written) {
        m_project.dropDraft(object); // behind the note: killed in between, the words are there twice
    }
    return written;
}

Result<void> NoteEditing::setKind(const std::vector<NoteId> &notes, const QString &kind)
{
    if (!std::ranges::contains(NoteKinds, kind)) {
        return fail(ErrorCode::Internal, {u"kind"_s});
    }
    QList<Change> changes;
    for (const NoteId id : std::set(notes.begin(), notes.end())) {
        if (const Note *note = data().notes().find(id)) {
            Note after = *note;
            after.kind = kind;
            changes += Change::update(*note, after);
        }
    }
    return perform(ActionKind::SetNoteKind, {kind, QString::number(changes.size())}, changes);
}

Result<void> NoteEditing::removeNotes(const std::vector<NoteId> &notes)
{
    QList<Change> changes;
    QList<QUuid> objects;
    for (const NoteId id : std::set(notes.begin(), notes.end())) {
        if (const Note *note = data().notes().find(id)) {
            changes.append(Change::remove(*note));
            objects.append(note->object);
        }
    }
    auto done = perform(ActionKind::DeleteNote, {QString::number(changes.size())}, changes);
    if (done) {
        for (const QUuid &object : std::as_const(objects)) {
            m_project.dropDraft(object);
        }
    }
    return done;
}

Result<void> NoteEditing::noteMany(const std::vector<AnnotationId> &annotations, const QString &text)
{
    if (text.trimmed().isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    QList<Change> changes;
    for (const AnnotationId id : std::set(annotations.begin(), annotations.end())) {
        const Annotation *annotation = data().annotations().find(id);
        if (!annotation) {
            continue;
        }
        if (const Note *known = ownNote(data(), annotation->guid, m_project.coder())) {
            Note after = *known;
            after.body = joinedBodies(known->body, text);
            changes += Change::update(*known, after);
        } else {
            changes.append(Change::create(newNote(m_project, annotation->guid, text, {})));
        }
    }
    return perform(ActionKind::NoteMany, {excerpt(text), QString::number(changes.size())}, changes);
}

// Taggings

QList<Change> withoutTagging(const ProjectData &data, const Tagging &tagging)
{
    QList<Change> changes;
    for (const NoteId note : data.notesOn(tagging.guid)) {
        changes.append(Change::remove(*data.notes().find(note)));
    }
    changes.append(Change::remove(tagging));
    return changes;
}

namespace
{

/// One tagging into another of the same coder and annotation, with nothing lost.
QList<Change> merged(const ProjectData &data, const Tagging &tagging, const Tagging &into)
{
    QList<Change> changes;
    std::set<NoteId> kept;
    for (const NoteId id : data.notesOn(tagging.guid)) {
        const Note &note = *data.notes().find(id);
        const auto &there = data.notesOn(into.guid);
        const auto alike = std::ranges::find_if(there, [&](NoteId other) {
            const Note *one = data.notes().find(other);
            return one->coder == note.coder && one->kind == note.kind && !kept.contains(other);
        });
        if (alike == there.end()) {
            Note moved = note;
            moved.object = into.guid;
            changes += Change::update(note, moved);
            continue;
        }
        const Note &before = *data.notes().find(*alike);
        Note after = before;
        after.body = joinedBodies(before.body, note.body);
        changes += Change::update(before, after);
        changes.append(Change::remove(note));
        kept.insert(*alike); // a second one of its kind stands beside it
    }
    Tagging heavier = into;
    heavier.weight = std::max(into.weight, tagging.weight);
    changes += Change::update(into, heavier);
    changes.append(Change::remove(tagging));
    return changes;
}

} // namespace

QList<Change> retagged(const ProjectData &data, const std::vector<TaggingId> &taggings, TagId to)
{
    QList<Change> changes;
    changes.reserve(qsizetype(taggings.size()));
    for (const TaggingId id : taggings) {
        const Tagging *tagging = data.taggings().find(id);
        if (!tagging || tagging->tag == to) {
            continue;
        }
        const Tagging *there = nullptr;
        for (const TaggingId other : data.taggingsOf(tagging->annotation)) {
            const Tagging *one = data.taggings().find(other);
            there = one->tag == to && one->coder == tagging->coder ? one : there;
        }
        if (there) {
            changes += merged(data, *tagging, *there);
        } else {
            Tagging after = *tagging;
            after.tag = to;
            changes.append(Change::ofField<&Tagging::tag>(*tagging, after));
        }
    }
    return changes;
}

std::vector<TaggingId> taggingsWith(Project &project, const std::vector<AnnotationId> &annotations, TagId tag)
{
    const ProjectData &data = project.data();
    const ShownCoders &shown = *project.shownCoders();
    std::vector<TaggingId> taggings;
    for (const AnnotationId annotation : annotations) {
        for (const TaggingId id : data.taggingsOf(annotation)) {
            const Tagging *tagging = data.taggings().find(id);
            if (tagging->tag == tag && shown.shows(tagging->coder)) {
                taggings.push_back(id);
            }
        }
    }
    std::ranges::sort(taggings);
    const auto rest = std::ranges::unique(taggings);
    taggings.erase(rest.begin(), rest.end());
    return taggings;
}

Result<void> NoteEditing::retag(const std::vector<AnnotationId> &annotations, TagId from, TagId to)
{
    const Tag *before = data().tags().find(from);
    const Tag *after = data().tags().find(to);
    if (!before || !after) {
        return fail(ErrorCode::NoSuchTag);
    }
    if (auto given = checkMayBeGiven(data(), to); !given) {
        return given;
    }
    const auto taggings = taggingsWith(m_project, annotations, from);
    return perform(ActionKind::Retag, {before->name, after->name, QString::number(taggings.size())},
                   retagged(data(), taggings, to));
}

// Links

namespace
{

bool isThere(const ProjectData &data, const QUuid &end)
{
    return data.annotations().find(end) || data.tags().find(end) || data.taggings().find(end) ||
           data.notes().find(end) || data.episodes().find(end) || data.speakers().find(end) ||
           data.questions().find(end);
}

} // namespace

Result<void> NoteEditing::link(const QUuid &from, const QUuid &to, const QString &givenName)
{
    const QString name = givenName.simplified();
    if (name.isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    if (from == to || from.isNull() || to.isNull()) {
        return fail(ErrorCode::LinkToItself);
    }
    if (!isThere(data(), from) || !isThere(data(), to)) {
        return fail(ErrorCode::Internal, {u"link"_s}); // an end that was deleted meanwhile
    }
    if (!m_project.coder().isValid()) {
        return fail(ErrorCode::NoSuchCoder);
    }
    const auto links = data().linksOf(from);
    const bool isKnown = std::ranges::any_of(links, [&](LinkId id) {
        const Link *known = data().links().find(id);
        return known->from == from && known->to == to && known->name == name;
    });
    if (isKnown) {
        return {};
    }
    return perform(ActionKind::LinkObjects, {name},
                   {Change::create(Link{.id = m_project.ids().next<Link>(),
                                        .guid = QUuid::createUuid(),
                                        .from = from,
                                        .to = to,
                                        .name = name,
                                        .coder = m_project.coder(),
                                        .created = Timestamp::now()})});
}

Result<void> NoteEditing::removeLinks(const std::vector<LinkId> &links)
{
    QList<Change> changes;
    QString name;
    for (const LinkId id : std::set(links.begin(), links.end())) {
        if (const Link *known = data().links().find(id)) {
            if (known->name == Link::Protects) {
                return fail(ErrorCode::CodebookProtected); // CodebookEditing::protect opens it
            }
            name = known->name;
            changes.append(Change::remove(*known));
        }
    }
    return perform(ActionKind::UnlinkObjects, {name, QString::number(changes.size())}, changes);
}

} // namespace visavis
