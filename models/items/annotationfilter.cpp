// SPDX-License-Identifier: MIT
#include "models/items/annotationfilter.h"

namespace visavis
{

namespace
{

/// A query in which a word without a field may also stand in a note or a tag's name.
Group widened(const Group &group)
{
    Group wide{.join = group.join, .clauses = {}};
    for (const Clause &clause : group.clauses) {
        if (const auto *inner = std::get_if<Group>(&clause.content)) {
            wide.clauses.push_back({.negated = clause.negated, .content = widened(*inner)});
            continue;
        }
        const Term &term = std::get<Term>(clause.content);
        if (term.field != Field::Text) {
            wide.clauses.push_back(clause);
            continue;
        }
        Group any{.join = Join::Any, .clauses = {}};
        for (const Field field : {Field::Text, Field::Note, Field::Tag}) {
            Term other = term;
            other.field = field;
            any.clauses.push_back({.negated = false, .content = other});
        }
        wide.clauses.push_back({.negated = clause.negated, .content = any});
    }
    return wide;
}

} // namespace

AnnotationFilter::AnnotationFilter(AnnotationModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void AnnotationFilter::setQuery(const Query &query)
{
    m_predicate = query.isEmpty() ? std::nullopt : std::optional(Predicate(Query{widened(query.root)}));
    // All at once: where every second of thousands goes, telling of each gap takes longer than all else.
    invalidate();
}

bool AnnotationFilter::beginsEpisode(const QModelIndex &at) const
{
    if (!at.isValid() || !m_model->isProjectScope()) {
        return false;
    }
    const auto episode = [this](int row) { return m_model->episodeAt(mapToSource(index(row, 0)).row()); };
    return at.row() == 0 || episode(at.row()) != episode(at.row() - 1);
}

AnnotationId AnnotationFilter::idAt(const QModelIndex &index) const
{
    return m_model->idAt(mapToSource(index).row());
}

QModelIndex AnnotationFilter::indexOf(AnnotationId annotation) const
{
    const int row = m_model->rowOf(annotation);
    return row < 0 ? QModelIndex() : mapFromSource(m_model->index(row));
}

bool AnnotationFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    return !m_predicate || (*m_predicate)(m_model->fieldsOf(row, *m_predicate));
}

} // namespace visavis
