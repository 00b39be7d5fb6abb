// SPDX-License-Identifier: MIT
#include "ui/reader/pageflow.h"

#include <algorithm>
#include <cmath>

namespace visavis
{

void PageFlow::setTranscript(std::shared_ptr<const Transcript> transcript)
{
    m_transcript = std::move(transcript);
    m_blocks = m_transcript ? TextBlocks(*m_transcript) : TextBlocks();
    estimateAll();
}

void PageFlow::setPage(const PageStyle &style, int columnWidth, bool compact)
{
    m_style = style;
    m_width = columnWidth;
    m_compact = compact;
    estimateAll();
}

void PageFlow::estimateAll()
{
    m_cache.clear();
    std::vector<int> heights(size_t(m_blocks.size()));
    for (int i = 0; i < m_blocks.size(); ++i) {
        heights[size_t(i)] = estimate(i);
    }
    m_heights.assign(std::move(heights));
    m_known.assign(size_t(m_blocks.size()), false);
    m_unknown = m_blocks.size();
}

const QFont &PageFlow::fontOf(const TextBlock &block) const
{
    return block.kind == TextBlock::Kind::Title ? m_style.title(block.level) : m_style.text;
}

int PageFlow::pitchOf(const TextBlock &block) const
{
    return block.kind == TextBlock::Kind::Title ? m_style.titlePitch(block.level) : m_style.pitch;
}

int PageFlow::spaceAbove(int index) const
{
    const TextBlock &block = m_blocks[index];
    const double pitch = m_style.pitch;
    const int label = m_compact && block.kind == TextBlock::Kind::TurnStart ? m_style.pitch : 0;
    if (index == 0) {
        return m_style.pitch + label;
    }
    const bool afterTitle = m_blocks[index - 1].kind == TextBlock::Kind::Title;
    switch (block.kind) {
    case TextBlock::Kind::Title:
        if (afterTitle && m_blocks[index - 1].turn == block.turn) {
            return int(pitch / 2);
        }
        return int(std::lround(pitch * (block.level <= 1 ? 2.4 : block.level == 2 ? 1.9 : 1.5)));
    case TextBlock::Kind::TurnStart:
        return int(std::lround(pitch * (afterTitle ? 0.6 : 0.85))) + label;
    case TextBlock::Kind::Paragraph:
        return int(std::lround(pitch * 0.45));
    case TextBlock::Kind::Rest:
        break;
    }
    return 0;
}

int PageFlow::estimate(int index) const
{
    const TextBlock &block = m_blocks[index];
    const double larger = block.kind == TextBlock::Kind::Title ? 1.4 : 1.0;
    const double perLine = std::max(1.0, m_width / std::max(1.0, m_style.averageWidth * larger));
    const int lines = std::max(1, int(std::ceil((block.length + perLine * 0.4) / perLine)));
    return spaceAbove(index) + lines * pitchOf(block);
}

qint64 PageFlow::height() const
{
    // Room below the last line, so that it need not be read at the very edge.
    return m_blocks.isEmpty() ? 0 : m_heights.total() + qint64(m_style.pitch) * 2;
}

void PageFlow::learnHeight(int block, int textHeight)
{
    if (!m_known[size_t(block)]) {
        m_known[size_t(block)] = true;
        --m_unknown;
        m_heights.set(block, spaceAbove(block) + textHeight);
    }
}

PageFlow::Layout PageFlow::layout(int block)
{
    if (Layout known = m_cache.find(block)) {
        return known;
    }
    auto made = std::make_shared<const BlockLayout>(textOf(block), fontOf(m_blocks[block]), m_width,
                                                    pitchOf(m_blocks[block]), BlockLayout::Keep::Glyphs);
    learnHeight(block, made->height());
    m_cache.insert(block, made);
    return made;
}

void PageFlow::layOutAround(int block, int above, int below)
{
    for (int i = block; i < m_blocks.size() && below > 0; ++i) {
        layout(i);
        below -= m_heights.height(i);
    }
    for (int i = block - 1; i >= 0 && above > 0; --i) {
        layout(i);
        above -= m_heights.height(i);
    }
}

bool PageFlow::refine(int fromBlock, const QDeadlineTimer &until)
{
    const int count = m_blocks.size();
    for (int i = 0; i < count && m_unknown > 0; ++i) {
        const int index = (std::max(fromBlock, 0) + i) % count;
        if (m_known[size_t(index)]) {
            continue;
        }
        const TextBlock &block = m_blocks[index];
        const BlockLayout set(textOf(index), fontOf(block), m_width, pitchOf(block),
                              BlockLayout::Keep::Nothing);
        learnHeight(index, set.height());
        if (until.hasExpired()) {
            break;
        }
    }
    return m_unknown > 0;
}

PageFlow::Line PageFlow::lineOf(Utf16Offset place)
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    Layout set = layout(block);
    const int line = set->lineOf(m_blocks.clamped(place) - m_blocks[block].start);
    const qint64 lineTop = textTop(block) + set->lineTop(line);
    return {.block = block, .line = line, .layout = std::move(set), .top = lineTop};
}

PageFlow::Line PageFlow::lineAtY(qint64 y)
{
    int block = blockAtY(y);
    if (block < 0) {
        return {};
    }
    Layout set = layout(block);
    // The block may turn out shorter than it was taken for.
    while (y >= top(block) + heightOf(block) && block + 1 < m_blocks.size()) {
        set = layout(++block);
    }
    const int line = set->lineAtY(int(std::clamp<qint64>(y - textTop(block), 0, set->height())));
    const qint64 lineTop = textTop(block) + set->lineTop(line);
    return {.block = block, .line = line, .layout = std::move(set), .top = lineTop};
}

QRect PageFlow::caretRect(Utf16Offset place)
{
    const Line line = lineOf(place);
    if (!line.layout) {
        return {};
    }
    const double x = line.layout->xOf(m_blocks.clamped(place) - m_blocks[line.block].start);
    const auto [top, bottom] = line.layout->textBox(line.line);
    const int left = std::clamp(int(std::lround(x)), 0, m_width);
    return {left, int(textTop(line.block)) + top, 2, bottom - top};
}

Utf16Offset PageFlow::placeAt(double x, qint64 y, QTextLine::CursorPosition mode)
{
    const Line line = lineAtY(y);
    return line.layout ? placeOn(line, x, mode) : Utf16Offset();
}

Utf16Offset PageFlow::placeOn(const Line &line, double x, QTextLine::CursorPosition mode) const
{
    return m_blocks[line.block].start + line.layout->placeAt(line.line, x, mode);
}

} // namespace visavis
