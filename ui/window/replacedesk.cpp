// SPDX-License-Identifier: MIT
#include "ui/window/replacedesk.h"

#include "ui/base/messagebar.h"
#include "ui/editing/replacetext.h"
#include "ui/editing/replacewindow.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/window/navigation.h"
#include "ui/window/session.h"

namespace visavis
{

ReplaceDesk::ReplaceDesk(const Surroundings &surroundings, QWidget *window)
    : QObject(window)
    , m_at(surroundings)
    , m_window(window)
{
    // Before the project goes away, which the window looks into.
    connect(&m_at.session, &Session::projectChanged, this, [this] { delete m_replace; });
    const auto follow = [this] {
        if (m_replace) {
            tellEpisode();
        }
    };
    connect(m_at.panes, &PaneBoard::activeChanged, this, follow);
    m_at.panes->forEachPane(this, [this, follow](EpisodePane *pane) {
        connect(pane, &EpisodePane::episodeChanged, this, follow);
    });
}

ReplaceDesk::~ReplaceDesk()
{
    delete m_replace;
}

ReplaceWindow *ReplaceDesk::replaceWindow() const
{
    return m_replace;
}

QString ReplaceDesk::selectedWords() const
{
    constexpr qsizetype Longest = 100;
    const ReaderView *view = m_at.panes->active()->view();
    const Utf16Range selected = view->selection();
    if (selected.isEmpty() || selected.length() > Longest || !view->transcript()) {
        return {};
    }
    const QString words = view->transcript()->text(selected).toString();
    return words.contains(u'\n') ? QString() : words;
}

void ReplaceDesk::open()
{
    if (!m_at.session.project()) {
        return;
    }
    Q_EMIT aboutToReplace();
    if (!m_replace) {
        make();
    }
    tellEpisode();
    m_replace->begin(selectedWords());
}

void ReplaceDesk::tellEpisode()
{
    const EpisodePane *pane = m_at.panes->active();
    m_replace->setEpisode(pane->episode(), pane->page() != nullptr);
}

void ReplaceDesk::make()
{
    m_replace = new ReplaceWindow(*m_at.session.project(), m_window);
    connect(m_replace, &ReplaceWindow::placeActivated, m_at.navigation, &Navigation::showPassage);
    connect(m_replace, &ReplaceWindow::aboutToReplace, this, &ReplaceDesk::aboutToReplace);
    connect(m_replace, &ReplaceWindow::replaced, this, &ReplaceDesk::report);
    connect(m_replace, &ReplaceWindow::undoRequested, this, &ReplaceDesk::undo);
    connect(m_replace, &ReplaceWindow::reviewRequested, this, &ReplaceDesk::review);
}

void ReplaceDesk::report(const ReplaceOutcome &outcome)
{
    const bool isAsWished = !outcome.error && outcome.skipped == 0;
    const auto kind = outcome.error ? MessageBar::Kind::Failure
                      : isAsWished  ? MessageBar::Kind::Information
                                    : MessageBar::Kind::Warning;
    const QString text = replaceReport(outcome);
    if (outcome.toReview > 0) {
        m_at.messages->show(kind, text, tr("Review"), [this] { review(); });
    } else if (outcome.replaced > 0 && outcome.isOneStep) {
        m_at.messages->show(kind, text, tr("Undo"), [this, batch = outcome.batch] { undo(batch); });
    } else {
        m_at.messages->show(kind, text);
    }
}

void ReplaceDesk::undo(quint64 batch)
{
    const Project *project = m_at.session.project();
    if (project && project->isNextUndo(batch)) {
        m_at.messages->hide();
        Q_EMIT undoRequested();
    } else {
        m_at.messages->show(MessageBar::Kind::Information,
                            tr("Something else was done since. Undo that first, in the menu “Edit”."));
    }
}

void ReplaceDesk::review()
{
    m_window->activateWindow();
    m_at.navigation->beginReview();
}

} // namespace visavis
