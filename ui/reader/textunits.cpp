// SPDX-License-Identifier: MIT
#include "ui/reader/textunits.h"

#include "models/transcript/sentences.h"

#include <QTextBoundaryFinder>

namespace visavis
{

namespace
{

using Finder = QTextBoundaryFinder;

Finder finderOf(Finder::BoundaryType type, QStringView text, qsizetype at)
{
    Finder finder(type, text.data(), text.size());
    finder.setPosition(at);
    return finder;
}

bool isRegionalIndicator(QStringView text, qsizetype at)
{
    return at >= 0 && at + 1 < text.size() && text[at] == QChar(0xd83c) && text[at + 1].unicode() >= 0xdde6 &&
           text[at + 1].unicode() <= 0xddff;
}

/// Whether a place is in the middle of a flag, which is two regional indicators. QTextBoundaryFinder (6.8)
/// breaks flags that follow an emoji.
bool splitsFlag(QStringView text, qsizetype at)
{
    if (!isRegionalIndicator(text, at)) {
        return false;
    }
    bool odd = false;
    for (qsizetype before = at - 2; isRegionalIndicator(text, before); before -= 2) {
        odd = !odd;
    }
    return odd;
}

qsizetype nextBoundary(Finder &finder, QStringView text)
{
    qsizetype at = finder.toNextBoundary();
    while (at > 0 && splitsFlag(text, at)) {
        at = finder.toNextBoundary();
    }
    return std::max<qsizetype>(at, 0);
}

qsizetype previousBoundary(Finder &finder, QStringView text)
{
    qsizetype at = finder.toPreviousBoundary();
    while (at > 0 && splitsFlag(text, at)) {
        at = finder.toPreviousBoundary();
    }
    return std::max<qsizetype>(at, 0);
}

/// From inside a pair or a cluster back to where it starts.
qsizetype graphemeStart(QStringView text, qsizetype at)
{
    if (at <= 0 || at >= text.size()) {
        return at;
    }
    // Between two letters of ASCII there is nothing to find out.
    if (text[at - 1].unicode() < 0x80 && text[at].unicode() < 0x80) {
        return at;
    }
    Finder finder = finderOf(Finder::Grapheme, text, at);
    return finder.isAtBoundary() && !splitsFlag(text, at) ? at : previousBoundary(finder, text);
}

} // namespace

Utf16Offset TextUnits::snapped(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    const Utf16Offset start = m_blocks[block].start;
    return start + graphemeStart(textOf(block), m_blocks.clamped(place) - start);
}

Utf16Range TextUnits::snapped(Utf16Range range) const
{
    const Utf16Offset start = snapped(range.start);
    if (range.isEmpty()) {
        return {start, start};
    }
    Utf16Offset stop = snapped(range.stop);
    if (stop < m_blocks.clamped(range.stop)) {
        stop = nextGrapheme(stop);
    }
    return {start, std::max(start, stop)};
}

Utf16Offset TextUnits::nextGrapheme(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    const TextBlock &at = m_blocks[block];
    if (m_blocks.clamped(place) >= at.stop()) {
        return block + 1 < m_blocks.size() ? m_blocks[block + 1].start : at.stop();
    }
    Finder finder = finderOf(Finder::Grapheme, textOf(block), place - at.start);
    return at.start + nextBoundary(finder, textOf(block));
}

Utf16Offset TextUnits::previousGrapheme(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    const TextBlock &at = m_blocks[block];
    const qsizetype within = m_blocks.clamped(place) - at.start;
    if (within == 0) {
        if (block == 0) {
            return at.start;
        }
        const TextBlock &before = m_blocks[block - 1];
        // A paragraph cut in two has one place where the parts meet.
        return before.stop() == at.start ? snapped(before.stop() - 1) : before.stop();
    }
    Finder finder = finderOf(Finder::Grapheme, textOf(block), within);
    return at.start + previousBoundary(finder, textOf(block));
}

Utf16Offset TextUnits::nextWord(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    const TextBlock &at = m_blocks[block];
    if (m_blocks.clamped(place) >= at.stop()) {
        return nextGrapheme(place);
    }
    Finder finder = finderOf(Finder::Word, textOf(block), place - at.start);
    for (qsizetype next = finder.toNextBoundary(); next >= 0; next = finder.toNextBoundary()) {
        if (next == at.length || finder.boundaryReasons() & Finder::StartOfItem) {
            return at.start + next;
        }
    }
    return at.stop();
}

Utf16Offset TextUnits::previousWord(Utf16Offset place) const
{
    int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    qsizetype within = m_blocks.clamped(place) - m_blocks[block].start;
    if (within == 0) {
        if (m_blocks[block].kind != TextBlock::Kind::Rest) {
            return previousGrapheme(place);
        }
        within = m_blocks[--block].length;
    }
    Finder finder = finderOf(Finder::Word, textOf(block), within);
    for (qsizetype before = finder.toPreviousBoundary(); before > 0; before = finder.toPreviousBoundary()) {
        if (finder.boundaryReasons() & Finder::StartOfItem) {
            return m_blocks[block].start + before;
        }
    }
    return m_blocks[block].start;
}

Utf16Range TextUnits::wordAt(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0 || m_blocks[block].length == 0) {
        return {place, place};
    }
    const TextBlock &at = m_blocks[block];
    const qsizetype within = std::min<qsizetype>(m_blocks.clamped(place) - at.start, at.length - 1);
    Finder finder = finderOf(Finder::Word, textOf(block), within);
    const qsizetype start = finder.isAtBoundary() ? within : finder.toPreviousBoundary();
    finder.setPosition(within);
    const qsizetype stop = finder.toNextBoundary();
    return {at.start + std::max<qsizetype>(start, 0), stop < 0 ? at.stop() : at.start + stop};
}

Utf16Range TextUnits::sentenceAt(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    const TextBlock &at = m_blocks[block];
    const auto [start, stop] = visavis::sentenceAt(textOf(block), m_blocks.clamped(place) - at.start);
    return {at.start + start, at.start + stop};
}

Utf16Range TextUnits::paragraphAt(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    int first = block;
    while (first > 0 && m_blocks[first].kind == TextBlock::Kind::Rest) {
        --first;
    }
    int last = block;
    while (last + 1 < m_blocks.size() && m_blocks[last + 1].kind == TextBlock::Kind::Rest) {
        ++last;
    }
    return {m_blocks[first].start, m_blocks[last].stop()};
}

Utf16Range TextUnits::turnAt(Utf16Offset place) const
{
    const int block = m_blocks.blockAt(place);
    if (block < 0) {
        return {};
    }
    const TextBlock &at = m_blocks[block];
    return at.kind == TextBlock::Kind::Title || at.turn < 0 ? at.range()
                                                            : m_transcript.turns[size_t(at.turn)].range;
}

} // namespace visavis
