// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/librarymodel.h"
#include "models/search/predicate.h"
#include "models/search/query.h"

#include <QSortFilterProxyModel>

#include <memory>

namespace visavis
{

/// The library as far as it answers a query: words are looked for in the titles of episodes and sections.
/// Episodes stay that answer themselves or in one of their sections; of these, the sections that answer. An
/// episode whose rows were not asked for yet is known by its title, status and numbers alone.
class LibraryFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFilterModel)

public:
    explicit LibraryFilterModel(LibraryModel &model, QObject *parent = nullptr);

    void setQuery(const Query &query);
    [[nodiscard]] bool isFiltering() const { return m_predicate != nullptr; }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool answers(const QModelIndex &index) const;

    LibraryModel &m_model;
    std::unique_ptr<const Predicate> m_predicate; ///< null: everything stays
};

} // namespace visavis
