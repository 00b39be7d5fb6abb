// SPDX-License-Identifier: MIT
#include "models/project/annotationfields.h"

#include "models/search/fieldvalues.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The section whose title this place is in; -1 when it is in none.
int sectionTitledAt(const Transcript &transcript, Utf16Offset place)
{
    const auto after = std::ranges::upper_bound(
        transcript.sections, place, {}, [](const Section &section) { return section.titleRange.start; });
    const int section = int(after - transcript.sections.begin()) - 1;
    return section >= 0 && transcript.sections[size_t(section)].titleRange.contains(place) ? section : -1;
}

std::optional<Milliseconds> timeAt(const Transcript &transcript, const Turn &turn, Utf16Offset place)
{
    const auto after = std::ranges::upper_bound(transcript.times, place, {},
                                                [](const TimeSpan &span) { return span.range.start; });
    if (after != transcript.times.begin()) {
        const TimeSpan &span = *std::prev(after);
        if (span.range.start >= turn.range.start) {
            return span.start;
        }
    }
    return turn.start;
}

} // namespace

void PassagePlace::addSpeaker(const ProjectData &data, const QString &name, Role speakersRole,
                              SpeakerId person)
{
    role = role.value_or(speakersRole);
    if (!name.isEmpty()) {
        speaker += speaker.isEmpty() ? name : u", "_s + name;
    }
    speakerNames.append(name);
    if (const Speaker *known = data.speakers().find(person)) {
        speakerNames.append(known->name);
    }
}

PassagePlace placeOf(const ProjectData &data, const Transcript &transcript, Utf16Offset start)
{
    PassagePlace place;
    place.section = sectionTitledAt(transcript, start);
    if (place.section < 0) {
        place.turn = transcript.turnAt(start);
    }
    if (place.turn >= 0) {
        const Turn &turn = transcript.turns[size_t(place.turn)];
        place.section = transcript.sectionOf(place.turn);
        place.time = timeAt(transcript, turn, start);
        for (const int number : turn.labels) {
            const Label &label = transcript.labels[size_t(number)];
            place.addSpeaker(data, label.name, label.role, label.speaker);
        }
    }
    if (place.section >= 0) {
        place.sectionTitle = transcript.titleOf(transcript.sections[size_t(place.section)]).toString();
    }
    return place;
}

bool usesPlace(const Predicate &predicate)
{
    return predicate.uses(Field::Speaker) || predicate.uses(Field::Role) || predicate.uses(Field::Section);
}

Fields fieldsOf(const ProjectData &data, const Annotation &annotation, const Predicate &predicate,
                const PassagePlace &place)
{
    Fields fields;
    fields.text = annotation.quote;
    fields.speakers = place.speakerNames;
    fields.role = place.role;
    fields.section = place.sectionTitle;
    if (const Episode *episode = data.episodes().find(annotation.episode)) {
        fields.episode = episode->title;
    }
    if (predicate.uses(Field::Status)) {
        fields.status = queryNames(data.statusOf(annotation.episode, annotation.coder));
    }
    if (predicate.uses(Field::Tag)) {
        for (const TaggingId id : data.taggingsOf(annotation.id)) {
            fields.tags.append(data.tagPath(data.taggings().find(id)->tag)); // found by those above it, too
        }
    }
    if (predicate.uses(Field::Note)) {
        for (const NoteId id : data.notesOn(annotation.guid)) {
            fields.notes.append(data.notes().find(id)->body);
        }
    }
    if (predicate.uses(Field::Colour)) {
        fields.colours = queryNames(annotation.colour);
    }
    if (predicate.uses(Field::Coder)) {
        if (const Coder *coder = data.coders().find(annotation.coder)) {
            fields.coders = {coder->name, coder->initials};
        }
    }
    return fields;
}

} // namespace visavis
