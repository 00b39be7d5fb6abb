// SPDX-License-Identifier: MIT
#include "models/sharing/aliasfilter.h"

namespace visavis
{

AliasFilter::AliasFilter(AliasModel *table, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_table(table)
{
    setSourceModel(table);
}

void AliasFilter::setQuery(const Query &query)
{
    m_predicate = query.isEmpty() ? nullptr : std::make_unique<const Predicate>(query);
    invalidateFilter();
}

bool AliasFilter::filterAcceptsRow(int row, const QModelIndex & /*parent*/) const
{
    if (!m_predicate) {
        return true;
    }
    Fields fields;
    fields.text = m_table->index(row, AliasModel::NameColumn).data().toString() + u'\n' +
                  m_table->index(row, AliasModel::AliasColumn).data().toString();
    return (*m_predicate)(fields);
}

} // namespace visavis
