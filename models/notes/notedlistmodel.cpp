// SPDX-License-Identifier: MIT
#include "models/notes/notedlistmodel.h"

#include "models/project/showncoders.h"

namespace visavis
{

NotedListModel::NotedListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NotedListModel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
        m_project->shownCoders()->disconnect(this);
    }
    m_project = project;
    takeAnew();
    if (project) {
        connect(project, &Project::changed, this, &NotedListModel::followProject);
        connect(project->shownCoders(), &ShownCoders::changed, this, &NotedListModel::reload);
        connect(project, &Project::reloaded, this, &NotedListModel::takeAnew);
    }
}

void NotedListModel::takeAnew()
{
    m_objects.setProject(m_project);
    m_isReady = false;
    reload();
}

void NotedListModel::reload()
{
    beginResetModel();
    m_isReady |= m_project && m_project->data().isAllLoaded();
    takeRows();
    endResetModel();
}

void NotedListModel::followProject(const QList<Change> &changes)
{
    m_objects.follow(changes);
    if (m_isReady) {
        follow(changes);
    }
}

} // namespace visavis
