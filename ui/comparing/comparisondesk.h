// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"

#include <QAction>
#include <QObject>
#include <QPointer>

class QMenu;

namespace visavis
{

class ComparisonWindow;
class PaneBoard;
class Project;

/// Opens the window with the texts of an interview, one at a time.
class ComparisonDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonDesk)

public:
    /// Adds its action for the interview in the active pane to the menu.
    ComparisonDesk(PaneBoard *panes, QMenu *menu, QWidget *window);
    ~ComparisonDesk() override;

    /// Closes the window of another project.
    void setProject(Project *project);
    void compare(EpisodeId episode);

    /// Null while there is none.
    [[nodiscard]] ComparisonWindow *window() const;
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void updateAction();

    PaneBoard *m_panes; ///< Not owned.
    QWidget *m_parent;  ///< Its parent.
    QPointer<Project> m_project;
    QPointer<ComparisonWindow> m_window;
    QAction *m_action;
};

} // namespace visavis
