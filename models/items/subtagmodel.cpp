// SPDX-License-Identifier: MIT
#include "models/items/subtagmodel.h"

#include "models/project/showncoders.h"
#include "models/project/tagrules.h"

#include <algorithm>

namespace visavis
{

SubtagModel::SubtagModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SubtagModel::show(Project *project, TagId parent)
{
    Project *const before = m_project;
    if (before && before != project) {
        before->disconnect(this);
        before->shownCoders()->disconnect(this);
    }
    beginResetModel();
    m_project = project;
    m_parent = parent;
    m_rows = wantedRows();
    endResetModel();
    if (project && before != project) {
        connect(project, &Project::changed, this, &SubtagModel::follow);
        connect(project, &Project::reloaded, this, &SubtagModel::renew);
        // Somebody else may annotate now.
        connect(project->shownCoders(), &ShownCoders::changed, this, &SubtagModel::renew);
    }
}

TagId SubtagModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[size_t(row)].id : TagId();
}

int SubtagModel::total() const
{
    int total = 0;
    for (const Row &row : m_rows) {
        total += row.count;
    }
    return total;
}

std::vector<SubtagModel::Row> SubtagModel::wantedRows() const
{
    std::vector<Row> rows;
    if (!m_project || !m_project->data().tags().find(m_parent)) {
        return rows;
    }
    const ProjectData &records = m_project->data();
    for (const TagId id : records.childrenOf(m_parent)) {
        const Tag *tag = records.tags().find(id);
        if (mayBeGiven(*tag)) {
            rows.push_back({.id = id, .name = tag->name, .colour = tag->colour});
        }
    }
    count(rows);
    return rows;
}

void SubtagModel::count(std::vector<Row> &rows) const
{
    const ProjectData &records = m_project->data();
    QHash<TagId, int *> counts;
    for (Row &row : rows) {
        counts.insert(row.id, &row.count);
    }
    for (const Tagging &tagging : records.taggings()) {
        int *count = tagging.coder == m_project->coder() ? counts.value(tagging.tag) : nullptr;
        const Annotation *annotation = count ? records.annotations().find(tagging.annotation) : nullptr;
        const Episode *episode = annotation ? records.episodes().find(annotation->episode) : nullptr;
        if (episode && episode->state == EpisodeState::Live) {
            ++*count;
        }
    }
}

void SubtagModel::follow(const QList<Change> &changes)
{
    const bool isOther = std::ranges::any_of(changes, [](const Change &change) {
        return change.isAbout<Tag>() || change.isAbout<Tagging>() || change.isAbout<Episode>();
    });
    if (isOther) {
        renew();
    }
}

void SubtagModel::renew()
{
    std::vector<Row> rows = wantedRows();
    if (!std::ranges::equal(rows, m_rows, {}, &Row::id, &Row::id)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row] != m_rows[row]) {
            m_rows[row] = rows[row];
            Q_EMIT dataChanged(index(int(row)), index(int(row)));
        }
    }
}

int SubtagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SubtagModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case SubtagIdRole:
        return QVariant::fromValue(row.id);
    case SubtagColourRole:
        return QVariant::fromValue(row.colour);
    case SubtagCountRole:
        return row.count;
    case SubtagDigitRole:
        return index.row() < MostDigits ? index.row() + 1 : 0;
    default:
        return {};
    }
}

} // namespace visavis
