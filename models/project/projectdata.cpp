// SPDX-License-Identifier: MIT
#include "models/project/projectdata.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Keeps an index right around a change of a record: away before, back after.
template<auto Member, class Record, class Key, class IdType>
void reindex(Index<Key, IdType> &index, const Store<Record> &store, const Change &change, bool before)
{
    const bool isOtherField =
        change.operation == Change::Operation::Update && change.field != FieldIndex<Member>;
    if (!change.isAbout<Record>() || isOtherField) {
        return;
    }
    if (const Record *record = store.find(IdType(change.id))) {
        if (before && change.operation != Change::Operation::Create) {
            index.remove(record->*Member, record->id);
        } else if (!before) {
            index.add(record->*Member, record->id);
        }
    }
}

/// A reference that the record of an applied change holds, or held when it was removed.
template<auto Member, class Record>
auto referenceOf(const Store<Record> &store, const Change &change)
{
    std::remove_cvref_t<decltype(std::declval<Record>().*Member)> reference;
    if (change.operation != Change::Operation::Update) {
        fromColumn(change.row[FieldIndex<Member>], reference);
    } else if (const Record *record = store.find(typename Store<Record>::IdType(change.id))) {
        reference = record->*Member;
    }
    return reference;
}

/// For few of them: a store is walked over its ids, not while it changes.
template<class Record, class Edit>
void modifyAll(Store<Record> &store, Edit &&edit)
{
    std::vector<typename Store<Record>::IdType> ids;
    std::ranges::transform(store, std::back_inserter(ids), &Record::id);
    for (const auto id : ids) {
        store.modify(id, edit);
    }
}

/// Counts records by one of their fields from the changes alone, so that it holds for what is not in memory
/// too.
template<auto Member, class Key>
void countBy(QHash<Key, int> &counts, const Change &change)
{
    constexpr int field = FieldIndex<Member>;
    const auto add = [&](const QVariant &column, int number) { counts[Key(column.toLongLong())] += number; };
    switch (change.operation) {
    case Change::Operation::Create:
        add(change.row[field], 1);
        break;
    case Change::Operation::Remove:
        add(change.row[field], -1);
        break;
    case Change::Operation::Update:
        if (change.field == field) {
            add(change.before, -1);
            add(change.after, 1);
        }
        break;
    }
}

} // namespace

void ProjectData::addTaggings(EpisodeId episode, TagId tag, int number)
{
    m_taggingsIn[episode][tag] += number;
    if (isLive(episode)) {
        m_taggingCounts[tag] += number;
    }
}

/// Taggings come after their annotation and go before it, and whoever changes them has it in memory.
void ProjectData::countTagging(const Change &change)
{
    constexpr int annotationField = FieldIndex<&Tagging::annotation>;
    constexpr int tagField = FieldIndex<&Tagging::tag>;
    const auto add = [this](AnnotationId id, const QVariant &tag, int number) {
        if (const Annotation *annotation = m_annotations.find(id)) {
            addTaggings(annotation->episode, TagId(tag.toLongLong()), number);
        }
    };
    if (change.operation != Change::Operation::Update) {
        add(AnnotationId(change.row[annotationField].toLongLong()), change.row[tagField],
            change.operation == Change::Operation::Create ? 1 : -1);
    } else if (const Tagging *tagging = m_taggings.find(TaggingId(change.id));
               tagging && change.field == tagField) {
        add(tagging->annotation, change.before, -1);
        add(tagging->annotation, change.after, 1);
    }
}

/// Whoever changes an annotation has it in memory.
void ProjectData::countReview(const Change &change, int number)
{
    const Annotation *annotation =
        change.isAbout<Annotation>() ? m_annotations.find(AnnotationId(change.id)) : nullptr;
    if (annotation && annotation->awaitsReview()) {
        int &count = m_reviewCounts[annotation->episode];
        count += number;
        if (count == 0) {
            m_reviewCounts.remove(annotation->episode);
        }
    }
}

void ProjectData::countEpisode(EpisodeId episode, bool wasLive)
{
    const bool live = isLive(episode);
    const QHash<TagId, int> counts = live == wasLive ? QHash<TagId, int>() : m_taggingsIn.value(episode);
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        m_taggingCounts[count.key()] += live ? count.value() : -count.value();
    }
}

AnnotationId ProjectData::annotationOf(const Change &change) const
{
    switch (change.kind) {
    case ObjectKind::Annotation:
        return AnnotationId(change.id);
    case ObjectKind::Tagging:
        return referenceOf<&Tagging::annotation>(m_taggings, change);
    case ObjectKind::Note: {
        const QUuid guid = referenceOf<&Note::object>(m_notes, change);
        const Annotation *object = m_annotations.find(guid);
        const Tagging *tagging = object ? nullptr : m_taggings.find(guid);
        return object ? object->id : tagging ? tagging->annotation : AnnotationId();
    }
    default:
        return {};
    }
}

EpisodeId ProjectData::episodeOf(const Change &change) const
{
    switch (change.kind) {
    case ObjectKind::Episode:
        return EpisodeId(change.id);
    case ObjectKind::Text:
        return change.text->episode;
    case ObjectKind::Label:
        return referenceOf<&EpisodeLabel::episode>(m_labels, change);
    case ObjectKind::Annotation:
        return referenceOf<&Annotation::episode>(m_annotations, change);
    default: {
        const Annotation *annotation = m_annotations.find(annotationOf(change));
        return annotation ? annotation->episode : EpisodeId();
    }
    }
}

