// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/peopletable.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <memory>

namespace visavis
{

/// Sorts a table's rows by a column, as its values are ordered and people read them, with what is not known
/// last whichever way; and leaves those that answer a query.
class PeopleFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleFilter)

public:
    /// The table is not owned and outlives it.
    explicit PeopleFilter(PeopleTable *table, QObject *parent = nullptr);

    [[nodiscard]] PeopleTable *table() const { return m_table; }
    void setQuery(const Query &query);
    /// Of labels: those that stand for nobody only.
    void setUnassignedOnly(bool only);
    /// Rows of the table, ascending, each once.
    [[nodiscard]] std::vector<int> tableRows(const QModelIndexList &indexes) const;

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    PeopleTable *m_table;
    std::unique_ptr<const Predicate> m_predicate;
    QCollator m_collator;
    bool m_isUnassignedOnly = false;
};

} // namespace visavis
