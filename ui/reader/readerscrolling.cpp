// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include <QScrollBar>

#include <algorithm>

namespace visavis
{

// Scrolling along with another text.

int ReaderView::readingLine() const
{
    const int height = viewport()->height();
    if (m_pin && hasText()) {
        return int(std::clamp<qint64>(m_flow.lineOf(m_pin->place).top - scrollY(), 0, height));
    }
    const qint64 left = verticalScrollBar()->maximum() - scrollY();
    return int(std::max(std::min<qint64>(height / 4, scrollY()), std::min<qint64>(height - left, scrollY())));
}

double ReaderView::depthAt(int y) const
{
    return m_flow.depthAtY(scrollY() + y);
}

qint64 ReaderView::yOfDepth(double depth) const
{
    return m_flow.yOfDepth(depth) - scrollY();
}

void ReaderView::putDepthAt(double depth, int y)
{
    if (!hasText()) {
        return;
    }
    const int height = viewport()->height();
    keepingTop([&] {
        const Utf16Offset place(qsizetype(std::max(depth, 0.0)));
        m_flow.layOutAround(m_flow.blocks().blockAt(place), y, height);
    });
    const qint64 end = std::max<qint64>(0, m_flow.height() - height);
    const qint64 wanted = std::clamp<qint64>(m_flow.yOfDepth(depth) - y, 0, end);
    if (wanted != scrollY()) {
        m_pin.reset();
        setScroll(wanted);
        settle();
        noteTopTurn();
    }
}

void ReaderView::setLeads(PageFlow::Leads leads)
{
    if (!hasText() || leads == m_flow.leads()) {
        return;
    }
    const int top = m_flow.blockAtY(scrollY());
    const int bottom = m_flow.blockAtY(scrollY() + viewport()->height());
    const qint64 below = scrollY() - m_flow.textTop(top);
    bool isSeen = false;
    for (int block = top; block <= bottom; ++block) {
        isSeen = isSeen || leads.of(block) != m_flow.leads().of(block);
    }
    m_flow.setLeads(std::move(leads));
    if (isSeen) {
        m_onScreen = {}; // it is not one picture that moves
    }
    setScroll(m_flow.textTop(top) + below);
    settle();
}

void ReaderView::scrollToY(qint64 y)
{
    if (hasText() && y != scrollY()) {
        m_pin.reset();
        setScroll(y);
        settle();
        noteTopTurn();
    }
}

ReaderView::Stretch ReaderView::stretchOf(TurnRange turns) const
{
    if (!hasText()) {
        return {};
    }
    const TextBlocks &blocks = m_flow.blocks();
    const int titles = titleBlockAbove(turns.first);
    const double before = double((titles > 0 ? blocks[titles - 1].stop() : blocks.start()).value());
    const auto [first, last] = blocks.blocksOf(*m_transcript, turns.first, turns.last);
    if (first == last) {
        return {.before = before, .turns = before, .stop = before};
    }
    return {.before = before,
            .turns = double(blocks[first].start.value()),
            .stop = double(blocks[last - 1].stop().value())};
}

int ReaderView::titleBlockAbove(int turn) const
{
    const TextBlocks &blocks = m_flow.blocks();
    if (turn < 0 || turn >= int(m_transcript->turns.size())) {
        return blocks.size();
    }
    int block = blocks.blockFrom(m_transcript->turns[size_t(turn)].range.start);
    while (block > 0 && blocks[block - 1].kind == TextBlock::Kind::Title) {
        --block;
    }
    return block;
}

Utf16Offset ReaderView::titlesAbove(int turn) const
{
    const TextBlocks &blocks = m_flow.blocks();
    const int block = titleBlockAbove(turn);
    return block < blocks.size() ? blocks[block].start : blocks.stop();
}

int ReaderView::turnAtDepth(double depth) const
{
    const TextBlocks &blocks = m_flow.blocks();
    int block = blocks.blockAt(Utf16Offset(qsizetype(std::max(depth, 0.0))));
    if (block >= 0 && block + 1 < blocks.size() && depth > double(blocks[block].stop().value())) {
        ++block; // in the space above it
    }
    return block < 0 ? -1 : blocks[block].turn;
}

} // namespace visavis
