// SPDX-License-Identifier: MIT
#pragma once

#include "models/notes/notedobject.h"

#include <QAbstractListModel>
#include <QPointer>

namespace visavis
{

/// A list of what people wrote about the objects of a project, and that follows it: its rows are taken anew
/// when the project is loaded anew or other coders are shown. The records of all episodes are in memory by
/// then (Project::isAllAtHand).
class NotedListModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotedListModel)

public:
    /// Not owned; null for none. Shows what is in memory.
    void setProject(Project *project);
    [[nodiscard]] Project *project() const { return m_project; }
    /// Takes the rows from memory anew.
    void reload();
    /// False until all records were in memory once.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const NotedObjects &objects() const { return m_objects; }

protected:
    explicit NotedListModel(QObject *parent = nullptr);

private:
    /// Within a reset of the model. There are none until it is ready.
    virtual void takeRows() = 0;
    /// Only once it is ready; objects() knows of the changes by then.
    virtual void follow(const QList<Change> &changes) = 0;

    void takeAnew();
    void followProject(const QList<Change> &changes);

    QPointer<Project> m_project;
    bool m_isReady = false;
    NotedObjects m_objects;
};

} // namespace visavis
