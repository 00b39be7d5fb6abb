// SPDX-License-Identifier: MIT
#include "models/project/tagjoining.h"

#include "models/project/fractionalkey.h"

#include <ranges>

namespace visavis
{

using namespace Qt::StringLiterals;

QString joinedTexts(const QString &first, const QString &second)
{
    return first.isEmpty() || first == second ? second
           : second.isEmpty()                 ? first
                                              : first + u"\n\n"_s + second;
}

QString freeName(const ProjectData &data, const Tag &tag, TagId parent, const QString &origin,
                 const QSet<TagId> &leaving, const QSet<QString> &alsoTaken)
{
    QSet<QString> taken = alsoTaken;
    for (const Tag &other : data.tags()) {
        if (other.parent == parent && other.id != tag.id && !leaving.contains(other.id)) {
            taken.insert(other.name.toCaseFolded());
        }
    }
    const auto isTaken = [&](const QString &name) { return taken.contains(name.toCaseFolded()); };
    QString name = tag.name;
    if (isTaken(name)) {
        name = u"%1 (%2)"_s.arg(tag.name, origin);
    }
    for (int number = 2; isTaken(name); ++number) {
        name = u"%1 (%2 %3)"_s.arg(tag.name, origin, QString::number(number));
    }
    return name;
}

std::vector<Tagging> TagJoining::taggingsWith(TagId tag) const
{
    std::vector<Tagging> taggings;
    std::ranges::copy_if(m_data.taggings(), std::back_inserter(taggings),
                         [&](const Tagging &tagging) { return tagging.tag == tag; });
    std::ranges::sort(taggings, {}, &Tagging::id);
    return taggings;
}

void TagJoining::moveTaggings(TagId from, TagId to)
{
    if (!m_taggings.contains(to)) {
        QHash<TaggingKey, Tagging> &known = m_taggings[to];
        for (const Tagging &tagging : taggingsWith(to)) {
            known.insert({tagging.annotation, tagging.coder}, tagging);
        }
    }
    QHash<TaggingKey, Tagging> &there = m_taggings[to];
    for (const Tagging &tagging : taggingsWith(from)) {
        const TaggingKey key{tagging.annotation, tagging.coder};
        Tagging after = there.value(key, tagging);
        if (there.contains(key)) {
            after.weight = std::max(after.weight, tagging.weight);
            m_changes += Change::update(there[key], after);
            moveNotesAndLinks(tagging.guid, after.guid);
            m_changes.append(Change::remove(tagging));
        } else {
            after.tag = to;
            m_changes += Change::update(tagging, after);
        }
        there.insert(key, after);
    }
}

void TagJoining::removeTaggings(TagId tag)
{
    for (const Tagging &tagging : taggingsWith(tag)) {
        removeNotesAndLinks(tagging.guid);
        m_changes.append(Change::remove(tagging));
    }
}

void TagJoining::moveNotesAndLinks(const QUuid &from, const QUuid &to)
{
    moveNotes(from, to);
    moveLinks(from, to);
}

void TagJoining::moveNotes(const QUuid &from, const QUuid &to)
{
    const auto notesOn = [&](const QUuid &object) -> std::vector<Note> & {
        auto known = m_notes.find(object);
        if (known == m_notes.end()) {
            known = m_notes.insert(object, {});
            for (const NoteId id : m_data.notesOn(object)) {
                known->push_back(*m_data.notes().find(id));
            }
        }
        return *known;
    };
    const std::vector<Note> moving = std::exchange(notesOn(from), {});
    std::vector<Note> &there = notesOn(to);
    for (const Note &note : moving) {
        const auto own = std::ranges::find_if(
            there, [&](const Note &other) { return other.coder == note.coder && other.kind == note.kind; });
        Note after = own == there.end() ? note : *own;
        if (own == there.end()) {
            after.object = to;
            m_changes += Change::update(note, after);
            there.push_back(after);
        } else {
            after.body = joinedTexts(own->body, note.body);
            m_changes += Change::update(*own, after);
            m_changes.append(Change::remove(note));
            *own = after;
        }
    }
}

void TagJoining::moveLinks(const QUuid &from, const QUuid &to)
{
    std::vector<LinkId> links = m_data.linksOf(from);
    std::ranges::sort(links);
    for (const LinkId id : links) {
        if (m_linksGone.contains(id)) {
            continue;
        }
        m_linksGone.insert(id); // one moves once: nothing has links to two tags that go
        const Link *link = m_data.links().find(id);
        Link after = *link;
        after.from = link->from == from ? to : link->from;
        after.to = link->to == from ? to : link->to;
        const bool isThere = std::ranges::any_of(m_data.linksOf(to), [&](LinkId other) {
            const Link *known = m_data.links().find(other);
            return known->from == after.from && known->to == after.to && known->name == after.name;
        });
        if (isThere || after.from == after.to) {
            m_changes.append(Change::remove(*link));
        } else {
            m_changes += Change::update(*link, after);
        }
    }
}

void TagJoining::removeNotesAndLinks(const QUuid &object)
{
    for (const NoteId note : m_data.notesOn(object)) {
        m_changes.append(Change::remove(*m_data.notes().find(note)));
    }
    for (const LinkId link : m_data.linksOf(object)) {
        if (!m_linksGone.contains(link)) { // both of its ends may go
            m_linksGone.insert(link);
            m_changes.append(Change::remove(*m_data.links().find(link)));
        }
    }
}

void TagJoining::moveChildren(const std::vector<TagId> &children, TagId to, const QString &fromName)
{
    const std::vector<TagId> there = m_data.childrenOf(to);
    const QString last = there.empty() ? QString() : m_data.tags().find(there.back())->position;
    place(children, to, keysBetween(last, {}, children.size()), fromName, {});
}

void TagJoining::moveChildrenUp(const Tag &tag)
{
    // Under keys of their own, since theirs only hold among themselves.
    const std::vector<TagId> children = m_data.childrenOf(tag.id);
    const std::vector<TagId> siblings = m_data.childrenOf(tag.parent);
    const auto next = std::ranges::upper_bound(
        siblings, tag.position, {}, [&](TagId sibling) { return m_data.tags().find(sibling)->position; });
    const QString end = next == siblings.end() ? QString() : m_data.tags().find(*next)->position;
    place(children, tag.parent, keysBetween(tag.position, end, children.size()), tag.name, tag.id);
}

void TagJoining::place(const std::vector<TagId> &children, TagId parent,
                       const std::vector<QString> &positions, const QString &fromName, TagId leaving)
{
    QSet<QString> taken;
    for (size_t i = 0; i < children.size(); ++i) {
        const Tag *before = m_data.tags().find(children[i]);
        Tag after = *before;
        after.parent = parent;
        after.position = positions[i];
        after.name = freeName(m_data, *before, parent, fromName, {leaving}, taken);
        taken.insert(after.name.toCaseFolded());
        m_changes += Change::update(*before, after);
    }
}

} // namespace visavis
