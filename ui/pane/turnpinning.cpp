// SPDX-License-Identifier: MIT
#include "ui/pane/turnpinning.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

namespace visavis
{

TurnPinning::TurnPinning(PaneBoard *board, PaneLinks *links)
    : QObject(board)
    , m_board(board)
    , m_links(links)
{
}

void TurnPinning::setProject(Project *project)
{
    m_project = project;
}

std::optional<Editing::FacingPair> TurnPinning::carets()
{
    const EpisodePane *here = m_board->active();
    const EpisodePane *there = m_links->counterpart();
    // A caret that is out of sight was put there long ago, or by nobody.
    const auto isSeen = [](const EpisodePane *pane) {
        const ReaderView *view = pane->view();
        return view->caretTurn() >= 0 &&
               view->turnRect(view->caretTurn()).intersects(view->viewport()->rect());
    };
    const bool areTwo = m_project && there && here->isCurrent() && there->isCurrent() &&
                        here->episode() != there->episode() && isSeen(here) && isSeen(there);
    if (!areTwo) {
        Q_EMIT hint(tr("Open two interviews beside each other, and click into a turn of each."));
        return std::nullopt;
    }
    return Editing::FacingPair{.here = here->episode(),
                               .turn = here->view()->caretTurn(),
                               .there = there->episode(),
                               .facing = there->view()->caretTurn()};
}

void TurnPinning::pin()
{
    const auto turns = carets();
    if (!turns) {
        return;
    }
    if (auto done = Editing(*m_project).pinTurns(*turns); !done) {
        Q_EMIT errorOccurred(done.error());
    } else {
        Q_EMIT hint(
            tr("Turn %1 and turn %2 stand beside each other.").arg(turns->turn + 1).arg(turns->facing + 1));
    }
}

void TurnPinning::cut()
{
    const auto turns = carets();
    if (!turns) {
        return;
    }
    if (auto done = Editing(*m_project).cutTurns(*turns); !done) {
        Q_EMIT errorOccurred(done.error());
    } else {
        Q_EMIT hint(tr("Turn %1 and turn %2 no longer stand beside each other.")
                        .arg(turns->turn + 1)
                        .arg(turns->facing + 1));
    }
}

void TurnPinning::unpin()
{
    const auto turns = carets();
    if (!turns) {
        return;
    }
    const auto count = [&] {
        const EpisodePair *pair = m_project->data().pairOf(turns->here, turns->there);
        return pair ? m_project->data().pinsOf(pair->id).size() : 0;
    };
    const size_t before = count();
    if (auto done = Editing(*m_project).unpinTurn(turns->here, turns->turn, turns->there); !done) {
        Q_EMIT errorOccurred(done.error());
    } else if (count() == before) {
        Q_EMIT hint(tr("Nothing was said by hand of this turn."));
    }
}

} // namespace visavis
