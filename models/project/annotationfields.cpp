// SPDX-License-Identifier: MIT
#include "models/project/annotationfields.h"

#include "models/people/passageaccess.h"
#include "models/search/fieldvalues.h"

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

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
        persons.push_back(person);
    }
}

PassagePlace placeOf(const ProjectData &data, const Transcript &transcript, Utf16Offset start)
{
    PassagePlace place;
    place.section = transcript.sectionTitledAt(start);
    if (place.section < 0) {
        place.turn = transcript.turnAt(start);
    }
    if (place.turn >= 0) {
        const Turn &turn = transcript.turns[size_t(place.turn)];
        place.section = transcript.sectionOf(place.turn);
        place.time = transcript.timeAt(start);
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

PassagePlace placeOf(const ProjectData &data, const Transcript &transcript, const OffsetMap &map,
                     const Annotation &annotation)
{
    return annotation.state == AnchorState::Orphan
               ? PassagePlace()
               : placeOf(data, transcript, map.toUtf16(annotation.range()).start);
}

bool usesPlace(const Predicate &predicate)
{
    constexpr std::array OfPlaces{Field::Speaker, Field::Role,        Field::Section,
                                  Field::Person,  Field::Restriction, Field::Attribute};
    return std::ranges::any_of(OfPlaces, [&](Field field) { return predicate.uses(field); });
}

void addKnown(const ProjectData &data, const QUuid &object, std::vector<KnownValue> &known)
{
    for (const AttributeValueId id : data.valuesOf(object)) {
        const AttributeValue &value = *data.attributeValues().find(id);
        if (const Attribute *attribute = data.attributes().find(value.attribute)) {
            known.push_back({.name = attribute->name, .value = queryText(attribute->type, value.value)});
        }
    }
}

Fields fieldsOf(const ProjectData &data, const Annotation &annotation, const Predicate &predicate,
                const PassagePlace &place)
{
    Fields fields;
    fields.text = annotation.quote;
    fields.speakers = place.speakerNames;
    fields.role = place.role;
    fields.section = place.sectionTitle;
    const Episode *episode = data.episodes().find(annotation.episode);
    if (episode) {
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
        for (const TaggingId tagging : data.taggingsOf(annotation.id)) {
            for (const NoteId id : data.notesOn(data.taggings().find(tagging)->guid)) {
                fields.notes.append(data.notes().find(id)->body);
            }
        }
    }
    if (predicate.uses(Field::Colour)) {
        fields.colours = queryNames(annotation.colour);
    }
    if (predicate.uses(Field::State)) {
        fields.states = {queryNames(annotation.state)};
    }
    for (const SpeakerId id : place.persons) {
        const Speaker *person = data.speakers().find(id);
        if (person && predicate.uses(Field::Person)) {
            fields.persons.append(person->name);
        }
        if (person && predicate.uses(Field::Attribute)) {
            addKnown(data, person->guid, fields.known);
        }
    }
    if (episode && predicate.uses(Field::Attribute)) {
        addKnown(data, episode->guid, fields.known);
    }
    if (predicate.uses(Field::Restriction)) {
        fields.restrictions.append(
            queryNames(accessWithoutText(data, annotation, place.persons, QDate::currentDate()).restriction));
    }
    if (predicate.uses(Field::Coder)) {
        if (const Coder *coder = data.coders().find(annotation.coder)) {
            fields.coders = {coder->name, coder->initials};
        }
    }
    return fields;
}

} // namespace visavis
