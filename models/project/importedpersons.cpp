// SPDX-License-Identifier: MIT
#include "models/project/importedpersons.h"

namespace visavis
{

void ImportedPersons::addLabel(const EpisodeLabel &label, const QString &person, Action &action)
{
    if (person.isEmpty()) {
        action.changes.append(Change::create(label));
        return;
    }
    EpisodeLabel known = label;
    known.speaker = personNamed(person);
    action.changes.append(Change::create(known));
    *action.undo += Change::update(known, label);
    *action.redo += Change::update(label, known);
}

void ImportedPersons::editLabel(const EpisodeLabel &label, const QString &person, std::optional<Role> role,
                                Action &action)
{
    EpisodeLabel after = label;
    after.role = role.value_or(label.role);
    after.speaker = person.isEmpty() ? label.speaker : personNamed(person);
    const QList<Change> changes = Change::update(label, after);
    action.changes += changes;
    *action.undo = inverse(changes) + *action.undo;
    *action.redo += changes;
}

void ImportedPersons::addPersons(Action &action) const
{
    QList<Change> made;
    for (const Speaker &person : m_made) {
        made.append(Change::create(person));
        action.undo->append(Change::remove(person));
    }
    action.changes = made + action.changes;
    *action.redo = made + *action.redo;
}

SpeakerId ImportedPersons::personNamed(const QString &name)
{
    if (m_known.isEmpty()) {
        for (const Speaker &person : m_project.data().speakers()) {
            if (person.kind == Speaker().kind) {
                m_known.insert(person.name.toCaseFolded(), person.id);
            }
        }
    }
    SpeakerId &known = m_known[name.toCaseFolded()];
    if (!known.isValid()) {
        Speaker person;
        person.id = m_project.ids().next<Speaker>();
        person.guid = QUuid::createUuid();
        person.name = name;
        known = person.id;
        m_made.append(person);
    }
    return known;
}

} // namespace visavis
