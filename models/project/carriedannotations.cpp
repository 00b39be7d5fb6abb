// SPDX-License-Identifier: MIT
#include "models/project/carriedannotations.h"

namespace visavis
{

CarriedAnnotations::CarriedAnnotations(const QString &before, const PreparedEpisode &text,
                                       const std::vector<Annotation> &annotations)
    : m_episode(text.episode.id)
    , m_before(text.parent)
    , m_after(text.episode.revision)
    , m_reanchoring(before, text.body)
{
    m_carried.reserve(qsizetype(annotations.size()));
    for (const Annotation &annotation : annotations) {
        m_carried.insert(annotation.id, {.before = annotation, .after = placed(annotation)});
    }
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
    carrying.changes += carryStarts(data);
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
