// SPDX-License-Identifier: MIT
#include "models/search/searchedepisode.h"

#include "models/project/recordtraits.h"
#include "models/search/fieldvalues.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

CodePointRange rangeAt(const Statement &statement, int column)
{
    return {CodePoint(statement.integer(column)), CodePoint(statement.integer(column + 1))};
}

} // namespace

Result<void> SearchedEpisode::once(bool &done, Result<void> (SearchedEpisode::*read)())
{
    if (done) {
        return {};
    }
    done = true;
    return (this->*read)();
}

Result<void> SearchedEpisode::readTurns()
{
    Statement statement =
        m_database.prepare(u"SELECT id, start, stop FROM turn WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(m_facts.revision); !done) {
        return done;
    }
    while (statement.next()) {
        m_turns.push_back({.id = TurnId(statement.integer(0)),
                           .range = rangeAt(statement, 1),
                           .speakers = {},
                           .role = {},
                           .persons = {}});
    }
    return {};
}

Result<void> SearchedEpisode::readBody()
{
    Statement statement = m_database.prepare(u"SELECT body FROM revision WHERE id = ?"_s);
    if (auto done = statement.run(m_facts.revision); !done) {
        return done;
    }
    if (statement.next()) {
        m_body = statement.string(0);
        m_map = OffsetMap(m_body);
    }
    return {};
}

Result<void> SearchedEpisode::readSpeakers()
{
    Statement statement =
        m_database.prepare(u"SELECT turn.ordinal, label.name, label.role, label.speaker FROM turn JOIN "
                           u"turn_label ON turn_label.turn = turn.id "
                           "JOIN label ON label.id = turn_label.label WHERE turn.revision = ? "
                           "ORDER BY turn.ordinal, turn_label.ordinal"_s);
    if (auto done = statement.run(m_facts.revision); !done) {
        return done;
    }
    while (statement.next()) {
        const auto turn = size_t(statement.integer(0));
        if (turn < m_turns.size()) {
            m_turns[turn].speakers.append(statement.string(1));
            m_turns[turn].role = roleFromName(statement.string(2)); // the last one's, as it is indexed
            if (const SpeakerId person(statement.integer(3)); person.isValid()) {
                m_turns[turn].persons.push_back(person);
            }
        }
    }
    return {};
}

Result<std::vector<KnownValue>> SearchedEpisode::readKnown(const QByteArray &guid)
{
    Statement statement =
        m_database.prepare(u"SELECT attribute.name, attribute.type, attribute_value.value "
                           "FROM attribute_value JOIN attribute ON attribute.id = attribute_value.attribute "
                           "WHERE attribute_value.object = ?"_s);
    if (auto done = statement.run(guid); !done) {
        return std::unexpected(done.error());
    }
    std::vector<KnownValue> known;
    while (statement.next()) {
        AttributeType type{};
        fromColumn(statement.value(1), type);
        known.push_back({.name = statement.string(0), .value = queryText(type, statement.value(2))});
    }
    return statement.ended().transform([&] { return std::move(known); });
}

Result<void> SearchedEpisode::readPerson(SpeakerId person)
{
    Statement statement =
        m_database.prepare(u"SELECT guid, name, restriction, embargo FROM speaker WHERE id = ?"_s);
    if (auto done = statement.run(person.value()); !done || !statement.next()) {
        return done;
    }
    PersonRow row;
    row.name = statement.string(1);
    fromColumn(statement.value(2), row.access.restriction);
    fromColumn(statement.value(3), row.access.embargo);
    return readKnown(statement.bytes(0)).transform([&](std::vector<KnownValue> &&known) {
        row.known = std::move(known);
        m_persons.insert(person, row);
    });
}

