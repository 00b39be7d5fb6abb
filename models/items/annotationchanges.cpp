// SPDX-License-Identifier: MIT
#include "models/items/annotationchanges.h"

namespace visavis
{

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
        case ObjectKind::Note:
            found.worn.insert(data.annotationOf(change));
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
        case ObjectKind::Text:
            found.places = true;
            found.texts.insert(change.text->episode);
            break;
        case ObjectKind::EpisodeStatus:
        case ObjectKind::Pair:
        case ObjectKind::Pin:
        case ObjectKind::Question:
        case ObjectKind::Assignment:
        case ObjectKind::Attribute:
        case ObjectKind::AttributeValue:
            break;
        case ObjectKind::Link: {
            // Removed: what it led to is in its row.
            const Link *link = data.links().find(LinkId(change.id));
            const Link row = isUpdate ? Link() : fromRow<Link>(change.id, change.guid, change.row);
            for (const QUuid &end : {link ? link->from : row.from, link ? link->to : row.to}) {
                if (const Annotation *annotation = data.annotations().find(end)) {
                    found.worn.insert(annotation->id);
                }
            }
            break;
        }
        }
    }
    found.worn.remove({}); // of notes on something else
    return found;
}

} // namespace visavis
