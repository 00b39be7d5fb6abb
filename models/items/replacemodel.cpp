// SPDX-License-Identifier: MIT
#include "models/items/replacemodel.h"

namespace visavis
{

using namespace Qt::StringLiterals;

// The internal id of a place is its interview's row + 1; of an interview, 0.

void ReplaceModel::setReplacement(const QString &text)
{
    if (text == m_replacement) {
        return;
    }
    m_replacement = text;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, 0, group), index(rowCount(group) - 1, 0, group),
                           {Qt::DisplayRole, Qt::AccessibleTextRole, ReplaceByRole});
    }
    Q_EMIT chosenChanged();
}

ReplaceModel::PlaceKey ReplaceModel::keyOf(EpisodeId episode, const WordPlace &place)
{
    static const QString between = u"\n\n"_s; // which is in none of them
    return {episode, place.before + between + place.match + between + place.after};
}

void ReplaceModel::rememberTicks()
{
    const auto forEach = [this](bool ticked, auto &&act) {
        for (const Group &group : m_groups) {
            for (qsizetype i = 0; i < group.found.places.size(); ++i) {
                if (group.ticked[size_t(i)] == ticked) {
                    act(keyOf(group.found.episode, group.found.places[i]));
                }
            }
        }
    };
    if (!m_unticked.isEmpty()) {
        forEach(true, [this](const PlaceKey &key) { m_unticked.remove(key); });
    }
    forEach(false, [this](const PlaceKey &key) { m_unticked.insert(key); });
}

void ReplaceModel::clear()
{
    rememberTicks();
    beginResetModel();
    m_groups.clear();
    m_placeCount = 0;
    endResetModel();
    Q_EMIT chosenChanged();
}

void ReplaceModel::append(const QList<EpisodeWordPlaces> &places)
{
    if (places.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + int(places.size()) - 1);
    for (const EpisodeWordPlaces &found : places) {
        Group group{.found = found, .ticked = {}, .tickedCount = 0};
        for (const WordPlace &place : found.places) {
            const bool isTicked = m_unticked.isEmpty() || !m_unticked.contains(keyOf(found.episode, place));
            group.ticked.push_back(isTicked);
            group.tickedCount += isTicked ? 1 : 0;
        }
        m_placeCount += found.places.size();
        m_groups.push_back(std::move(group));
    }
    endInsertRows();
    Q_EMIT chosenChanged();
}

qsizetype ReplaceModel::chosenCount() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups) {
        for (qsizetype i = 0; i < group.found.places.size(); ++i) {
            count += group.ticked[size_t(i)] && changes(group.found.places[i]) ? 1 : 0;
        }
    }
    return count;
}

std::vector<EpisodeWordPlaces> ReplaceModel::chosen() const
{
    std::vector<EpisodeWordPlaces> chosen;
    for (const Group &group : m_groups) {
        EpisodeWordPlaces some{.episode = group.found.episode, .title = group.found.title, .places = {}};
        for (qsizetype i = 0; i < group.found.places.size(); ++i) {
            if (group.ticked[size_t(i)] && changes(group.found.places[i])) {
                some.places.append(group.found.places[i]);
            }
        }
        if (!some.places.isEmpty()) {
            chosen.push_back(std::move(some));
        }
    }
    return chosen;
}

Qt::CheckState ReplaceModel::stateOf(const Group &group)
{
    return group.tickedCount == 0                          ? Qt::Unchecked
           : group.tickedCount == int(group.ticked.size()) ? Qt::Checked
                                                           : Qt::PartiallyChecked;
}

Qt::CheckState ReplaceModel::state() const
{
    qsizetype ticked = 0;
    for (const Group &group : m_groups) {
        ticked += group.tickedCount;
    }
    return ticked == 0 ? Qt::Unchecked : ticked == m_placeCount ? Qt::Checked : Qt::PartiallyChecked;
}

void ReplaceModel::tickAll(Group &group, bool ticked)
{
    group.ticked.assign(group.ticked.size(), ticked);
    group.tickedCount = ticked ? int(group.ticked.size()) : 0;
}

void ReplaceModel::emitTicks(int group)
{
    const QModelIndex parent = index(group, 0);
    Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole});
    Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), {Qt::CheckStateRole});
}

void ReplaceModel::setAllTicked(bool ticked)
{
    for (int row = 0; row < rowCount(); ++row) {
        tickAll(m_groups[size_t(row)], ticked);
        emitTicks(row);
    }
    Q_EMIT chosenChanged();
}

const ReplaceModel::Group &ReplaceModel::groupOf(const QModelIndex &index) const
{
    return m_groups[index.internalId() == 0 ? size_t(index.row()) : size_t(index.internalId()) - 1];
}

const WordPlace *ReplaceModel::placeAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? &groupOf(index).found.places[index.row()] : nullptr;
}

QModelIndex ReplaceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex ReplaceModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int ReplaceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    return parent.internalId() == 0 && parent.column() == 0 ? int(groupOf(parent).found.places.size()) : 0;
}

int ReplaceModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

Qt::ItemFlags ReplaceModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    flags.setFlag(Qt::ItemIsUserCheckable, index.isValid());
    flags.setFlag(Qt::ItemNeverHasChildren, index.isValid() && index.internalId() != 0);
    return flags;
}

QVariant ReplaceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Group &group = groupOf(index);
    return index.internalId() == 0 ? groupData(group, role) : placeData(group, size_t(index.row()), role);
}

QVariant ReplaceModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.found.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(group.found.title, tr("%n place(s)", nullptr, int(group.found.places.size())));
    case Qt::CheckStateRole:
        return stateOf(group);
    case ReplaceIsEpisodeRole:
        return true;
    case ReplaceEpisodeRole:
        return QVariant::fromValue(group.found.episode);
    case ReplaceCountRole:
        return int(group.found.places.size());
    default:
        return {};
    }
}

QVariant ReplaceModel::placeData(const Group &group, size_t row, int role) const
{
    const WordPlace &place = group.found.places[qsizetype(row)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return QString(place.before + m_replacement + place.after).simplified();
    case Qt::CheckStateRole:
        return group.ticked[row] ? Qt::Checked : Qt::Unchecked;
    case ReplaceIsEpisodeRole:
        return false;
    case ReplaceEpisodeRole:
        return QVariant::fromValue(group.found.episode);
    case ReplacePassageRole:
        return QVariant::fromValue(place.passage);
    case ReplaceBeforeRole:
        return place.before;
    case ReplaceMatchRole:
        return place.match;
    case ReplaceByRole:
        return m_replacement;
    case ReplaceAfterRole:
        return place.after;
    case ReplaceSpeakerRole:
        return place.isTitle ? tr("Title") : place.speaker;
    default:
        return {};
    }
}

bool ReplaceModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole) {
        return false;
    }
    const bool isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    const bool isGroup = index.internalId() == 0;
    const int row = isGroup ? index.row() : int(index.internalId()) - 1;
    Group &group = m_groups[size_t(row)];
    if (isGroup) {
        tickAll(group, isTicked);
        emitTicks(row);
    } else if (group.ticked[size_t(index.row())] != isTicked) {
        group.ticked[size_t(index.row())] = isTicked;
        group.tickedCount += isTicked ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        const QModelIndex parent = index.parent();
        Q_EMIT dataChanged(parent, parent, {Qt::CheckStateRole});
    }
    Q_EMIT chosenChanged();
    return true;
}

} // namespace visavis
