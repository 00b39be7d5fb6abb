// SPDX-License-Identifier: MIT
#include "ui/comparing/comparisondesk.h"

#include "models/project/revisionlist.h"
#include "ui/comparing/comparisonwindow.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

#include <QMenu>

namespace visavis
{

ComparisonDesk::ComparisonDesk(PaneBoard *panes, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_panes(panes)
    , m_parent(window)
    , m_action(new QAction(tr("Compare with an &earlier text…"), this))
{
    menu->addSeparator();
    menu->addAction(m_action);
    connect(menu, &QMenu::aboutToShow, this, &ComparisonDesk::updateAction);
    connect(m_action, &QAction::triggered, this, [this] { compare(m_panes->active()->episode()); });
    updateAction();
}

ComparisonDesk::~ComparisonDesk() = default;

ComparisonWindow *ComparisonDesk::window() const
{
    return m_window;
}

void ComparisonDesk::setProject(Project *project)
{
    delete m_window;
    m_project = project;
    updateAction();
}

void ComparisonDesk::updateAction()
{
    const EpisodeId episode = m_panes->active()->episode();
    m_action->setEnabled(m_project && episode.isValid() &&
                         hasSeveralTexts(m_project->snapshot().database(), episode));
}

void ComparisonDesk::compare(EpisodeId episode)
{
    if (!m_project || !episode.isValid()) {
        return;
    }
    if (m_window && m_window->episode() != episode) {
        delete m_window;
    }
    if (!m_window) {
        m_window = new ComparisonWindow(*m_project, episode, m_parent);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->show();
    }
    m_window->raise();
    m_window->activateWindow();
}

} // namespace visavis
