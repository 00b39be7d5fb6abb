// SPDX-License-Identifier: MIT
#include "ui/window/peopledesk.h"

#include "ui/people/peoplewindow.h"
#include "ui/window/navigation.h"
#include "ui/window/session.h"

namespace visavis
{

PeopleDesk::PeopleDesk(Session &session, Navigation *navigation, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_navigation(navigation)
    , m_window(window)
{
    // Before the project goes away, which the window looks into.
    connect(&session, &Session::projectChanged, this, [this] { delete m_people; });
}

PeopleDesk::~PeopleDesk()
{
    delete m_people;
}

PeopleWindow *PeopleDesk::peopleWindow() const
{
    return m_people;
}

void PeopleDesk::finishEditing()
{
    if (m_people) {
        m_people->finishEditing();
    }
}

void PeopleDesk::open()
{
    if (!m_session.project()) {
        return;
    }
    if (!m_people) {
        m_people = new PeopleWindow(*m_session.project(), m_window);
        connect(m_people, &PeopleWindow::undoRequested, this, &PeopleDesk::undoRequested);
        connect(m_people, &PeopleWindow::redoRequested, this, &PeopleDesk::redoRequested);
        connect(m_people, &PeopleWindow::aliasesRequested, this, &PeopleDesk::aliasesRequested);
        connect(m_people, &PeopleWindow::withdrawalRequested, this, &PeopleDesk::withdrawalRequested);
        connect(m_people, &PeopleWindow::episodeActivated, m_navigation, [this](EpisodeId episode) {
            m_window->activateWindow();
            m_navigation->showEpisode(episode);
        });
    }
    m_people->show();
    m_people->raise();
    m_people->activateWindow();
}

} // namespace visavis
