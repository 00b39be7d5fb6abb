// SPDX-License-Identifier: MIT
#pragma once

#include "models/search/predicate.h"
#include "models/sharing/aliasmodel.h"

#include <QSortFilterProxyModel>

#include <memory>

namespace visavis
{

/// Leaves the rows whose name or alias answers a query. In the order of the table.
class AliasFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AliasFilter)

public:
    /// The table is not owned and outlives it.
    explicit AliasFilter(AliasModel *table, QObject *parent = nullptr);

    [[nodiscard]] AliasModel *table() const { return m_table; }
    void setQuery(const Query &query);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    AliasModel *m_table;
    std::unique_ptr<const Predicate> m_predicate;
};

} // namespace visavis
