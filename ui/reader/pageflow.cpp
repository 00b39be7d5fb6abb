// SPDX-License-Identifier: MIT
#include "ui/reader/pageflow.h"

#include <algorithm>
#include <cmath>

namespace visavis
{

void PageFlow::setTranscript(std::shared_ptr<const Transcript> transcript, HiddenTurns hidden)
{
    m_transcript = std::move(transcript);
    m_hidden = std::move(hidden);
    m_blocks = m_transcript ? TextBlocks(*m_transcript, m_hidden) : TextBlocks();
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
    m_leads = {};
    ++m_version;
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

int PageFlow::ownSpaceAbove(int index) const
{
    const TextBlock &block = m_blocks[index];
    const double pitch = m_style.pitch;
    const bool hasLabel = m_compact && m_style.shown.any() && block.kind == TextBlock::Kind::TurnStart;
    const int label = hasLabel ? m_style.pitch : 0;
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

void PageFlow::setLeads(Leads leads)
{
    std::vector<int> heights(size_t(m_blocks.size()));
    for (int i = 0; i < m_blocks.size(); ++i) {
        heights[size_t(i)] = ownHeightOf(i) + leads.of(i);
    }
    m_heights.assign(std::move(heights));
    m_leads = std::move(leads);
}

qint64 PageFlow::height() const
{
    // Room below the last line, so that it need not be read at the very edge.
    return m_blocks.isEmpty() ? 0 : m_heights.total() + m_leads.below + qint64(m_style.pitch) * 2;
}

void PageFlow::learnHeight(int block, int textHeight)
{
    if (!m_known[size_t(block)]) {
        m_known[size_t(block)] = true;
        --m_unknown;
        const int height = spaceAbove(block) + textHeight;
        if (height != m_heights.height(block)) {
            m_heights.set(block, height);
            ++m_version;
        }
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

double PageFlow::depthAtY(qint64 y)
{
    const Line line = lineAtY(y);
    if (!line.layout) {
        return 0;
    }
    const TextBlock &block = m_blocks[line.block];
    const qint64 text = textTop(line.block);
    if (line.block == 0 && y < text) {
        return double(block.start.value() - (text - y));
    }
    if (y < text) {
        const Utf16Offset from = m_blocks[line.block - 1].stop();
        const double share =
            double(std::max<qint64>(y - top(line.block), 0)) / double(text - top(line.block));
        return double(from.value()) + share * double(block.start - from);
    }
    const int height = line.layout->lineBottom(line.line) - line.layout->lineTop(line.line);
    if (line.block + 1 == m_blocks.size() && y > line.top + height) {
        return double(block.stop().value() + y - line.top - height);
    }
    const double share = std::clamp(double(y - line.top) / std::max(height, 1), 0.0, 1.0);
    const qsizetype start = line.layout->lineStart(line.line);
    return double(block.start.value() + start) + share * double(line.layout->lineStop(line.line) - start);
}

qint64 PageFlow::yOfDepth(double depth)
{
    const Utf16Offset place(qsizetype(std::floor(std::max(depth, 0.0))));
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return 0;
    }
    if (depth < double(m_blocks[0].start.value())) {
        return textTop(0) - std::llround(double(m_blocks[0].start.value()) - depth);
    }
    const double stop = double(m_blocks[block].stop().value());
    if (depth > stop) {
        layout(block);
        if (block + 1 == m_blocks.size()) {
            return top(block) + heightOf(block) + std::llround(depth - stop);
        }
        const int next = block + 1;
        const double share = (depth - stop) / std::max(1.0, double(m_blocks[next].start.value()) - stop);
        return top(next) + std::llround(share * double(textTop(next) - top(next)));
    }
    const Line line = lineOf(place);
    const qsizetype start = line.layout->lineStart(line.line);
    const qsizetype length = line.layout->lineStop(line.line) - start;
    const double within = depth - double(m_blocks[block].start.value() + start);
    const int height = line.layout->lineBottom(line.line) - line.layout->lineTop(line.line);
    return line.top +
           std::llround(height * std::clamp(within / double(std::max<qsizetype>(length, 1)), 0.0, 1.0));
}

} // namespace visavis
