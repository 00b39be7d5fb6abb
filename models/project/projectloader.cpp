// SPDX-License-Identifier: MIT
#include "models/project/projectloader.h"

namespace visavis
{

using namespace Qt::StringLiterals;

template<class Record, class Visit>
Result<void> ProjectLoader::read(const QString &condition, const QVariant &value, Visit &&visit)
{
    const KindInfo &info = kindInfo(RecordTraits<Record>::Kind);
    QStringList columns{u"id"_s, u"guid"_s};
    for (const KindInfo::Column &column : info.columns) {
        columns.append(column.name);
    }
    Statement statement =
        m_database.prepare(u"SELECT %1 FROM %2 %3"_s.arg(columns.join(u", "_s), info.table, condition));
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

template<class Record>
Result<void> ProjectLoader::readAll(Store<Record> &store)
{
    return read<Record>({}, {}, [&](const Record &record) { store.insert(record); });
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
        .and_then([&] { return readAnnotationCounts(); })
        .and_then([&] { return readTaggingCounts(); })
        .and_then([&] {
            // Notes on anything but annotations are few.
            return read<Note>(u"WHERE object IS NULL OR object NOT IN (SELECT guid FROM annotation)"_s, {},
                              [&](const Note &note) {
                                  m_data.m_notes.insert(note);
                                  m_data.m_notesOn.add(note.object, note.id);
                              });
        });
}

Result<void> ProjectLoader::readEpisodes(const QString &episodes, const QVariant &value)
{
    const QString annotations = u"SELECT id FROM annotation WHERE episode "_s + episodes;
    const QString guids = u"SELECT guid FROM annotation WHERE episode "_s + episodes;
    return read<EpisodeLabel>(u"WHERE episode "_s + episodes, value,
                              [&](const EpisodeLabel &label) {
                                  m_data.m_labels.insert(label);
                                  m_data.m_labelsOf.add(label.episode, label.id);
                              })
        .and_then([&] {
            return read<Annotation>(u"WHERE episode "_s + episodes, value, [&](const Annotation &annotation) {
                m_data.m_annotations.insert(annotation);
                m_data.m_annotationsOf.add(annotation.episode, annotation.id);
            });
        })
        .and_then([&] {
            return read<Tagging>(u"WHERE annotation IN (%1)"_s.arg(annotations), value,
                                 [&](const Tagging &tagging) {
                                     m_data.m_taggings.insert(tagging);
                                     m_data.m_taggingsOf.add(tagging.annotation, tagging.id);
                                 });
        })
        .and_then([&] {
            return read<Note>(u"WHERE object IN (%1)"_s.arg(guids), value, [&](const Note &note) {
                m_data.m_notes.insert(note);
                m_data.m_notesOn.add(note.object, note.id);
            });
        });
}

Result<void> ProjectLoader::loadEpisode(EpisodeId episode)
{
    if (m_data.m_loaded.contains(episode)) {
        return {};
    }
    auto done = readEpisodes(u"= ?"_s, episode.value());
    if (done) {
        m_data.m_loaded.insert(episode);
    }
    return done;
}

Result<void> ProjectLoader::loadAllEpisodes()
{
    qsizetype missing = 0;
    for (const Episode &episode : m_data.m_episodes) {
        missing += m_data.m_loaded.contains(episode.id) ? 0 : 1;
    }
    if (missing == 0) {
        return {};
    }
    // Once through the tables rather than once an episode; what is there already is there once.
    auto done = readEpisodes(u"IS NOT NULL"_s, {});
    if (done) {
        for (const Episode &episode : m_data.m_episodes) {
            m_data.m_loaded.insert(episode.id);
        }
    }
    return done;
}

} // namespace visavis
