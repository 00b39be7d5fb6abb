// SPDX-License-Identifier: MIT
#include "models/items/annotationgroups.h"

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// More rows than this that change at once are quicker put together anew.
constexpr int FewRows = 64;

} // namespace

AnnotationGroups::AnnotationGroups(AnnotationFilter *filter, QObject *parent)
    : QAbstractListModel(parent)
    , m_filter(filter)
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &AnnotationGroups::regroup);
    connect(&m_finder, &OutlineFinder::found, this, [this] {
        const Project *project = m_filter->annotations()->project();
        for (const Passage &asked : std::exchange(m_asked, {})) {
            const Annotation *known =
                project ? project->data().annotations().find(asked.annotation) : nullptr;
            // One that moved meanwhile is looked for again where it is now.
            const bool isThere = known && known->revision == asked.revision && known->start == asked.start;
            if (isThere && !m_finder.find(*known, m_finder.depth())) {
                m_notFound.insert(asked.annotation, asked);
            }
        }
        m_later.start();
    });
    connect(filter->annotations(), &AnnotationModel::textEdited, this, [this](RevisionId revision) {
        m_finder.forget(revision);
        m_notFound.removeIf([revision](const auto &place) { return place.value().revision == revision; });
        m_later.start();
    });
    connectFilter();
}

/// Without groups the rows are the filter's.
void AnnotationGroups::connectFilter()
{
    using Model = QAbstractItemModel;
    const auto plainly = [this](auto &&tell) {
        return [this, tell](const QModelIndex & /*parent*/, int first, int last) {
            if (isGrouped()) {
                m_later.start();
            } else {
                tell(first, last);
            }
        };
    };
    connect(m_filter, &Model::rowsAboutToBeInserted, this,
            plainly([this](int first, int last) { beginInsertRows({}, first, last); }));
    connect(m_filter, &Model::rowsInserted, this, plainly([this](int, int) { endInsertRows(); }));
    connect(m_filter, &Model::rowsAboutToBeRemoved, this,
            plainly([this](int first, int last) { beginRemoveRows({}, first, last); }));
    connect(m_filter, &Model::rowsRemoved, this, plainly([this](int, int) { endRemoveRows(); }));
    connect(m_filter, &Model::modelAboutToBeReset, this, &AnnotationGroups::beginResetModel);
    connect(m_filter, &Model::modelReset, this, [this] {
        if (!m_filter->annotations()->project()) {
            m_finder.clear();
            m_notFound.clear();
        }
        m_later.stop();
        const std::vector<AnnotationId> missing = build();
        endResetModel();
        lookUp(missing);
    });
    const auto moveAll = [this] { isGrouped() ? m_later.start() : endResetModel(); };
    connect(m_filter, &Model::layoutAboutToBeChanged, this, [this] {
        if (!isGrouped()) {
            beginResetModel();
        }
    });
    connect(m_filter, &Model::layoutChanged, this, moveAll);
    connect(m_filter, &Model::dataChanged, this, [this](const QModelIndex &top, const QModelIndex &bottom) {
        if (isGrouped()) {
            followChanged(top.row(), bottom.row());
        } else {
            Q_EMIT dataChanged(index(top.row()), index(bottom.row()));
        }
    });
}

void AnnotationGroups::setGrouping(AnnotationGrouping grouping)
{
    if (grouping == m_grouping) {
        return;
    }
    beginResetModel();
    m_grouping = grouping;
    m_folded.clear();
    m_later.stop();
    m_finder.cancel();
    const std::vector<AnnotationId> missing = build();
    endResetModel();
    lookUp(missing);
}

