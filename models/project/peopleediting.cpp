// SPDX-License-Identifier: MIT
#include "models/project/peopleediting.h"

#include "models/notes/notereferences.h"
#include "models/project/editing.h"
#include "models/project/notesinfile.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

template<class IdType>
std::vector<IdType> onceEach(std::vector<IdType> ids)
{
    std::ranges::sort(ids);
    const auto rest = std::ranges::unique(ids);
    ids.erase(rest.begin(), rest.end());
    return ids;
}

QString firstWords(const Speaker &person)
{
    return person.name;
}
QString firstWords(const Episode &episode)
{
    return episode.title;
}
QString firstWords(const Annotation &annotation)
{
    return excerpt(annotation.quote);
}

/// What is known of one person where it is not known of the other; both descriptions are kept.
Speaker merged(const Speaker &from, Speaker into)
{
    if (into.description.isEmpty()) {
        into.description = from.description;
    } else if (!from.description.isEmpty() && !into.description.contains(from.description)) {
        into.description += u"\n\n"_s + from.description;
    }
    into.colour = into.colour ? into.colour : from.colour;
    if (into.consentScope.isEmpty() && !into.consentDate.isValid()) {
        into.consentScope = from.consentScope;
        into.consentDate = from.consentDate;
    }
    const Access access = stricter(Access::of(from), Access::of(into));
    into.restriction = access.restriction;
    into.embargo = access.embargo;
    return into;
}

} // namespace

// Persons

