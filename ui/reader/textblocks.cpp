// SPDX-License-Identifier: MIT
#include "ui/reader/textblocks.h"

#include "models/transcript/sentences.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace visavis
{

namespace
{

/// Where the first blank line of a text begins, or else the text's length.
qsizetype blankLineIn(QStringView text)
{
    qsizetype at = text.indexOf(u'\n');
    while (at >= 0 && (at + 1 == text.size() || text[at + 1] != u'\n')) {
        at = text.indexOf(u'\n', at + 1);
    }
    return at < 0 ? text.size() : at;
}

/// How much of a too long paragraph the next block takes.
qsizetype cutOf(QStringView text)
{
    constexpr qsizetype EarliestCut = TextBlocks::MostUnits / 2;
    const QStringView head = text.first(TextBlocks::MostUnits);
    const std::vector<qsizetype> sentences = sentenceStarts(head);
    if (sentences.back() >= EarliestCut) {
        return sentences.back();
    }
    for (qsizetype at = head.size(); at > EarliestCut; --at) {
        if (head[at - 1].isSpace()) {
            return at;
        }
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, head.data(), head.size());
    finder.setPosition(head.size() - 1);
    const qsizetype grapheme = finder.isAtBoundary() ? head.size() - 1 : finder.toPreviousBoundary();
    return grapheme > 0 ? grapheme : head.size();
}

} // namespace

TextBlocks::TextBlocks(const Transcript &transcript, const HiddenTurns &hidden)
{
    const QStringView body = transcript.body;
    m_blocks.reserve(transcript.turns.size() + transcript.sections.size());
    size_t section = 0;
    for (size_t turn = 0; turn <= transcript.turns.size(); ++turn) {
        while (section < transcript.sections.size() &&
               (transcript.sections[section].firstTurn <= int(turn) || turn == transcript.turns.size())) {
            addTitle(transcript, transcript.sections[section]);
            ++section;
        }
        if (turn < transcript.turns.size() && (hidden.empty() || !hidden[turn])) {
            addTurn(body, transcript.turns[turn], int(turn));
        }
    }
    m_blocks.shrink_to_fit();
}

void TextBlocks::addTitle(const Transcript &transcript, const Section &section)
{
    if (section.titleRange.isEmpty()) {
        return;
    }
    const int turn = std::min(section.firstTurn, int(transcript.turns.size()) - 1);
    const size_t first = m_blocks.size();
    addParagraph(transcript.body, section.titleRange, turn, TextBlock::Kind::Title);
    for (size_t i = first; i < m_blocks.size(); ++i) {
        m_blocks[i].kind = TextBlock::Kind::Title;
        m_blocks[i].level = quint8(std::clamp(section.level, 1, 6));
    }
}

void TextBlocks::addTurn(QStringView body, const Turn &turn, int index)
{
    auto kind = TextBlock::Kind::TurnStart;
    Utf16Offset start = turn.range.start;
    while (start < turn.range.stop) {
        const qsizetype length = blankLineIn(slice(body, {start, turn.range.stop}));
        if (length > 0) {
            addParagraph(body, {start, start + length}, index, kind);
            kind = TextBlock::Kind::Paragraph;
        }
        start = start + length;
        while (start < turn.range.stop && body[start.value()] == u'\n') {
            start = start + 1;
        }
    }
}

void TextBlocks::addParagraph(QStringView body, Utf16Range range, int turn, TextBlock::Kind kind)
{
    while (!range.isEmpty()) {
        const qsizetype length = range.length() > MostUnits ? cutOf(slice(body, range)) : range.length();
        m_blocks.push_back(
            {.start = range.start, .length = qint32(length), .turn = turn, .kind = kind, .level = 0});
        range.start = range.start + length;
        kind = TextBlock::Kind::Rest;
    }
}

int TextBlocks::blockAt(Utf16Offset place) const
{
    const auto after = std::ranges::upper_bound(m_blocks, place, {}, &TextBlock::start);
    return isEmpty() ? -1 : std::max(0, int(after - m_blocks.begin()) - 1);
}

int TextBlocks::blockFrom(Utf16Offset place) const
{
    return int(std::ranges::lower_bound(m_blocks, place, {}, &TextBlock::start) - m_blocks.begin());
}

Utf16Offset TextBlocks::clamped(Utf16Offset place) const
{
    const int block = blockAt(place);
    return block < 0 ? Utf16Offset() : std::clamp(place, (*this)[block].start, (*this)[block].stop());
}

int TextBlocks::firstBlockOf(const Transcript &transcript, int turn) const
{
    if (turn < 0 || turn >= int(transcript.turns.size())) {
        return -1;
    }
    const int block = blockFrom(transcript.turns[size_t(turn)].range.start);
    const bool isThere =
        block < size() && (*this)[block].turn == turn && (*this)[block].kind == TextBlock::Kind::TurnStart;
    return isThere ? block : -1;
}

std::pair<int, int> TextBlocks::blocksOf(const Transcript &transcript, int firstTurn, int lastTurn) const
{
    const auto from = [&](int turn) {
        return turn < int(transcript.turns.size()) ? blockFrom(transcript.turns[size_t(turn)].range.start)
                                                   : size();
    };
    const int first = from(std::max(firstTurn, 0));
    int last = std::max(first, from(lastTurn));
    while (last > first && (*this)[last - 1].start >= transcript.turns[size_t(lastTurn) - 1].range.stop) {
        --last; // the titles of what follows
    }
    return {first, last};
}

Utf16Range TextBlocks::shown(Utf16Range range) const
{
    if (isEmpty() || range.isEmpty()) {
        return {range.start, range.start};
    }
    int first = std::max(0, blockAt(range.start));
    const int last = blockAt(range.stop - 1);
    first += range.start >= (*this)[first].stop() ? 1 : 0;
    if (first > last) {
        return {range.start, range.start};
    }
    const Utf16Range shown{std::max(range.start, (*this)[first].start),
                           std::min(range.stop, (*this)[last].stop())};
    return shown.start < shown.stop ? shown : Utf16Range{range.start, range.start};
}

} // namespace visavis
