// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "ui/pane/panelayout.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace visavis
{

class PaneBoard;

/// The arrangements of panes that a project keeps: the last one, which comes back when it is opened, and
/// those that somebody gave a name.
class PaneLayouts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneLayouts)

public:
    explicit PaneLayouts(PaneBoard *board);

    /// Brings back the panes that were there last. False when there were none, or none of their interviews
    /// is there any more.
    bool setProject(Project *project);
    /// Writes how the panes stand now.
    void remember();

    [[nodiscard]] QStringList names() const;
    /// Whether names can be given and taken away.
    [[nodiscard]] bool canBeChanged() const { return m_project && !m_project->isReadOnly(); }
    /// Replaces one of the same name.
    void saveAs(const QString &name);
    void restore(const QString &name);
    void remove(const QString &name);

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);

private:
    [[nodiscard]] QJsonObject named() const;
    [[nodiscard]] PaneLayout current() const;
    bool restore(const PaneLayout &layout);

    PaneBoard *m_board; ///< Its parent.
    QPointer<Project> m_project;
    QTimer m_soon;
};

} // namespace visavis
