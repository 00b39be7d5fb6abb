// SPDX-License-Identifier: MIT
#include "models/items/libraryfiltermodel.h"

namespace visavis
{

LibraryFilterModel::LibraryFilterModel(LibraryModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LibraryFilterModel::setQuery(const Query &query)
{
    m_predicate = query.isEmpty() ? nullptr : std::make_unique<const Predicate>(query);
    // All at once: where every second of thousands goes, telling of each gap takes longer than all else.
    invalidate();
}

bool LibraryFilterModel::answers(const QModelIndex &index) const
{
    return (*m_predicate)(m_model.fields(index, *m_predicate));
}

bool LibraryFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!m_predicate) {
        return true;
    }
    const QModelIndex index = m_model.index(row, 0, parent);
    if (answers(index)) {
        return true;
    }
    const int rows = m_model.rowCount(index);
    for (int child = 0; child < rows; ++child) {
        if (answers(m_model.index(child, 0, index))) {
            return true;
        }
    }
    return false;
}

} // namespace visavis