Result<void> SearchedEpisode::readPersons()
{
    auto done = once(m_hasSpeakers, &SearchedEpisode::readSpeakers);
    for (const TurnRow &turn : m_turns) {
        for (const SpeakerId person : turn.persons) {
            if (done && !m_persons.contains(person)) {
                m_persons.insert(person, {});
                done = readPerson(person);
            }
        }
    }
    if (!done) {
        return done;
    }
    Statement statement =
        m_database.prepare(u"SELECT guid, restriction, embargo FROM episode WHERE id = ?"_s);
    done = statement.run(m_facts.id.value());
    if (!done || !statement.next()) {
        return done;
    }
    fromColumn(statement.value(1), m_access.restriction);
    fromColumn(statement.value(2), m_access.embargo);
    return readKnown(statement.bytes(0)).transform([&](std::vector<KnownValue> &&known) {
        m_known = std::move(known);
    });
}

Result<void> SearchedEpisode::readSections()
{
    Statement statement = m_database.prepare(
        u"SELECT first_turn, title_start, title_stop FROM section WHERE revision = ? ORDER BY ordinal"_s);
    if (auto done = statement.run(m_facts.revision); !done) {
        return done;
    }
    while (statement.next()) {
        m_sections.push_back({.firstTurn = int(statement.integer(0)), .title = rangeAt(statement, 1)});
    }
    return once(m_hasBody, &SearchedEpisode::readBody);
}

Result<void> SearchedEpisode::readAnnotations()
{
    Statement statement = m_database.prepare(
        u"SELECT annotation.start, annotation.stop, annotation.colour, coder.name, annotation.id, "
        "annotation.guid, annotation.state, annotation.restriction, annotation.embargo FROM annotation JOIN "
        "coder ON coder.id = annotation.coder "
        "WHERE annotation.episode = ? AND annotation.revision = ? AND annotation.state <> 'orphan' "
        "ORDER BY annotation.start"_s);
    if (auto done = statement.run(m_facts.id.value(), m_facts.revision); !done) {
        return done;
    }
    Statement tags = m_database.prepare(
        u"WITH RECURSIVE path (id) AS (SELECT tag FROM tagging WHERE annotation = ? "
        "UNION SELECT tag.parent FROM tag JOIN path ON tag.id = path.id WHERE tag.parent IS NOT NULL) "
        "SELECT tag.name FROM tag JOIN path ON tag.id = path.id"_s);
    Statement notes = m_database.prepare(u"SELECT body FROM note WHERE object = ?"_s);
    while (statement.next()) {
        const CodePointRange place = rangeAt(statement, 0);
        AnnotationRow row{.range = place,
                          .reach = m_annotations.empty() ? place.stop
                                                         : std::max(place.stop, m_annotations.back().reach),
                          .colours = {},
                          .coder = statement.string(3),
                          .tags = {},
                          .notes = {},
                          .state = {},
                          .access = {}};
        fromColumn(statement.value(7), row.access.restriction);
        fromColumn(statement.value(8), row.access.embargo);
        AnchorState state{};
        fromColumn(statement.value(6), state);
        row.state = queryNames(state);
        if (const auto colour = Colour::fromName(statement.string(2))) {
            row.colours = queryNames(*colour);
        }
        auto done = tags.run(statement.integer(4)).and_then([&] { return notes.run(statement.bytes(5)); });
        if (!done) {
            return done;
        }
        while (tags.next()) {
            row.tags.append(tags.string(0));
        }
        while (notes.next()) {
            row.notes.append(notes.string(0));
        }
        m_annotations.push_back(std::move(row));
    }
    return {};
}

Result<QStringView> SearchedEpisode::text(int turn)
{
    if (auto read = once(m_hasBody, &SearchedEpisode::readBody); !read) {
        return std::unexpected(read.error());
    }
    return slice(m_body, m_map.toUtf16(range(turn)));
}