void ProjectData::add(const EpisodeRecords &records)
{
    const auto addNew = [](auto &store, const auto &record) {
        const bool isNew = !store.find(record.id);
        if (isNew) {
            store.insert(record);
        }
        return isNew;
    };
    m_annotations.reserve(m_annotations.size() + qsizetype(records.annotations.size()));
    m_taggings.reserve(m_taggings.size() + qsizetype(records.taggings.size()));
    for (const EpisodeLabel &label : records.labels) {
        // Once all are here, one that is missing was removed.
        if (!m_areLabelsLoaded && !m_loaded.contains(label.episode) && addNew(m_labels, label)) {
            m_labelsOf.add(label.episode, label.id);
            m_labelsOfSpeaker.add(label.speaker, label.id);
        }
    }
    for (const Annotation &annotation : records.annotations) {
        if (!m_loaded.contains(annotation.episode) && addNew(m_annotations, annotation)) {
            m_annotationsOf.add(annotation.episode, annotation.id);
        }
    }
    // What hangs on an annotation that memory had before, or has no longer, is as memory has it.
    const auto isWithoutNews = [this](const Annotation *annotation) {
        return !annotation || m_loaded.contains(annotation->episode);
    };
    for (const Tagging &tagging : records.taggings) {
        if (!isWithoutNews(m_annotations.find(tagging.annotation)) && addNew(m_taggings, tagging)) {
            m_taggingsOf.add(tagging.annotation, tagging.id);
        }
    }
    for (const Note &note : records.notes) {
        if (!isWithoutNews(m_annotations.find(note.object)) && addNew(m_notes, note)) {
            m_notesOn.add(note.object, note.id);
        }
    }
}

void ProjectData::take(EpisodeId episode, const EpisodeRecords &records)
{
    if (!m_loaded.contains(episode)) {
        add(records);
        m_loaded.insert(episode);
    }
}

void ProjectData::takeLabels(const std::vector<EpisodeLabel> &labels)
{
    add({.labels = labels, .annotations = {}, .taggings = {}, .notes = {}});
    m_areLabelsLoaded = true;
}

void ProjectData::takeAll(const EpisodeRecords &records)
{
    add(records);
    m_areLabelsLoaded = true;
    for (const Episode &episode : m_episodes) {
        m_loaded.insert(episode.id);
    }
}

void ProjectData::movePassages(const TextChange &change)
{
    for (const AnnotationId id : m_annotationsOf.of(change.episode)) {
        m_annotations.modify(id, [&](Annotation &annotation) {
            if (annotation.revision == change.revision && annotation.start >= change.stop()) {
                annotation.start = annotation.start + change.growth();
                annotation.stop = annotation.stop + change.growth();
            }
        });
    }
    const auto move = [&](RevisionId revision, CodePoint &place) {
        if (revision == change.revision && place >= change.stop()) {
            place = place + change.growth();
        }
    };
    modifyAll(m_pins, [&](Pin &pin) {
        move(pin.leftRevision, pin.left);
        move(pin.rightRevision, pin.right);
    });
    modifyAll(m_assignments, [&](Assignment &assignment) { move(assignment.revision, assignment.start); });
}

void ProjectData::apply(const Change &change)
{
    const auto reindexAll = [&](bool before) {
        reindex<&Annotation::episode>(m_annotationsOf, m_annotations, change, before);
        reindex<&Tagging::annotation>(m_taggingsOf, m_taggings, change, before);
        reindex<&Note::object>(m_notesOn, m_notes, change, before);
        reindex<&EpisodeLabel::episode>(m_labelsOf, m_labels, change, before);
        reindex<&EpisodeLabel::speaker>(m_labelsOfSpeaker, m_labels, change, before);
        reindex<&AttributeValue::object>(m_valuesOf, m_attributeValues, change, before);
        reindex<&Pin::pair>(m_pinsOf, m_pins, change, before);
        reindex<&Assignment::episode>(m_assignmentsIn, m_assignments, change, before);
        reindex<&Link::from>(m_linksFrom, m_links, change, before);
        reindex<&Link::to>(m_linksTo, m_links, change, before);
    };
    reindexAll(true);
    countReview(change, -1);
    const bool wasLive = isLive(EpisodeId(change.id));
    const auto applyTo = [&]<class Record>(Store<Record> &store) {
        if (change.isAbout<Record>()) {
            store.apply(change);
        }
    };
    std::apply([&](auto &...stores) { (applyTo(stores), ...); },
               std::tie(m_episodes, m_statuses, m_labels, m_speakers, m_coders, m_tags, m_annotations,
                        m_taggings, m_notes, m_pairs, m_pins, m_questions, m_assignments, m_links,
                        m_attributes, m_attributeValues));
    if (change.isAbout<Episode>()) {
        countEpisode(EpisodeId(change.id), wasLive);
    } else if (change.kind == ObjectKind::Text) {
        movePassages(*change.text);
    }
    reindexAll(false);
    countReview(change, 1);
    if (change.isAbout<Annotation>()) {
        countBy<&Annotation::episode>(m_annotationCounts, change);
    } else if (change.isAbout<Tagging>()) {
        countTagging(change);
    }
}

} // namespace visavis
