// SPDX-License-Identifier: MIT
#include "models/items/hitmodel.h"

#include "models/items/importlabels.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// As a page has it: where nobody is named, what they do there.
QString speakerOf(const SearchHit &hit)
{
    const bool isKnown = hit.role && *hit.role != Role::Other;
    return hit.speaker.isEmpty() && isKnown ? roleName(*hit.role) : hit.speaker;
}

} // namespace

// The internal id of a hit is its interview's row + 1; of an interview, 0.

void HitModel::clear()
{
    beginResetModel();
    m_groups.clear();
    m_hitCount = 0;
    endResetModel();
}

void HitModel::append(const QList<SearchHit> &hits)
{
    for (auto first = hits.begin(); first != hits.end();) {
        const auto last = std::find_if(first, hits.end(),
                                       [&](const SearchHit &hit) { return hit.episode != first->episode; });
        m_hitCount += last - first;
        if (m_groups.empty() || m_groups.back().episode != first->episode) {
            const int row = int(m_groups.size());
            beginInsertRows({}, row, row);
            m_groups.push_back(
                {.episode = first->episode, .title = first->episodeTitle, .hits = {first, last}});
            endInsertRows();
        } else {
            Group &group = m_groups.back();
            const QModelIndex parent = index(int(m_groups.size()) - 1, 0);
            const int row = int(group.hits.size());
            beginInsertRows(parent, row, row + int(last - first) - 1);
            group.hits.insert(group.hits.end(), first, last);
            endInsertRows();
            Q_EMIT dataChanged(parent, parent, {HitCountRole, Qt::AccessibleTextRole});
        }
        first = last;
    }
}

const HitModel::Group &HitModel::groupOf(const QModelIndex &index) const
{
    return m_groups[index.internalId() == 0 ? size_t(index.row()) : size_t(index.internalId()) - 1];
}

const SearchHit *HitModel::hitAt(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 ? &groupOf(index).hits[size_t(index.row())] : nullptr;
}

QList<CodePointRange> HitModel::rangesIn(EpisodeId episode) const
{
    QList<CodePointRange> ranges;
    const auto group = std::ranges::find(m_groups, episode, &Group::episode);
    if (group != m_groups.end()) {
        for (const SearchHit &hit : group->hits) {
            if (!hit.wholeTurn) {
                ranges.append(hit.range);
            }
        }
    }
    return ranges;
}

QModelIndex HitModel::nextHit(const QModelIndex &from) const
{
    if (m_groups.empty()) {
        return {};
    }
    if (!from.isValid()) {
        return index(0, 0, index(0, 0));
    }
    if (from.internalId() == 0) {
        return index(0, 0, from);
    }
    const int group = int(from.internalId()) - 1;
    if (from.row() + 1 < int(m_groups[size_t(group)].hits.size())) {
        return index(from.row() + 1, 0, from.parent());
    }
    return index(0, 0, index((group + 1) % int(m_groups.size()), 0));
}

QModelIndex HitModel::previousHit(const QModelIndex &from) const
{
    if (m_groups.empty()) {
        return {};
    }
    if (from.isValid() && from.internalId() != 0 && from.row() > 0) {
        return index(from.row() - 1, 0, from.parent());
    }
    const int groups = int(m_groups.size());
    const int group = !from.isValid() ? 0 : from.internalId() == 0 ? from.row() : int(from.internalId()) - 1;
    const QModelIndex before = index((group + groups - 1) % groups, 0);
    return index(rowCount(before) - 1, 0, before);
}

QModelIndex HitModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, 0, parent.isValid() ? quintptr(parent.row()) + 1 : 0);
}

QModelIndex HitModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_groups.size());
    }
    return parent.internalId() == 0 && parent.column() == 0 ? int(groupOf(parent).hits.size()) : 0;
}

int HitModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    flags.setFlag(Qt::ItemNeverHasChildren, index.isValid() && index.internalId() != 0);
    return flags;
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const SearchHit *hit = hitAt(index);
    return hit ? hitData(*hit, role) : groupData(groupOf(index), role);
}

QVariant HitModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(group.title, tr("%n hit(s)", nullptr, int(group.hits.size())));
    case HitIsGroupRole:
        return true;
    case HitEpisodeRole:
        return QVariant::fromValue(group.episode);
    case HitCountRole:
        return int(group.hits.size());
    default:
        return {};
    }
}

QVariant HitModel::hitData(const SearchHit &hit, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return QString(hit.before + hit.match + hit.after).simplified();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{speakerOf(hit), hit.sectionTitle.simplified()};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case HitIsGroupRole:
        return false;
    case HitEpisodeRole:
        return QVariant::fromValue(hit.episode);
    case HitRangeRole:
        return QVariant::fromValue(hit.range);
    case HitBeforeRole:
        return hit.before;
    case HitMatchRole:
        return hit.match;
    case HitAfterRole:
        return hit.after;
    case HitWholeTurnRole:
        return hit.wholeTurn;
    case HitSpeakerRole:
        return speakerOf(hit);
    default:
        return {};
    }
}

} // namespace visavis