Result<Fields> SearchedEpisode::fields(int turn, const Predicate &predicate)
{
    const auto usesAny = [&](std::initializer_list<Field> fields) {
        return std::ranges::any_of(fields, [&](Field field) { return predicate.uses(field); });
    };
    Fields fields;
    Result<void> read;
    if (usesAny({Field::Speaker, Field::Role})) {
        read = once(m_hasSpeakers, &SearchedEpisode::readSpeakers);
        fields.speakers = m_turns[size_t(turn)].speakers;
        fields.role = m_turns[size_t(turn)].role;
    }
    if (read && predicate.uses(Field::Section)) {
        read = once(m_hasSections, &SearchedEpisode::readSections);
        fields.section = titleOf(sectionOf(turn));
    }
    if (read && usesAny({Field::Person, Field::Attribute, Field::Restriction})) {
        read = once(m_hasPersons, &SearchedEpisode::readPersons);
        addPersons(turn, fields);
    }
    if (read && predicate.uses(Field::Restriction)) {
        read = once(m_hasAnnotations, &SearchedEpisode::readAnnotations);
        addRestrictions(turn, fields);
    }
    if (read && usesAny({Field::Tag, Field::Colour, Field::Coder, Field::Note, Field::State})) {
        read = once(m_hasAnnotations, &SearchedEpisode::readAnnotations);
        addAnnotations(turn, fields);
    }
    if (read && predicate.uses(Field::Text)) {
        read = text(turn).transform([&](QStringView words) { fields.text = words.toString(); });
    }
    if (!read) {
        return std::unexpected(read.error());
    }
    fields.episode = m_facts.title;
    fields.status = queryNames(m_facts.status);
    return fields;
}

void SearchedEpisode::addAnnotations(int turn, Fields &fields) const
{
    const CodePointRange place = range(turn);
    auto row = std::ranges::upper_bound(m_annotations, place.start, {}, &AnnotationRow::reach);
    for (; row != m_annotations.end() && row->range.start < place.stop; ++row) {
        if (row->range.overlaps(place)) {
            fields.tags += row->tags;
            fields.colours += row->colours;
            fields.coders.append(row->coder);
            fields.notes += row->notes;
            fields.states.append(row->state);
        }
    }
}

void SearchedEpisode::addPersons(int turn, Fields &fields) const
{
    fields.known = m_known;
    for (const SpeakerId id : m_turns[size_t(turn)].persons) {
        const PersonRow person = m_persons.value(id);
        fields.persons.append(person.name);
        fields.known.insert(fields.known.end(), person.known.begin(), person.known.end());
    }
}

/// All that hold somewhere in the turn: it may be publishable but for one passage.
void SearchedEpisode::addRestrictions(int turn, Fields &fields) const
{
    const QDate today = QDate::currentDate();
    const auto add = [&](const Access &access) {
        const Restriction restriction = access.on(today);
        const QString name = queryNames(restriction);
        if (restriction != Restriction::Publishable && !fields.restrictions.contains(name)) {
            fields.restrictions.append(name);
        }
    };
    add(m_access);
    for (const SpeakerId person : m_turns[size_t(turn)].persons) {
        add(m_persons.value(person).access);
    }
    const CodePointRange place = range(turn);
    for (const AnnotationRow &row : m_annotations) {
        if (row.range.overlaps(place)) {
            add(row.access);
        }
    }
    if (fields.restrictions.isEmpty()) {
        fields.restrictions.append(queryNames(Restriction::Publishable));
    }
}

Result<SearchHit> SearchedEpisode::place(int turn)
{
    auto read = once(m_hasSpeakers, &SearchedEpisode::readSpeakers).and_then([&] {
        return once(m_hasSections, &SearchedEpisode::readSections);
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    const TurnRow &row = m_turns[size_t(turn)];
    QStringList names = row.speakers;
    names.removeAll(QString());
    const int section = sectionOf(turn);
    return SearchHit{.episode = m_facts.id,
                     .turn = row.id,
                     .sectionIndex = section,
                     .turnIndex = turn,
                     .episodeTitle = m_facts.title,
                     .sectionTitle = titleOf(section),
                     .speaker = names.join(u", "_s),
                     .role = row.role,
                     .range = {},
                     .before = {},
                     .match = {},
                     .after = {},
                     .wholeTurn = false};
}

int SearchedEpisode::sectionOf(int turn) const
{
    const auto after = std::ranges::upper_bound(m_sections, turn, {}, &SectionRow::firstTurn);
    return int(after - m_sections.begin()) - 1;
}

QString SearchedEpisode::titleOf(int section) const
{
    return section < 0 ? QString()
                       : slice(m_body, m_map.toUtf16(m_sections[size_t(section)].title)).toString();
}

} // namespace visavis
