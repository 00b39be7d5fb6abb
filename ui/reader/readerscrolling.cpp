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
    const auto endBefore = [&](Utf16Offset place) {
        const int block = blocks.blockAt(place);
        return double(block > 0 ? blocks[block - 1].stop().value() : blocks.start().value());
    };
    const bool isBehindAll = turns.first >= int(m_transcript->turns.size());
    const double before = isBehindAll ? double(blocks.stop().value()) : endBefore(titlesAbove(turns.first));
    if (isBehindAll || turns.isEmpty()) {
        return {.before = before, .turns = before, .stop = before};
    }
    return {.before = before,
            .turns = double(m_transcript->turns[size_t(turns.first)].range.start.value()),
            .stop = double(m_transcript->turns[size_t(turns.last) - 1].range.stop.value())};
}

Utf16Offset ReaderView::titlesAbove(int turn) const
{
    const TextBlocks &blocks = m_flow.blocks();
    int block = blocks.firstBlockOf(*m_transcript, turn);
    while (block > 0 && blocks[block - 1].kind == TextBlock::Kind::Title) {
        --block;
    }
    return block < 0 ? blocks.stop() : blocks[block].start;
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
