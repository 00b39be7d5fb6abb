// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/textblocks.h"

namespace visavis
{

/// Graphemes, words, sentences, paragraphs and turns of a transcript, by place. Only views what it is given:
/// both must outlive it. Ranges never reach over the end of a block, but for turns.
class TextUnits
{
public:
    TextUnits(const Transcript &transcript, const TextBlocks &blocks)
        : m_transcript(transcript)
        , m_blocks(blocks)
    {
    }

    /// The nearest place at or before this one where a caret may stand: in a block, between graphemes.
    [[nodiscard]] Utf16Offset snapped(Utf16Offset place) const;
    /// Both ends on grapheme boundaries, moved outwards; empty stays empty.
    [[nodiscard]] Utf16Range snapped(Utf16Range range) const;

    /// The next place in reading order; itself at the end of the text.
    [[nodiscard]] Utf16Offset nextGrapheme(Utf16Offset place) const;
    [[nodiscard]] Utf16Offset previousGrapheme(Utf16Offset place) const;
    /// Where the next word begins, or the block ends.
    [[nodiscard]] Utf16Offset nextWord(Utf16Offset place) const;
    [[nodiscard]] Utf16Offset previousWord(Utf16Offset place) const;

    /// The word at the place, or what stands between two words.
    [[nodiscard]] Utf16Range wordAt(Utf16Offset place) const;
    [[nodiscard]] Utf16Range sentenceAt(Utf16Offset place) const;
    /// The whole paragraph, also where it is of several blocks.
    [[nodiscard]] Utf16Range paragraphAt(Utf16Offset place) const;
    /// The whole turn; in a title the title.
    [[nodiscard]] Utf16Range turnAt(Utf16Offset place) const;

private:
    [[nodiscard]] QStringView textOf(int block) const { return m_transcript.text(m_blocks[block].range()); }

    const Transcript &m_transcript;
    const TextBlocks &m_blocks;
};

} // namespace visavis
