// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"
#include "ui/reader/hiddenturns.h"

#include <vector>

namespace visavis
{

/// What is laid out as one: a section's title, or a paragraph of a turn, or a part of a very long paragraph.
struct TextBlock {
    enum class Kind : quint8 {
        Title,
        TurnStart, ///< the first paragraph of a turn: label, number and time stand beside it
        Paragraph,
        Rest, ///< goes on with a paragraph that was too long for one block
    };

    Utf16Offset start;
    qint32 length = 0; ///< UTF-16 units
    qint32 turn =
        -1; ///< index into Transcript::turns; of a title the turn that follows, or the last; -1 without turns
    Kind kind = Kind::Paragraph;
    quint8 level = 0; ///< of a title; 1 is the highest

    [[nodiscard]] Utf16Offset stop() const { return start + length; }
    [[nodiscard]] Utf16Range range() const { return {start, stop()}; }
};

/// A transcript's text cut into blocks, in order. Every word of the body is in one, but for those of hidden
/// turns; the blank lines between parts are in none. Places are body offsets; a place in no block counts as
/// the end of the block before it.
class TextBlocks
{
public:
    /// The longest block. Longer paragraphs are cut after a sentence, or else a word, or else a grapheme.
    static constexpr qsizetype MostUnits = 16'000;

    TextBlocks() = default;
    /// The text is not kept. O(length of the body).
    explicit TextBlocks(const Transcript &transcript, const HiddenTurns &hidden = {});

    [[nodiscard]] int size() const { return int(m_blocks.size()); }
    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    [[nodiscard]] const TextBlock &operator[](int block) const { return m_blocks[size_t(block)]; }

    /// The last block that begins at or before the place, or the first; -1 without blocks.
    [[nodiscard]] int blockAt(Utf16Offset place) const;
    /// The first block that begins at or behind the place; size() when there is none.
    [[nodiscard]] int blockFrom(Utf16Offset place) const;
    /// The place itself where it is in a block, or else the end of the block before.
    [[nodiscard]] Utf16Offset clamped(Utf16Offset place) const;
    /// The first block of a turn; -1 when there is no such turn, or it is hidden.
    [[nodiscard]] int firstBlockOf(const Transcript &transcript, int turn) const;
    /// The blocks of turns, and of titles between them: [first, last). Of hidden turns none, and first is
    /// where they would be.
    [[nodiscard]] std::pair<int, int> blocksOf(const Transcript &transcript, int firstTurn,
                                               int lastTurn) const;
    /// What of a range is in blocks, from its first place to its last; empty when nothing is.
    [[nodiscard]] Utf16Range shown(Utf16Range range) const;
    [[nodiscard]] Utf16Offset start() const { return isEmpty() ? Utf16Offset() : m_blocks.front().start; }
    [[nodiscard]] Utf16Offset stop() const { return isEmpty() ? Utf16Offset() : m_blocks.back().stop(); }

private:
    void addTitle(const Transcript &transcript, const Section &section);
    void addTurn(QStringView body, const Turn &turn, int index);
    void addParagraph(QStringView body, Utf16Range range, int turn, TextBlock::Kind kind);

    std::vector<TextBlock> m_blocks;
};

} // namespace visavis
