// SPDX-License-Identifier: MIT
#include "ui/pane/readingfocus.h"

#include "models/base/ranges.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

namespace visavis
{

ReadingFocus::ReadingFocus(PaneBoard *board)
    : QObject(board)
    , m_board(board)
{
    board->forEachPane(this, [this](EpisodePane *pane) {
        const auto follow = [this, pane] { show(pane); };
        connect(pane->view(), &ReaderView::caretTurnChanged, this, follow);
        connect(pane->view(), &ReaderView::marksChanged, this, follow);
    });
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

void ReadingFocus::show(EpisodePane *pane) const
{
    const auto &text = pane->view()->transcript();
    if (!text || pane->page()) {
        return; // a collection says itself what stands back in it
    }
    const Utf16Range all{Utf16Offset(0), Utf16Offset(text->body.size())};
    std::vector<Utf16Range> back;
    if (m_isOnTurn && pane->view()->caretTurn() >= 0) {
        const Utf16Range turn = text->turns[size_t(pane->view()->caretTurn())].range;
        back = {{all.start, turn.start}, {turn.stop, all.stop}};
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
