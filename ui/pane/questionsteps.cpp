// SPDX-License-Identifier: MIT
#include "ui/pane/questionsteps.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

#include <algorithm>
#include <ranges>

namespace visavis
{

QuestionSteps::QuestionSteps(PaneBoard *board, PaneLinks *links)
    : QObject(board)
    , m_board(board)
    , m_links(links)
{
    connect(board, &PaneBoard::arrangementChanged, this, [this] {
        const auto panes = m_board->panes();
        std::erase_if(m_known, [&](const auto &known) { return !panes.contains(known.first); });
    });
}

const std::vector<Exchange> &QuestionSteps::exchanges(const EpisodePane *pane)
{
    Known &known = m_known[pane];
    if (known.text != pane->view()->transcript()) {
        known.text = pane->view()->transcript();
        known.exchanges = known.text ? exchangesOf(*known.text) : std::vector<Exchange>();
    }
    return known.exchanges;
}

bool QuestionSteps::goIn(EpisodePane *pane, int step)
{
    const ReaderView *view = pane->view();
    const std::vector<Exchange> &all = exchanges(pane);
    if (all.empty()) {
        return false;
    }
    const double depth = view->depthAt(view->readingLine());
    const int turn = std::max(view->turnAtDepth(depth), 0);
    auto at = std::prev(std::ranges::upper_bound(all, turn, {}, &Exchange::first));
    const bool isBelowItsStart = depth >= view->stretchOf({.first = at->first, .last = at->last}).turns + 1;
    const auto asks = [](const Exchange &exchange) { return exchange.hasQuestion(); };
    if (step > 0) {
        at = std::find_if(std::next(at), all.end(), asks);
    } else {
        const auto before =
            std::ranges::subrange(all.begin(), isBelowItsStart ? std::next(at) : at) | std::views::reverse;
        const auto found = std::ranges::find_if(before, asks);
        at = found == before.end() ? all.end() : std::prev(found.base());
    }
    if (at == all.end()) {
        return false;
    }
    pane->revealTurnWithTitles(at->first);
    return true;
}

bool QuestionSteps::go(int step)
{
    if (!goIn(m_board->active(), step)) {
        return false;
    }
    const QList<EpisodePane *> elsewhere = m_links->bringAll();
    for (EpisodePane *pane : elsewhere) {
        goIn(pane, step);
    }
    return true;
}

} // namespace visavis
