// SPDX-License-Identifier: MIT
#include "models/project/carriedannotations.h"

#include "models/search/folding.h"

namespace visavis
{

CarriedAnnotations::CarriedAnnotations(const Transcript &before, const PreparedEpisode &text,
                                       const std::vector<Annotation> &annotations)
    : m_episode(text.episode.id)
    , m_before(text.parent)
    , m_after(text.episode.revision)
    , m_reanchoring(before.body, text.body)
{
    m_carried.reserve(qsizetype(annotations.size()));
    for (const Annotation &annotation : annotations) {
        m_carried.insert(annotation.id, {.before = annotation, .after = placed(annotation)});
    }
    matchSections(before, text);
}

void CarriedAnnotations::matchSections(const Transcript &before, const PreparedEpisode &text)
{
    const OffsetMap beforeMap(before.body);
    const OffsetMap afterMap(text.body);
    QHash<QByteArray, std::vector<QUuid>> afterTitles;
    QHash<QByteArray, int> beforeTitles;
    QSet<QUuid> taken;
    for (const PreparedEpisode::StoredSection &section : text.sections) {
        afterTitles[foldedText(slice(text.body, afterMap.toUtf16(section.title)))].push_back(section.guid);
    }
    for (const Section &section : before.sections) {
        ++beforeTitles[foldedText(before.titleOf(section))];
    }
    for (const Section &section : before.sections) {
        const auto place = section.titleRange.isEmpty()
                               ? std::nullopt
                               : m_reanchoring.carriedStart(beforeMap.toCodePoint(section.titleRange.start));
        for (const PreparedEpisode::StoredSection &after : text.sections) {
            const bool isThis = place && after.title.contains(*place) && !taken.contains(after.guid);
            if (isThis && !m_sections.contains(section.guid)) {
                m_sections.insert(section.guid, after.guid);
                taken.insert(after.guid);
            }
        }
    }
    for (const Section &section : before.sections) {
        const QByteArray title = foldedText(before.titleOf(section));
        const std::vector<QUuid> alike = afterTitles.value(title);
        if (!m_sections.contains(section.guid) && alike.size() == 1 && beforeTitles.value(title) == 1 &&
            !taken.contains(alike.front())) {
            m_sections.insert(section.guid, alike.front());
            taken.insert(alike.front());
        }
    }
}

QList<Change> CarriedAnnotations::carryNotes(const ProjectData &data) const
{
    QList<Change> changes;
    for (auto section = m_sections.begin(); section != m_sections.end(); ++section) {
        for (const NoteId id : data.notesOn(section.key())) {
            const Note &before = *data.notes().find(id);
            Note after = before;
            after.object = section.value();
            changes += Change::update(before, after);
        }
    }
    return changes;
}

Reanchoring::Placed CarriedAnnotations::placed(const Annotation &annotation) const
{
    const bool isThere = annotation.revision == m_before;
    return isThere ? m_reanchoring.placed(annotation, m_after)
                   : m_reanchoring.placedByWords(annotation, m_after);
}

CarriedAnnotations::Carrying CarriedAnnotations::carry(const ProjectData &data) const
{
    Carrying carrying;
    OrphanWords orphans;
    for (const AnnotationId id : data.annotationIds(m_episode)) {
        orphans.add(*data.annotations().find(id));
    }
    for (const AnnotationId id : data.annotationIds(m_episode)) {
        const Annotation &now = *data.annotations().find(id);
        const auto known = m_carried.constFind(id);
        const bool isKnown = known != m_carried.constEnd() && known->before == now;
        const auto after = orphans.decided(now, isKnown ? known->after : placed(now));
        carrying.changes += Change::update(now, after.annotation);
        carrying.summary.count(after.annotation, after.rule);
    }
    carrying.changes += carryStarts(data) + carryNotes(data);
    return carrying;
}

QList<Change> CarriedAnnotations::carryStarts(const ProjectData &data) const
{
    QList<Change> changes;
    const auto carry = [&](RevisionId &revision, CodePoint &place) {
        const auto after = revision == m_before ? m_reanchoring.carriedStart(place) : std::nullopt;
        if (after) {
            revision = m_after;
            place = *after;
        }
    };
    for (const Pin &pin : data.pins()) {
        Pin after = pin;
        carry(after.leftRevision, after.left);
        carry(after.rightRevision, after.right);
        changes += Change::update(pin, after);
    }
    for (const Assignment &assignment : data.assignments()) {
        Assignment after = assignment;
        carry(after.revision, after.start);
        changes += Change::update(assignment, after);
    }
    return changes;
}

} // namespace visavis
