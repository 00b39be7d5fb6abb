// SPDX-License-Identifier: MIT
#include "ui/pane/readingfocus.h"

#include "models/base/ranges.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

namespace visavis
{

ReadingFocus::ReadingFocus(PaneBoard *board, PaneLinks *links)
    : QObject(board)
    , m_board(board)
    , m_links(links)
{
    board->forEachPane(this, [this](EpisodePane *pane) {
        connect(pane->view(), &ReaderView::caretTurnChanged, this, &ReadingFocus::showAll);
        connect(pane->view(), &ReaderView::marksChanged, this, [this, pane] { show(pane); });
    });
    // Another pane is the active one, or what faces its turn was found.
    connect(links, &PaneLinks::changed, this, &ReadingFocus::showAll);
}

void ReadingFocus::setOnTurn(bool isOnTurn)
{
    m_isOnTurn = isOnTurn;
    showAll();
}

void ReadingFocus::setDimsCoded(bool dims)
{
    m_dimsCoded = dims;
    showAll();
}

void ReadingFocus::showAll()
{
    const auto panes = m_board->panes();
    for (EpisodePane *pane : panes) {
        show(pane);
    }
}

std::optional<TurnRange> ReadingFocus::current(const EpisodePane *pane) const
{
    const EpisodePane *active = m_board->active();
    const int turn = active->view()->caretTurn();
    if (turn < 0) {
        return std::nullopt;
    }
    if (pane == active) {
        return TurnRange{.first = turn, .last = turn + 1};
    }
    const FacingMap *map = m_links->facing(active, pane);
    if (!map) {
        return std::nullopt;
    }
    const FacingMap::Facing *found =
        map->kind() == AlignmentKind::Proportion ? nullptr : map->of(turn); // which faces nothing in earnest
    return found ? found->there : TurnRange();
}

void ReadingFocus::show(EpisodePane *pane) const
{
    const auto &text = pane->view()->transcript();
    if (!text || pane->page()) {
        return; // a collection says itself what stands back in it
    }
    const Utf16Range all{Utf16Offset(0), Utf16Offset(text->body.size())};
    std::vector<Utf16Range> back;
    if (const auto turns = m_isOnTurn ? current(pane) : std::nullopt) {
        const bool isAny = !turns->isEmpty() && turns->last <= int(text->turns.size());
        const Utf16Range kept = isAny ? Utf16Range{text->turns[size_t(turns->first)].range.start,
                                                   text->turns[size_t(turns->last) - 1].range.stop}
                                      : Utf16Range{all.stop, all.stop};
        back = {{all.start, kept.start}, {kept.stop, all.stop}};
    }
    if (m_dimsCoded) {
        std::vector<const HighlightIndex::Entry *> marks;
        pane->view()->highlights().collect(all, marks);
        for (const HighlightIndex::Entry *mark : marks) {
            back.push_back(mark->highlight.range);
        }
    }
    pane->view()->setQuiet(joined(std::move(back)));
}

} // namespace visavis
