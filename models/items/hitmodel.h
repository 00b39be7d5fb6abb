// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/hitroles.h"
#include "models/search/projectsearch.h"

#include <QAbstractItemModel>

namespace visavis
{

/// The hits of a search under their episodes, in the order they are told; roles in hitroles.h.
class HitModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitModel)

public:
    using QAbstractItemModel::QAbstractItemModel;

    void clear();
    /// Behind those there are.
    void append(const QList<SearchHit> &hits);

    [[nodiscard]] qsizetype hitCount() const { return m_hitCount; }
    /// Null for an interview's row.
    [[nodiscard]] const SearchHit *hitAt(const QModelIndex &index) const;
    /// The ranges in an episode's body that the query's words take; not those of whole turns.
    [[nodiscard]] QList<CodePointRange> rangesIn(EpisodeId episode) const;
    /// The hit after (before) this row, round the end; invalid when there is none. An interview's row stands
    /// before its hits; no row before all.
    [[nodiscard]] QModelIndex nextHit(const QModelIndex &from) const;
    [[nodiscard]] QModelIndex previousHit(const QModelIndex &from) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Group {
        EpisodeId episode;
        QString title;
        std::vector<SearchHit> hits;
    };

    [[nodiscard]] const Group &groupOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant hitData(const SearchHit &hit, int role) const;

    std::vector<Group> m_groups;
    qsizetype m_hitCount = 0;
};

} // namespace visavis
