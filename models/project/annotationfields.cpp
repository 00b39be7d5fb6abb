// SPDX-License-Identifier: MIT
#include "models/project/annotationfields.h"

#include "models/search/fieldvalues.h"

namespace visavis
{

PassagePlace placeOf(const Transcript &transcript, Utf16Offset start)
{
    PassagePlace place{.section = -1, .turn = transcript.turnAt(start)};
    if (place.turn >= 0) {
        place.section = transcript.sectionOf(place.turn);
    }
    // A passage that begins in a heading is in the section of that heading.
    for (int next = place.section + 1; next < int(transcript.sections.size()); ++next) {
        if (transcript.sections[size_t(next)].titleRange.start > start) {
            break;
        }
        place.section = next;
    }
    return place;
}

Fields fieldsOf(const ProjectData &data, const Annotation &annotation, const Transcript &transcript,
                const PassagePlace &place)
{
    Fields fields;
    fields.text = annotation.quote;
    if (const Episode *episode = data.episodes().find(annotation.episode)) {
        fields.episode = episode->title;
        fields.status = queryNames(data.statusOf(episode->id, annotation.coder));
    }
    if (place.section >= 0) {
        fields.section = transcript.titleOf(transcript.sections[size_t(place.section)]).toString();
    }
    if (place.turn >= 0) {
        for (const int label : transcript.turns[size_t(place.turn)].labels) {
            fields.speakers.append(transcript.labels[size_t(label)].name);
            fields.role = transcript.labels[size_t(label)].role;
        }
    }
    for (const TaggingId id : data.taggingsOf(annotation.id)) {
        fields.tags.append(data.tagPath(data.taggings().find(id)->tag));
    }
    for (const NoteId id : data.notesOn(annotation.guid)) {
        fields.notes.append(data.notes().find(id)->body);
    }
    if (const Coder *coder = data.coders().find(annotation.coder)) {
        fields.coders.append(coder->name);
    }
    fields.colours = queryNames(annotation.colour);
    return fields;
}

} // namespace visavis