void AnnotationGroups::followChanged(int first, int last)
{
    if (m_later.isActive()) {
        return;
    }
    if (last - first >= FewRows) {
        m_later.start();
        return;
    }
    const Project *project = m_filter->annotations()->project();
    if (project && m_grouping == AnnotationGrouping::Tag) {
        rankTags();
    }
    const auto isShown = [this](const Place &place) {
        return std::ranges::contains(m_groups, place, &Group::place);
    };
    QSet<AnnotationId> same;
    for (int row = first; row <= last; ++row) {
        const AnnotationId id = m_filter->idAt(m_filter->index(row, 0));
        const Annotation *annotation = project ? project->data().annotations().find(id) : nullptr;
        const std::vector<Place> places = annotation ? placesOf(*annotation) : std::vector<Place>();
        QStringList keys;
        for (const Place &place : places) {
            keys.append(place.key);
        }
        // The key stays when a tag, an interview or a coder gets another name, colour or rank.
        if (keys != m_keys.value(id) || !std::ranges::all_of(places, isShown)) {
            m_later.start();
            return;
        }
        same.insert(id);
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (same.contains(idAt(index(row)))) {
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void AnnotationGroups::regroup()
{
    m_later.stop();
    if (isGrouped()) {
        beginResetModel();
        const std::vector<AnnotationId> missing = build();
        endResetModel();
        lookUp(missing);
    }
}

std::vector<AnnotationId> AnnotationGroups::build()
{
    const Project *project = m_filter->annotations()->project();
    m_groups.clear();
    m_rows.clear();
    m_keys.clear();
    std::vector<AnnotationId> missing;
    if (project && isGrouped()) {
        rankTags();
        QHash<QString, size_t> known;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            const AnnotationId id = m_filter->idAt(m_filter->index(row, 0));
            const Annotation *annotation = project->data().annotations().find(id);
            if (!annotation) {
                continue; // its row is about to go
            }
            QStringList &keys = m_keys[id];
            for (Place &place : placesOf(*annotation)) {
                keys.append(place.key);
                const auto group = known.constFind(place.key);
                const size_t at = group == known.constEnd() ? m_groups.size() : *group;
                if (at == m_groups.size()) {
                    known.insert(place.key, at);
                    const bool isFolded = m_folded.contains(place.key);
                    m_groups.push_back({.place = std::move(place), .members = {}, .isFolded = isFolded});
                }
                m_groups[at].members.push_back(id);
            }
            if (keys.contains(u"?"_s)) {
                missing.push_back(id);
            }
        }
        std::ranges::stable_sort(m_groups, {}, [](const Group &group) { return group.place.rank; });
    }
    makeRows();
    return missing;
}

void AnnotationGroups::lookUp(const std::vector<AnnotationId> &missing)
{
    if (missing.empty() || m_finder.isRunning()) {
        return; // what came meanwhile is looked for when this is done
    }
    const Project *project = m_filter->annotations()->project();
    std::vector<Passage> passages;
    for (const AnnotationId id : missing) {
        const Annotation *annotation = project->data().annotations().find(id);
        passages.push_back({.annotation = id, .revision = annotation->revision, .start = annotation->start});
    }
    m_asked = passages;
    m_finder.start(*project, std::move(passages),
                   m_grouping == AnnotationGrouping::Section ? OutlineDepth::Sections
                                                             : OutlineDepth::Speakers);
}

void AnnotationGroups::makeRows()
{
    m_rows.clear();
    for (int group = 0; group < int(m_groups.size()); ++group) {
        m_rows.push_back({.group = group, .member = -1});
        const int count = m_groups[size_t(group)].isFolded ? 0 : int(m_groups[size_t(group)].members.size());
        for (int member = 0; member < count; ++member) {
            m_rows.push_back({.group = group, .member = member});
        }
    }
}

// Rows

bool AnnotationGroups::isHeading(const QModelIndex &index) const
{
    return isGrouped() && index.isValid() && size_t(index.row()) < m_rows.size() &&
           m_rows[size_t(index.row())].member < 0;
}

AnnotationId AnnotationGroups::idAt(const QModelIndex &index) const
{
    if (!isGrouped()) {
        return m_filter->idAt(inFilter(index));
    }
    if (!index.isValid() || size_t(index.row()) >= m_rows.size() || isHeading(index)) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    return m_groups[size_t(row.group)].members[size_t(row.member)];
}

QModelIndex AnnotationGroups::inFilter(const QModelIndex &index) const
{
    return !index.isValid() ? QModelIndex()
           : isGrouped()    ? m_filter->indexOf(idAt(index))
                            : m_filter->index(index.row(), 0);
}

QModelIndex AnnotationGroups::indexOf(AnnotationId annotation) const
{
    if (!isGrouped()) {
        return index(m_filter->indexOf(annotation).row());
    }
    int row = 0;
    for (const Group &group : m_groups) {
        const auto member = std::ranges::find(group.members, annotation);
        if (member != group.members.end()) {
            return index(group.isFolded ? row : row + 1 + int(member - group.members.begin()));
        }
        row += 1 + (group.isFolded ? 0 : int(group.members.size()));
    }
    return {};
}

QModelIndex AnnotationGroups::reveal(AnnotationId annotation, int near)
{
    if (!isGrouped()) {
        return indexOf(annotation);
    }
    int nearest = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (idAt(index(row)) == annotation &&
            (nearest < 0 || std::abs(row - near) < std::abs(nearest - near))) {
            nearest = row;
        }
    }
    if (nearest < 0) {
        if (const QModelIndex folded = indexOf(annotation); isHeading(folded)) {
            setFolded(folded, false);
            return indexOf(annotation);
        }
        return {};
    }
    return index(nearest);
}

QModelIndex AnnotationGroups::headingOf(const QModelIndex &at) const
{
    if (!isGrouped() || !at.isValid() || size_t(at.row()) >= m_rows.size()) {
        return {};
    }
    return index(at.row() - m_rows[size_t(at.row())].member - 1);
}

bool AnnotationGroups::beginsEpisode(const QModelIndex &index) const
{
    return !isGrouped() && m_filter->beginsEpisode(inFilter(index));
}

bool AnnotationGroups::isFolded(const QModelIndex &heading) const
{
    return isHeading(heading) && m_groups[size_t(m_rows[size_t(heading.row())].group)].isFolded;
}

void AnnotationGroups::setFolded(const QModelIndex &heading, bool folded)
{
    if (!isHeading(heading) || isFolded(heading) == folded) {
        return;
    }
    const int row = heading.row();
    Group &group = m_groups[size_t(m_rows[size_t(row)].group)];
    const int count = int(group.members.size());
    if (folded) {
        m_folded.insert(group.place.key);
        beginRemoveRows({}, row + 1, row + count);
        group.isFolded = true;
        makeRows();
        endRemoveRows();
    } else {
        m_folded.remove(group.place.key);
        beginInsertRows({}, row + 1, row + count);
        group.isFolded = false;
        makeRows();
        endInsertRows();
    }
    Q_EMIT dataChanged(index(row), index(row));
}

void AnnotationGroups::setAllFolded(bool folded)
{
    if (!isGrouped()) {
        return;
    }
    beginResetModel();
    m_folded.clear();
    for (Group &group : m_groups) {
        group.isFolded = folded;
        if (folded) {
            m_folded.insert(group.place.key);
        }
    }
    makeRows();
    endResetModel();
}

int AnnotationGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : isGrouped() ? int(m_rows.size()) : m_filter->rowCount();
}

QVariant AnnotationGroups::data(const QModelIndex &index, int role) const
{
    if (!isHeading(index)) {
        return inFilter(index).data(role);
    }
    const Group &group = m_groups[size_t(m_rows[size_t(index.row())].group)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return group.place.name;
    case AnnotationGroupCountRole:
        return int(group.members.size());
    case AnnotationGroupFoldedRole:
        return group.isFolded;
    case AnnotationColourRole:
        return group.place.colour ? QVariant::fromValue(*group.place.colour) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString count = tr("%n annotation(s)", nullptr, int(group.members.size()));
        return u"%1. %2. %3"_s.arg(group.place.name, count, group.isFolded ? tr("Folded") : tr("Unfolded"));
    }
    default:
        return {};
    }
}

Qt::ItemFlags AnnotationGroups::flags(const QModelIndex &index) const
{
    return isHeading(index) ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

} // namespace visavis
