// SPDX-License-Identifier: MIT
// What a person can do to the attributes of persons and interviews.
#include "models/people/attributes.h"
#include "models/project/fractionalkey.h"
#include "models/project/peopleediting.h"
#include "models/project/siblings.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The value as one of another type: what it says, read again.
QVariant retyped(const Attribute &before, const QVariant &value, const Attribute &after)
{
    const auto read = attributeValue(after, attributeTextForFiles(before, value));
    return read.value_or(QVariant());
}

Attribute tidied(Attribute attribute)
{
    attribute.name = attribute.name.simplified();
    QStringList choices;
    for (const QString &choice : std::as_const(attribute.choices)) {
        const QString text = choice.simplified();
        if (!text.isEmpty() && !choices.contains(text, Qt::CaseInsensitive)) {
            choices.append(text);
        }
    }
    attribute.choices = attribute.type == AttributeType::Choice ? choices : QStringList();
    return attribute;
}

} // namespace

Result<void> PeopleEditing::checkAttributeName(const Attribute &attribute) const
{
    if (attribute.name.simplified().isEmpty()) {
        return fail(ErrorCode::NameEmpty);
    }
    const Attribute *other = data().attributeNamed(attribute.object, attribute.name.simplified());
    return other && other->id != attribute.id
               ? Result<void>(fail(ErrorCode::NameTaken, {attribute.name.simplified()}))
               : Result<void>();
}

Result<AttributeId> PeopleEditing::makeAttribute(const Attribute &given)
{
    Attribute attribute = tidied(given);
    attribute.id = m_project.ids().next<Attribute>();
    if (auto checked = checkAttributeName(attribute); !checked) {
        return std::unexpected(checked.error());
    }
    attribute.guid = QUuid::createUuid();
    attribute.position = positionAmong(data().attributes(), data().attributesOf(attribute.object),
                                       std::numeric_limits<int>::max());
    return perform(ActionKind::MakeAttribute, {attribute.name}, {Change::create(attribute)}).transform([&] {
        return attribute.id;
    });
}

QStringList PeopleEditing::lostBy(const Attribute &given) const
{
    const Attribute after = tidied(given);
    const Attribute *before = data().attributes().find(after.id);
    QStringList lost;
    for (const AttributeValue &value : data().attributeValues()) {
        if (before && value.attribute == after.id && !retyped(*before, value.value, after).isValid()) {
            lost.append(attributeText(*before, value.value));
        }
    }
    lost.removeDuplicates();
    lost.sort(Qt::CaseInsensitive);
    return lost;
}

Result<void> PeopleEditing::editAttribute(const Attribute &given)
{
    Attribute after = tidied(given);
    const Attribute *before = data().attributes().find(after.id);
    if (!before) {
        return fail(ErrorCode::NoSuchAttribute);
    }
    if (auto checked = checkAttributeName(after); !checked) {
        return checked;
    }
    after.guid = before->guid;
    after.object = before->object;
    after.position = before->position;
    QList<Change> changes = Change::update(*before, after);
    const bool isOtherType = before->type != after.type || before->choices != after.choices;
    for (const AttributeValue &value : data().attributeValues()) {
        if (!isOtherType || value.attribute != after.id) {
            continue;
        }
        AttributeValue as = value;
        as.value = retyped(*before, value.value, after);
        changes += as.value.isValid() ? Change::update(value, as) : QList<Change>{Change::remove(value)};
    }
    return perform(ActionKind::EditAttribute, {after.name}, changes);
}

Result<void> PeopleEditing::moveAttribute(AttributeId id, int place)
{
    const Attribute *attribute = data().attributes().find(id);
    if (!attribute) {
        return fail(ErrorCode::NoSuchAttribute);
    }
    Attribute after = *attribute;
    after.position = positionAmong(data().attributes(), data().attributesOf(attribute->object), place, id);
    return update(ActionKind::MoveAttribute, *attribute, after, {attribute->name});
}

Result<void> PeopleEditing::removeAttribute(AttributeId id)
{
    const Attribute *attribute = data().attributes().find(id);
    if (!attribute) {
        return fail(ErrorCode::NoSuchAttribute);
    }
    QList<Change> changes;
    for (const AttributeValue &value : data().attributeValues()) {
        if (value.attribute == id) {
            changes.append(Change::remove(value));
        }
    }
    changes.append(Change::remove(*attribute));
    return perform(ActionKind::DeleteAttribute, {attribute->name}, changes);
}

QList<Change> PeopleEditing::valueChanges(AttributeId attribute, const QUuid &object, const QVariant &value)
{
    const AttributeValue *known = data().valueOf(attribute, object);
    if (!value.isValid()) {
        return known ? QList<Change>{Change::remove(*known)} : QList<Change>();
    }
    if (known) {
        AttributeValue after = *known;
        after.value = value;
        return Change::update(*known, after);
    }
    return {Change::create(AttributeValue{.id = m_project.ids().next<AttributeValue>(),
                                          .guid = QUuid::createUuid(),
                                          .attribute = attribute,
                                          .object = object,
                                          .value = value})};
}

Result<void> PeopleEditing::setValues(AttributeId id, const std::vector<QUuid> &objects,
                                      const QVariant &value)
{
    const Attribute *attribute = data().attributes().find(id);
    if (!attribute) {
        return fail(ErrorCode::NoSuchAttribute);
    }
    QList<Change> changes;
    QSet<QUuid> done;
    for (const QUuid &object : objects) {
        if (!done.contains(object)) {
            done.insert(object);
            changes += valueChanges(id, object, value);
        }
    }
    return perform(ActionKind::SetValues, {QString::number(changes.size()), attribute->name}, changes);
}

Result<void> PeopleEditing::importValues(const Known &known)
{
    QList<Change> changes;
    for (const Speaker &person : known.persons) {
        if (auto checked = checkName(person.name, {}); !checked) {
            return checked;
        }
        changes.append(Change::create(person));
    }
    QSet<std::pair<AttributeObject, QString>> attributeNames;
    QHash<AttributeObject, QString> last;
    for (const AttributeObject object : {AttributeObject::Speaker, AttributeObject::Episode}) {
        const auto there = data().attributesOf(object);
        last[object] = there.empty() ? QString() : data().attributes().find(there.back())->position;
    }
    for (const Attribute &given : known.attributes) {
        Attribute attribute = tidied(given);
        if (auto checked = checkAttributeName(attribute); !checked) {
            return checked;
        }
        const auto key = std::pair(attribute.object, attribute.name.toCaseFolded());
        if (attributeNames.contains(key)) {
            return fail(ErrorCode::NameTaken, {attribute.name});
        }
        attributeNames.insert(key);
        attribute.position = keyBetween(last[attribute.object], {});
        last[attribute.object] = attribute.position;
        changes.append(Change::create(attribute));
    }
    for (const Attribute &given : known.widened) {
        if (const Attribute *before = data().attributes().find(given.id)) {
            Attribute after = *before;
            after.choices = tidied(given).choices;
            changes += Change::update(*before, after);
        }
    }
    qsizetype count = 0;
    QSet<std::pair<AttributeId, QUuid>> done; // of what comes twice the first counts
    for (const AttributeValue &value : known.values) {
        const std::pair key(value.attribute, value.object);
        if (done.contains(key)) {
            continue;
        }
        done.insert(key);
        const QList<Change> own = valueChanges(value.attribute, value.object, value.value);
        count += own.isEmpty() ? 0 : 1;
        changes += own;
    }
    return perform(ActionKind::ImportValues, {QString::number(count)}, changes);
}

} // namespace visavis
