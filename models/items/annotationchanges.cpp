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
        case ObjectKind::Link:
        case ObjectKind::Attribute:
        case ObjectKind::AttributeValue:
            break;
        }
    }
    found.worn.remove({}); // of notes on something else
    return found;
}

} // namespace visavis
