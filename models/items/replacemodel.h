// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/occurrencesearch.h"
#include "models/items/replaceroles.h"

#include <QAbstractItemModel>
#include <QSet>

namespace visavis
{

/// The places where words may be replaced under their interviews, in the order they are told, each with a
/// tick that a person can take away; roles in replaceroles.h. Places that say already what they are to say
/// are in it, but nothing is done there.
class ReplaceModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceModel)

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// What takes the words' place.
    void setReplacement(const QString &text);
    [[nodiscard]] const QString &replacement() const { return m_replacement; }

    /// Remembers which ticks were taken away, for when the same places are found again.
    void clear();
    /// Those of other words are forgotten.
    void forgetTicks() { m_unticked.clear(); }
    /// Behind those there are.
    void append(const QList<EpisodeWordPlaces> &places);

    [[nodiscard]] qsizetype placeCount() const { return m_placeCount; }
    /// The number of places that would change.
    [[nodiscard]] qsizetype chosenCount() const;
    /// Those.
    [[nodiscard]] std::vector<EpisodeWordPlaces> chosen() const;
    [[nodiscard]] Qt::CheckState state() const;
    void setAllTicked(bool ticked);
    /// Null for an interview's row.
    [[nodiscard]] const WordPlace *placeAt(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The number of places that would change may be another.
    void chosenChanged();

private:
    struct Group {
        EpisodeWordPlaces found;
        std::vector<bool> ticked;
        int tickedCount = 0;
    };
    /// The same place in a text that was read again.
    using PlaceKey = std::pair<EpisodeId, QString>;

    [[nodiscard]] const Group &groupOf(const QModelIndex &index) const;
    [[nodiscard]] static Qt::CheckState stateOf(const Group &group);
    [[nodiscard]] static PlaceKey keyOf(EpisodeId episode, const WordPlace &place);
    [[nodiscard]] bool changes(const WordPlace &place) const { return place.match != m_replacement; }
    [[nodiscard]] QVariant groupData(const Group &group, int role) const;
    [[nodiscard]] QVariant placeData(const Group &group, size_t row, int role) const;
    void rememberTicks();
    void tickAll(Group &group, bool ticked);
    void emitTicks(int group);

    std::vector<Group> m_groups;
    qsizetype m_placeCount = 0;
    QString m_replacement;
    QSet<PlaceKey> m_unticked;
};

} // namespace visavis
