// SPDX-License-Identifier: MIT
#include "models/items/annotationchanges.h"

namespace visavis
{

namespace
{

/// Invalid when the tagging came and went within the same changes.
AnnotationId annotationOfTagging(const Change &change, const ProjectData &data)
{
    if (change.operation != Change::Operation::Update) {
        return fromRow<Tagging>(change.id, change.guid, change.row).annotation;
    }
    const Tagging *tagging = data.taggings().find(TaggingId(change.id));
    return tagging ? tagging->annotation : AnnotationId();
}

/// Invalid for a note on something else.
AnnotationId annotationOfNote(const Change &change, const ProjectData &data)
{
    QUuid object;
    if (change.operation != Change::Operation::Update) {
        object = fromRow<Note>(change.id, change.guid, change.row).object;
    } else if (const Note *note = data.notes().find(NoteId(change.id))) {
        object = note->object;
    }
    const Annotation *annotation = data.annotations().find(object);
    return annotation ? annotation->id : AnnotationId();
}

} // namespace

AnnotationChanges AnnotationChanges::of(const QList<Change> &changes, const ProjectData &data)
{
    AnnotationChanges found;
    for (const Change &change : changes) {
        const bool isUpdate = change.operation == Change::Operation::Update;
        switch (change.kind) {
        case ObjectKind::Annotation:
            found.annotations.insert(AnnotationId(change.id));
            break;
        case ObjectKind::Tagging:
            found.worn.insert(annotationOfTagging(change, data));
            break;
        case ObjectKind::Note:
            found.worn.insert(annotationOfNote(change, data));
            break;
        case ObjectKind::Tag:
            // A new tag is on nothing yet, and before one goes, its taggings do.
            found.all |= isUpdate;
            break;
        case ObjectKind::Coder:
            found.all = true;
            break;
        case ObjectKind::Label:
        case ObjectKind::Speaker:
            found.places |= isUpdate;
            break;
        case ObjectKind::Episode:
            found.places |= isUpdate;
            found.episodes = true;
            break;
        case ObjectKind::EpisodeStatus:
            break;
        }
    }
    found.worn.remove({});
    return found;
}

} // namespace visavis
