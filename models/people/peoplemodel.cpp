// SPDX-License-Identifier: MIT
#include "models/people/peoplemodel.h"

#include "models/people/attributes.h"
#include "models/people/speechcounts.h"
#include "models/project/annotationfields.h"
#include "models/project/peopleediting.h"
#include "models/search/fieldvalues.h"

#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

PeopleModel::PeopleModel(SpeechCounts *counts, QObject *parent)
    : CaseModel(AttributeObject::Speaker, counts, FixedBefore, FixedCount - FixedBefore, parent)
{
    connect(counts, &SpeechCounts::counted, this, &PeopleModel::followCounts);
}

SpeakerId PeopleModel::personAt(int row) const
{
    const Speaker *person = project() ? project()->data().speakers().find(guidAt(row)) : nullptr;
    return person ? person->id : SpeakerId();
}

std::vector<QUuid> PeopleModel::cases() const
{
    std::vector<const Speaker *> persons;
    for (const Speaker &person : project()->data().speakers()) {
        persons.push_back(&person);
    }
    std::ranges::sort(persons, {}, &Speaker::id);
    std::vector<QUuid> guids;
    guids.reserve(persons.size());
    std::ranges::transform(persons, std::back_inserter(guids), &Speaker::guid);
    return guids;
}

std::vector<const EpisodeLabel *> PeopleModel::labelsOf(const Speaker &person) const
{
    const ProjectData &data = project()->data();
    std::vector<const EpisodeLabel *> labels;
    for (const LabelId id : data.labelsOf(person.id)) {
        const EpisodeLabel *label = data.labels().find(id);
        const Episode *episode = label ? data.episodes().find(label->episode) : nullptr;
        if (episode && episode->state == EpisodeState::Live) {
            labels.push_back(label);
        }
    }
    return labels;
}

QStringList PeopleModel::interviewsOf(const Speaker &person) const
{
    QStringList titles;
    QSet<EpisodeId> seen;
    for (const EpisodeLabel *label : labelsOf(person)) {
        if (!seen.contains(label->episode)) {
            seen.insert(label->episode);
            titles.append(project()->data().episodes().find(label->episode)->title);
        }
    }
    return titles;
}

