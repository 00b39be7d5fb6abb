// SPDX-License-Identifier: MIT
#include "models/people/peoplefilter.h"

#include "models/people/labelsmodel.h"

namespace visavis
{

PeopleFilter::PeopleFilter(PeopleTable *table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(table);
}

void PeopleFilter::setQuery(const Query &query)
{
    m_predicate = query.isEmpty() ? nullptr : std::make_unique<const Predicate>(query);
    invalidateFilter();
}

void PeopleFilter::setUnassignedOnly(bool only)
{
    m_isUnassignedOnly = only;
    invalidateFilter();
}

std::vector<int> PeopleFilter::tableRows(const QModelIndexList &indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex &index : indexes) {
        rows.push_back(mapToSource(index).row());
    }
    std::ranges::sort(rows);
    const auto rest = std::ranges::unique(rows);
    rows.erase(rest.begin(), rest.end());
    return rows;
}

bool PeopleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(CellSortRole);
    const QVariant other = right.data(CellSortRole);
    const auto isNothing = [](const QVariant &value) {
        return !value.isValid() ||
               (value.metaType() == QMetaType::fromType<QString>() && value.toString().isEmpty());
    };
    if (isNothing(one) != isNothing(other)) {
        // The proxy turns the answer round for descending rows.
        return isNothing(other) == (sortOrder() == Qt::AscendingOrder);
    }
    if (one.metaType() == QMetaType::fromType<QString>()) {
        return m_collator.compare(one.toString(), other.toString()) < 0;
    }
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (m_isUnassignedOnly) {
        const auto *labels = qobject_cast<const LabelsModel *>(m_table);
        if (labels && labels->isAssigned(row)) {
            return false;
        }
    }
    return !m_predicate || (*m_predicate)(m_table->fields(row, *m_predicate));
}

} // namespace visavis
