// SPDX-License-Identifier: MIT
#include "models/project/projectloader.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The rows of a table that meet a condition with a value in it, if it is valid.
template<class Record, class Visit>
Result<void> readRows(Database &database, const QString &condition, const QVariant &value, Visit &&visit)
{
    const KindInfo &info = kindInfo(RecordTraits<Record>::Kind);
    QStringList columns{u"id"_s, u"guid"_s};
    for (const KindInfo::Column &column : info.columns) {
        columns.append(column.name);
    }
    Statement statement =
        database.prepare(u"SELECT %1 FROM %2 %3"_s.arg(columns.join(u", "_s), info.table, condition));
    if (value.isValid()) {
        statement.bind(0, value);
    }
    if (auto done = statement.execute(); !done) {
        return done;
    }
    while (statement.next()) {
        Record record;
        record.id = decltype(record.id)(statement.integer(0));
        record.guid = QUuid::fromRfc4122(statement.bytes(1));
        forEachField<Record>(
            [&](int i, const auto &field) { fromColumn(statement.value(i + 2), record.*field.member); });
        visit(record);
    }
    return statement.ended();
}

} // namespace

template<class Record>
Result<void> ProjectLoader::readAll(Store<Record> &store)
{
    return readRows<Record>(m_database, {}, {}, [&](const Record &record) { store.insert(record); });
}

Result<void> ProjectLoader::readAnnotationCounts()
{
    Statement statement = m_database.prepare(u"SELECT episode, count(*) FROM annotation GROUP BY episode"_s);
    if (auto done = statement.run(); !done) {
        return done;
    }
    while (statement.next()) {
        m_data.m_annotationCounts.insert(EpisodeId(statement.integer(0)), int(statement.integer(1)));
    }
    return statement.ended();
}

Result<void> ProjectLoader::readReviewCounts()
{
    // As Annotation::awaitsReview() has it.
    Statement statement =
        m_database.prepare(u"SELECT episode, count(*) FROM annotation WHERE state <> 'anchored' "
                           "AND (state <> 'orphan' OR score < 1) GROUP BY episode"_s);
    if (auto done = statement.run(); !done) {
        return done;
    }
    while (statement.next()) {
        m_data.m_reviewCounts.insert(EpisodeId(statement.integer(0)), int(statement.integer(1)));
    }
    return statement.ended();
}

Result<void> ProjectLoader::readTaggingCounts()
{
    Statement statement = m_database.prepare(
        u"SELECT annotation.episode, tagging.tag, count(*) FROM tagging "
        "JOIN annotation ON annotation.id = tagging.annotation GROUP BY annotation.episode, tagging.tag"_s);
    if (auto done = statement.run(); !done) {
        return done;
    }
    while (statement.next()) {
        m_data.addTaggings(EpisodeId(statement.integer(0)), TagId(statement.integer(1)),
                           int(statement.integer(2)));
    }
    return statement.ended();
}

Result<void> ProjectLoader::loadBase()
{
    return readAll(m_data.m_episodes)
        .and_then([&] { return readAll(m_data.m_statuses); })
        .and_then([&] { return readAll(m_data.m_speakers); })
        .and_then([&] { return readAll(m_data.m_coders); })
        .and_then([&] { return readAll(m_data.m_tags); })
        .and_then([&] { return readAll(m_data.m_pairs); })
        .and_then([&] { return readAll(m_data.m_pins); })
        .and_then([&] {
            for (const Pin &pin : m_data.m_pins) {
                m_data.m_pinsOf.add(pin.pair, pin.id);
            }
            return readAll(m_data.m_questions);
        })
        .and_then([&] { return readAll(m_data.m_attributes); })
        .and_then([&] { return readAll(m_data.m_attributeValues); })
        .and_then([&] {
            for (const AttributeValue &value : m_data.m_attributeValues) {
                m_data.m_valuesOf.add(value.object, value.id);
            }
            return readAll(m_data.m_assignments);
        })
        .and_then([&] {
            for (const Assignment &assignment : m_data.m_assignments) {
                m_data.m_assignmentsIn.add(assignment.episode, assignment.id);
            }
            return readAll(m_data.m_links);
        })
        .and_then([&] {
            for (const Link &link : m_data.m_links) {
                m_data.m_linksFrom.add(link.from, link.id);
                m_data.m_linksTo.add(link.to, link.id);
            }
            return readAnnotationCounts();
        })
        .and_then([&] { return readReviewCounts(); })
        .and_then([&] { return readTaggingCounts(); })
        .and_then([&] {
            // Notes on anything but annotations are few.
            return readRows<Note>(m_database,
                                  u"WHERE object IS NULL OR object NOT IN (SELECT guid FROM annotation)"_s,
                                  {}, [&](const Note &note) {
                                      m_data.m_notes.insert(note);
                                      m_data.m_notesOn.add(note.object, note.id);
                                  });
        });
}

Result<EpisodeRecords> ProjectLoader::read(Database &database, std::optional<EpisodeId> episode)
{
    const QVariant value = episode ? QVariant(episode->value()) : QVariant();
    const QString which = episode ? u"= ?"_s : u"IS NOT NULL"_s;
    const QString annotations = u"SELECT id FROM annotation WHERE episode "_s + which;
    const QString guids = u"SELECT guid FROM annotation WHERE episode "_s + which;
    EpisodeRecords records;
    const auto into = [](auto &list) { return [&list](const auto &record) { list.push_back(record); }; };
    const auto done =
        readRows<EpisodeLabel>(database, u"WHERE episode "_s + which, value, into(records.labels))
            .and_then([&] {
                return readRows<Annotation>(database, u"WHERE episode "_s + which, value,
                                            into(records.annotations));
            })
            .and_then([&] {
                return readRows<Tagging>(database, u"WHERE annotation IN (%1)"_s.arg(annotations), value,
                                         into(records.taggings));
            })
            .and_then([&] {
                return readRows<Note>(database, u"WHERE object IN (%1)"_s.arg(guids), value,
                                      into(records.notes));
            });
    return done ? Result<EpisodeRecords>(std::move(records)) : std::unexpected(done.error());
}

Result<void> ProjectLoader::loadEpisode(EpisodeId episode)
{
    if (m_data.isLoaded(episode)) {
        return {};
    }
    return read(m_database, episode).transform([&](const EpisodeRecords &records) {
        m_data.take(episode, records);
    });
}

Result<void> ProjectLoader::loadLabels()
{
    if (m_data.areLabelsLoaded()) {
        return {};
    }
    std::vector<EpisodeLabel> labels;
    return readRows<EpisodeLabel>(m_database, {}, {},
                                  [&](const EpisodeLabel &label) { labels.push_back(label); })
        .transform([&] { m_data.takeLabels(labels); });
}

Result<void> ProjectLoader::loadAllEpisodes()
{
    if (m_data.isAllLoaded()) {
        return {};
    }
    // Once through the tables rather than once an episode; what is there already stays as it is.
    return read(m_database).transform([&](const EpisodeRecords &records) { m_data.takeAll(records); });
}

} // namespace visavis