QVariant PeopleModel::speechData(const Speaker &person, int fixed, int role) const
{
    Speech speech;
    for (const EpisodeLabel *label : labelsOf(person)) {
        const Speech own = counts().of(label->id);
        speech.turns += own.turns;
        speech.words += own.words;
    }
    const qint64 number = fixed == Turns   ? speech.turns
                          : fixed == Words ? speech.words
                                           : interviewsOf(person).size();
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(number);
    case CellSortRole:
        return number;
    case Qt::ToolTipRole:
        return fixed == Interviews ? QVariant(interviewsOf(person).join(u'\n')) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString PeopleModel::textOf(const Speaker &person, int fixed) const
{
    switch (fixed) {
    case Name:
        return person.name;
    case Roles: {
        std::vector<Role> roles;
        std::ranges::transform(labelsOf(person), std::back_inserter(roles), &EpisodeLabel::role);
        return roleTexts(roles);
    }
    case Consent:
        return person.consentScope;
    case ConsentDate:
        return dayText(person.consentDate);
    case Restricted:
        return person.restriction == Restriction::Publishable ? QString() : accessText(Access::of(person));
    default:
        return {};
    }
}

QVariant PeopleModel::fixedData(const QUuid &guid, int fixed, int role) const
{
    const Speaker *person = project()->data().speakers().find(guid);
    if (!person) {
        return {};
    }
    if (fixed == Interviews || fixed == Turns || fixed == Words) {
        return speechData(*person, fixed, role);
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(*person, fixed);
    case Qt::ToolTipRole:
        return fixed == Name && !person->description.isEmpty() ? QVariant(person->description) : QVariant();
    case Qt::AccessibleTextRole:
        return fixed == Colouring && person->colour ? person->colour->name() : textOf(*person, fixed);
    case CellColourRole:
        return person->colour && (fixed == Name || fixed == Colouring) ? QVariant::fromValue(*person->colour)
                                                                       : QVariant();
    case CellAccessRole:
        return fixed == Restricted ? QVariant::fromValue(Access::of(*person)) : QVariant();
    case CellSortRole:
        switch (fixed) {
        case Colouring:
            return person->colour ? QVariant(person->colour->name()) : QVariant();
        case ConsentDate:
            return person->consentDate.isValid() ? QVariant(person->consentDate) : QVariant();
        case Restricted:
            return strictness(person->restriction);
        default:
            return textOf(*person, fixed);
        }
    default:
        return {};
    }
}

QVariant PeopleModel::fixedHeader(int fixed, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = fixed == Interviews || fixed == Turns || fixed == Words;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        switch (fixed) {
        case Interviews:
            return tr("Interviews in which a label is theirs, also where they say nothing");
        case Turns:
            return tr(
                "Turns in which they speak, over all interviews. One without words, like “…”, counts; one "
                "of two people counts for both.");
        case Words:
            return tr("Words that they say in these turns");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (fixed) {
    case Name:
        return tr("Name");
    case Roles:
        return tr("Role");
    case Interviews:
        return tr("Interviews");
    case Turns:
        return tr("Turns");
    case Words:
        return tr("Words");
    case Colouring:
        return tr("Colour");
    case Consent:
        return tr("Consent to");
    case ConsentDate:
        return tr("Consent on");
    default:
        return tr("Restriction");
    }
}

CellKind PeopleModel::fixedKind(int fixed) const
{
    switch (fixed) {
    case Name:
    case Consent:
        return CellKind::Text;
    case Roles:
        return CellKind::Role;
    case Colouring:
        return CellKind::Colour;
    case ConsentDate:
        return CellKind::Date;
    case Restricted:
        return CellKind::Access;
    default:
        return CellKind::Fixed;
    }
}

Result<void> PeopleModel::setFixed(const std::vector<QUuid> &guids, int fixed, const QVariant &value)
{
    std::vector<SpeakerId> persons;
    std::vector<LabelId> labels;
    for (const QUuid &guid : guids) {
        if (const Speaker *person = project()->data().speakers().find(guid)) {
            persons.push_back(person->id);
            std::ranges::transform(labelsOf(*person), std::back_inserter(labels), &EpisodeLabel::id);
        }
    }
    PeopleEditing editing(*project());
    switch (fixed) {
    case Name:
        return persons.size() == 1 ? editing.rename(persons.front(), value.toString())
                                   : Result<void>(fail(ErrorCode::NameTaken, {value.toString()}));
    case Roles:
        return editing.setRole(labels, Role(value.toInt()));
    case Colouring:
        return editing.recolour(persons,
                                value.isValid() ? std::optional(value.value<Colour>()) : std::nullopt);
    case Consent:
        return editing.setConsent(persons, value.toString());
    case ConsentDate: {
        Attribute day;
        day.name = tr("Consent on");
        day.type = AttributeType::Date;
        return attributeValue(day, value.toString()).and_then([&](const QVariant &read) {
            return editing.setConsentDate(persons, QDate::fromString(read.toString(), Qt::ISODate));
        });
    }
    case Restricted:
        return editing.restrict(persons, value.value<Access>());
    default:
        return {};
    }
}

std::optional<QSet<QUuid>> PeopleModel::touched(const QList<Change> &changes) const
{
    QSet<QUuid> guids;
    const auto addPerson = [&](SpeakerId id) {
        if (const Speaker *person = project()->data().speakers().find(id)) {
            guids.insert(person->guid);
        }
    };
    for (const Change &change : changes) {
        if (change.isAbout<Speaker>()) {
            guids.insert(change.guid);
        } else if (change.isAbout<EpisodeLabel>()) {
            const EpisodeLabel *label = project()->data().labels().find(LabelId(change.id));
            addPerson(label ? label->speaker : SpeakerId());
            if (change.operation == Change::Operation::Update &&
                change.field == FieldIndex<&EpisodeLabel::speaker>) {
                addPerson(SpeakerId(change.before.toLongLong()));
            } else if (change.operation == Change::Operation::Remove) {
                addPerson(SpeakerId(change.row[FieldIndex<&EpisodeLabel::speaker>].toLongLong()));
            }
        } else if (change.isAbout<Episode>()) {
            for (const LabelId id : project()->data().labelsOf(EpisodeId(change.id))) {
                addPerson(project()->data().labels().find(id)->speaker);
            }
        }
    }
    return guids;
}

void PeopleModel::followCounts(const QSet<EpisodeId> &counted)
{
    if (!project()) {
        return;
    }
    QSet<QUuid> guids;
    for (const EpisodeId episode : counted) {
        for (const LabelId id : project()->data().labelsOf(episode)) {
            const Speaker *person =
                project()->data().speakers().find(project()->data().labels().find(id)->speaker);
            if (person) {
                guids.insert(person->guid);
            }
        }
    }
    tell(guids);
}

Fields PeopleModel::fields(int row, const Predicate &predicate) const
{
    Fields fields;
    const Speaker *person = project() ? project()->data().speakers().find(guidAt(row)) : nullptr;
    if (!person) {
        return fields;
    }
    fields.text = person->name + u'\n' + person->description + u'\n' + person->consentScope;
    fields.persons.append(person->name);
    fields.speakers.append(person->name);
    fields.episode = interviewsOf(*person).join(u'\n');
    for (const EpisodeLabel *label : labelsOf(*person)) {
        fields.speakers.append(label->name);
        fields.role = label->role;
    }
    fields.restrictions.append(queryNames(Access::of(*person).today()));
    if (predicate.uses(Field::Note)) {
        for (const NoteId note : project()->data().notesOn(person->guid)) {
            fields.notes.append(project()->data().notes().find(note)->body);
        }
    }
    addKnown(project()->data(), person->guid, fields.known);
    for (const KnownValue &known : fields.known) {
        fields.text += u'\n' + known.value;
    }
    return fields;
}

} // namespace visavis
