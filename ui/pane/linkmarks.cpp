// SPDX-License-Identifier: MIT
// What is pointed out in panes that go together.
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

#include <algorithm>

namespace visavis
{

void PaneLinks::mark()
{
    const auto panes = m_board->panes();
    const auto pointed =
        std::ranges::find_if(panes, [](const EpisodePane *pane) { return pane->view()->pointedTurn() >= 0; });
    const EpisodePane *here = pointed != panes.end() ? *pointed : m_board->active();
    const int turn = pointed != panes.end() ? here->view()->pointedTurn() : here->view()->caretTurn();
    std::vector<FacingMark> own;
    for (EpisodePane *there : panes) {
        if (there == here) {
            continue;
        }
        const FacingMap *map = there->isVisibleTo(m_board) ? facing(here, there) : nullptr;
        const bool isMarked = map && map->kind() != AlignmentKind::Proportion;
        const FacingMap::Facing *found = isMarked ? map->of(turn) : nullptr;
        std::vector<FacingMark> marks;
        if (found && !found->there.isEmpty()) {
            marks.push_back({.turns = found->there, .isDoubtful = found->isDoubtful});
            own.push_back({.turns = found->here, .isDoubtful = found->isDoubtful});
        }
        there->view()->setFacingMarks(std::move(marks));
    }
    here->view()->setFacingMarks(std::move(own));
}

void PaneLinks::markDoubts()
{
    const auto panes = m_board->panes();
    for (EpisodePane *here : panes) {
        std::vector<TurnRange> doubts;
        for (const EpisodePane *there : panes) {
            const FacingMap *map = there->isVisibleTo(m_board) ? facing(here, there) : nullptr;
            if (!map || map->kind() == AlignmentKind::Proportion || mode(here, there) == LinkMode::Free) {
                continue;
            }
            for (const FacingMap::Facing &one : map->all()) {
                if (one.isDoubtful && !one.here.isEmpty() && !one.there.isEmpty()) {
                    doubts.push_back(one.here);
                }
            }
        }
        std::ranges::sort(doubts, {}, [](TurnRange turns) { return std::pair(turns.first, -turns.last); });
        // Of several that overlap the longest says it all.
        int reached = 0;
        std::erase_if(doubts, [&reached](TurnRange turns) {
            const bool isWithin = turns.last <= reached;
            reached = std::max(reached, turns.last);
            return isWithin;
        });
        here->view()->setDoubts(std::move(doubts));
    }
}

void PaneLinks::markDifferences()
{
    const auto panes = m_board->panes();
    for (EpisodePane *here : panes) {
        std::vector<DifferentWords> words;
        for (const EpisodePane *there : panes) {
            const FacingMap *map = facing(here, there);
            if (!map || map->kind() != AlignmentKind::Revision || mode(here, there) == LinkMode::Free) {
                continue;
            }
            const Alignment &alignment = m_found.at({here, there}).found->alignment;
            const bool isOlder = isLeft(here, there);
            for (const Utf16Range &range : isOlder ? alignment.onlyLeft : alignment.onlyRight) {
                words.push_back({.range = range, .isGone = isOlder});
            }
        }
        std::ranges::sort(words, {}, [](const DifferentWords &one) { return one.range; });
        // Of a text between an older and a newer one, what both differ from is said once.
        Utf16Offset reached;
        std::erase_if(words, [&reached](DifferentWords &one) {
            one.range.start = std::max(one.range.start, reached);
            reached = std::max(reached, one.range.stop);
            return one.range.start >= one.range.stop;
        });
        here->view()->setDifferences(std::move(words));
    }
}

} // namespace visavis
