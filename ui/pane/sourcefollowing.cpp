// SPDX-License-Identifier: MIT
#include "ui/pane/sourcefollowing.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/sourcepage.h"

namespace visavis
{

SourceFollowing::SourceFollowing(PaneBoard *board)
    : QObject(board)
    , m_board(board)
{
    board->forEachPane(this, [this](EpisodePane *pane) { connectPane(pane); });
}

void SourceFollowing::connectPane(EpisodePane *pane)
{
    connect(pane->view(), &ReaderView::caretTurnChanged, this, [this, pane] { pointOut(pane); });
    connect(pane, &EpisodePane::episodeChanged, this, [this, pane] {
        const auto *page = qobject_cast<SourcePage *>(pane->page());
        if (!page) {
            pointOut(pane);
            return;
        }
        connect(page, &SourcePage::placeChosen, this, [this, page](Utf16Offset word) { goTo(*page, word); });
        const auto panes = m_board->panes();
        std::ranges::for_each(panes, [this](const EpisodePane *one) { pointOut(one); });
    });
}

void SourceFollowing::pointOut(const EpisodePane *pane)
{
    const int turn = pane->view()->caretTurn();
    if (turn < 0 || !pane->isCurrent()) {
        return;
    }
    const Utf16Range words = pane->view()->transcript()->turns[size_t(turn)].range;
    const auto panes = m_board->panes();
    for (const EpisodePane *one : panes) {
        auto *page = qobject_cast<SourcePage *>(one->page());
        if (page && page->episode() == pane->episode()) {
            page->follow(words);
        }
    }
}

void SourceFollowing::goTo(const SourcePage &page, Utf16Offset place)
{
    const auto panes = m_board->panes();
    for (EpisodePane *pane : panes) {
        if (pane->isCurrent() && pane->episode() == page.episode()) {
            const int turn = pane->view()->transcript()->turnAt(place);
            if (pane->view()->selection().isEmpty()) { // else words would be lost that are to be marked
                pane->view()->setSelection({place, place});
            }
            turn >= 0 ? pane->revealTurnIfHidden(turn) : pane->view()->revealRange({place, place + 1});
            return;
        }
    }
}

} // namespace visavis