Result<void> PeopleEditing::checkName(const QString &given, SpeakerId except) const
{
    const QString name = given.simplified();
    if (name.isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    const bool isTaken = std::ranges::any_of(data().speakers(), [&](const Speaker &person) {
        return person.id != except && person.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? Result<void>(fail(ErrorCode::NameTaken, {name})) : Result<void>();
}

Speaker PeopleEditing::newPerson(const QString &name) const
{
    Speaker person;
    person.id = m_project.ids().next<Speaker>();
    person.guid = QUuid::createUuid();
    person.name = name.simplified();
    return person;
}

Result<SpeakerId> PeopleEditing::make(const QString &name)
{
    return checkName(name, {}).and_then([&]() -> Result<SpeakerId> {
        const Speaker person = newPerson(name);
        return perform(ActionKind::MakePerson, {person.name}, {Change::create(person)}).transform([&] {
            return person.id;
        });
    });
}

template<class Edit>
Result<void> PeopleEditing::editAll(const std::vector<SpeakerId> &persons, Edit &&edit)
{
    QList<Change> changes;
    QStringList names;
    for (const SpeakerId id : onceEach(persons)) {
        const Speaker *person = data().speakers().find(id);
        if (!person) {
            return fail(ErrorCode::NoSuchPerson);
        }
        Speaker after = *person;
        edit(after);
        changes += Change::update(*person, after);
        names.append(after.name);
    }
    return perform(ActionKind::EditPersons, {QString::number(names.size()), names.value(0)}, changes);
}

Result<void> PeopleEditing::rename(SpeakerId id, const QString &given)
{
    const QString name = given.simplified();
    return checkName(name, id)
        .and_then([&] { return loadReferences(m_project); })
        .and_then([&]() -> Result<void> {
            const Speaker *person = data().speakers().find(id);
            if (!person) {
                return fail(ErrorCode::NoSuchPerson);
            }
            Speaker after = *person;
            after.name = name;
            QList<Change> changes = Change::update(*person, after);
            if (!changes.isEmpty()) {
                changes += renamedReferences(data(), id, name);
            }
            return perform(ActionKind::EditPersons, {u"1"_s, name}, changes);
        });
}

Result<void> PeopleEditing::describe(SpeakerId id, const QString &description)
{
    return editAll({id}, [&](Speaker &person) { person.description = description; });
}

Result<void> PeopleEditing::recolour(const std::vector<SpeakerId> &persons, std::optional<Colour> colour)
{
    return editAll(persons, [&](Speaker &person) { person.colour = colour; });
}

Result<void> PeopleEditing::setConsent(const std::vector<SpeakerId> &persons, const QString &scope)
{
    return editAll(persons, [&](Speaker &person) { person.consentScope = scope.trimmed(); });
}

Result<void> PeopleEditing::setConsentDate(const std::vector<SpeakerId> &persons, QDate date)
{
    return editAll(persons, [&](Speaker &person) { person.consentDate = date; });
}

void PeopleEditing::mergeValues(const Speaker &from, const Speaker &into, QSet<AttributeId> &known,
                                QList<Change> &changes) const
{
    for (const AttributeValueId id : data().valuesOf(from.guid)) {
        const AttributeValue &value = *data().attributeValues().find(id);
        if (known.contains(value.attribute)) {
            changes.append(Change::remove(value));
            continue;
        }
        known.insert(value.attribute);
        AttributeValue after = value;
        after.object = into.guid;
        changes += Change::update(value, after);
    }
}

Result<void> PeopleEditing::merge(const std::vector<SpeakerId> &persons, SpeakerId intoId)
{
    const Speaker *into = data().speakers().find(intoId);
    if (!into) {
        return fail(ErrorCode::NoSuchPerson);
    }
    auto loaded = m_project.loadLabels().and_then([&] { return loadReferences(m_project); });
    if (!loaded) {
        return loaded;
    }
    std::vector<ReferenceTarget> named;
    QList<Change> changes;
    QList<Change> gone;
    Speaker after = *into;
    QSet<AttributeId> known;
    for (const AttributeValueId id : data().valuesOf(into->guid)) {
        known.insert(data().attributeValues().find(id)->attribute);
    }
    QHash<LinkId, Link> links;
    QSet<QUuid> guids{into->guid};
    for (const SpeakerId id : onceEach(persons)) {
        const Speaker *from = data().speakers().find(id);
        if (!from || id == intoId) {
            continue;
        }
        guids.insert(from->guid);
        named.emplace_back(id);
        for (const LabelId label : data().labelsOf(id)) {
            const EpisodeLabel &before = *data().labels().find(label);
            EpisodeLabel moved = before;
            moved.speaker = intoId;
            changes += Change::update(before, moved);
        }
        mergeValues(*from, *into, known, changes);
        for (const NoteId note : data().notesOn(from->guid)) {
            const Note &before = *data().notes().find(note);
            Note moved = before;
            moved.object = into->guid;
            changes += Change::update(before, moved);
        }
        for (const LinkId link : data().linksOf(from->guid)) {
            links.insert(link, *data().links().find(link));
        }
        after = merged(*from, after);
        gone.append(Change::remove(*from));
    }
    for (const Link &link : std::as_const(links)) {
        Link moved = link;
        moved.from = guids.contains(link.from) ? into->guid : link.from;
        moved.to = guids.contains(link.to) ? into->guid : link.to;
        const bool isToItself = moved.from == moved.to;
        changes += isToItself ? QList<Change>{Change::remove(link)} : Change::update(link, moved);
    }
    changes += Change::update(*into, after);
    changes += renamedReferences(data(), named, into->name);
    return perform(ActionKind::MergePersons, {QString::number(gone.size()), into->name}, changes + gone);
}

Result<void> PeopleEditing::remove(const std::vector<SpeakerId> &persons)
{
    if (auto loaded = m_project.loadLabels(); !loaded) {
        return loaded;
    }
    QList<Change> changes;
    QStringList names;
    QSet<LinkId> linksGone;
    for (const SpeakerId id : onceEach(persons)) {
        const Speaker *person = data().speakers().find(id);
        if (!person) {
            return fail(ErrorCode::NoSuchPerson);
        }
        for (const LabelId label : data().labelsOf(id)) {
            const EpisodeLabel &before = *data().labels().find(label);
            EpisodeLabel free = before;
            free.speaker = {};
            changes += Change::update(before, free);
        }
        for (const AttributeValueId value : data().valuesOf(person->guid)) {
            changes.append(Change::remove(*data().attributeValues().find(value)));
        }
        for (const NoteId note : data().notesOn(person->guid)) {
            changes.append(Change::remove(*data().notes().find(note)));
        }
        for (const LinkId link : data().linksOf(person->guid)) {
            if (!linksGone.contains(link)) { // both of its ends may go
                linksGone.insert(link);
                changes.append(Change::remove(*data().links().find(link)));
            }
        }
        changes.append(Change::remove(*person));
        names.append(person->name);
    }
    return perform(ActionKind::DeletePersons, {QString::number(names.size()), names.value(0)}, changes);
}

// Labels

Result<void> PeopleEditing::assignTo(const std::vector<LabelId> &labels, const Speaker *person,
                                     const QList<Change> &before)
{
    QList<Change> changes = before;
    qsizetype count = 0;
    for (const LabelId id : onceEach(labels)) {
        const EpisodeLabel *label = data().labels().find(id);
        if (!label) {
            return fail(ErrorCode::Internal, {u"label"_s});
        }
        EpisodeLabel after = *label;
        after.speaker = person ? person->id : SpeakerId();
        const QList<Change> own = Change::update(*label, after);
        changes += own;
        count += own.isEmpty() ? 0 : 1;
    }
    return perform(ActionKind::AssignLabels, {QString::number(count), person ? person->name : QString()},
                   count > 0 ? changes : QList<Change>());
}

Result<void> PeopleEditing::assign(const std::vector<LabelId> &labels, SpeakerId id)
{
    const Speaker *person = data().speakers().find(id);
    if (id.isValid() && !person) {
        return fail(ErrorCode::NoSuchPerson);
    }
    return m_project.loadLabels().and_then([&] { return assignTo(labels, person, {}); });
}

Result<void> PeopleEditing::assign(const std::vector<LabelId> &labels, const QString &given)
{
    const QString name = given.simplified();
    const Speaker *known = name.isEmpty() ? nullptr : data().speakerNamed(name);
    if (known || name.isEmpty()) {
        return assign(labels, known ? known->id : SpeakerId());
    }
    const Speaker person = newPerson(name);
    return m_project.loadLabels().and_then(
        [&] { return assignTo(labels, &person, {Change::create(person)}); });
}

Result<void> PeopleEditing::setRole(const std::vector<LabelId> &labels, Role role)
{
    if (auto loaded = m_project.loadLabels(); !loaded) {
        return loaded;
    }
    QList<Change> changes;
    for (const LabelId id : onceEach(labels)) {
        const EpisodeLabel *label = data().labels().find(id);
        if (!label) {
            return fail(ErrorCode::Internal, {u"label"_s});
        }
        EpisodeLabel after = *label;
        after.role = role;
        changes += Change::update(*label, after);
    }
    return perform(ActionKind::SetRoles, {QString::number(changes.size()), toColumn(role).toString()},
                   changes);
}

// Who may read it

template<class Record>
Result<void> PeopleEditing::restrictIn(const Store<Record> &records,
                                       const std::vector<decltype(Record::id)> &ids, const Access &access)
{
    QList<Change> changes;
    QStringList words;
    for (const auto id : onceEach(ids)) {
        const Record *record = records.find(id);
        if (!record) {
            continue;
        }
        Record after = *record;
        after.restriction = access.restriction;
        after.embargo = access.restriction == Restriction::Embargoed ? access.embargo : QDate();
        if (const QList<Change> own = Change::update(*record, after); !own.isEmpty()) {
            changes += own;
            words.append(firstWords(*record));
        }
    }
    return perform(ActionKind::Restrict,
                   {QString::number(words.size()), toColumn(access.restriction).toString(),
                    access.embargo.toString(Qt::ISODate), words.value(0)},
                   changes);
}

Result<void> PeopleEditing::restrict(const std::vector<SpeakerId> &persons, const Access &access)
{
    return restrictIn(data().speakers(), persons, access);
}

Result<void> PeopleEditing::restrict(const std::vector<EpisodeId> &episodes, const Access &access)
{
    return restrictIn(data().episodes(), episodes, access);
}

Result<void> PeopleEditing::restrict(const std::vector<AnnotationId> &annotations, const Access &access)
{
    return restrictIn(data().annotations(), annotations, access);
}

} // namespace visavis
