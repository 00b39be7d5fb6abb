// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/speakershape.h"
#include "models/transcript/transcript.h"

#include <QString>

#include <optional>
#include <vector>

namespace visavis::structure
{

enum class BlockKind {
    Paragraph, ///< a paragraph, or one line of it: see Block::afterGap
    Heading,   ///< a heading that the source marks as one
    Divider,   ///< a rule; no words
};

/// A piece of a text-like document in the order of its text.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;       ///< of a heading, 1 is the highest
    qsizetype start = 0; ///< in Document::text, UTF-16 units
    qsizetype length = 0;
    qsizetype strong = 0; ///< how much of its beginning the source sets in bold or italics, UTF-16 units
    qint64 line = 0;      ///< 1-based line of the source
    bool afterGap =
        true; ///< false when the line before it belongs to the same paragraph, as far as the source says
    bool quoted = false;   ///< in a block quote or a list: never a heading
    bool bulleted = false; ///< a "-" stood before it: an item of a list, or a line of dialogue
    /// Index into Document::speakers where the source itself says who begins to speak here: in a cell, an
    /// element, a style of its own.
    int speaker = NoSpeaker;
    std::optional<Milliseconds> startTime = {}; ///< a time that the source gives this block in such a way
    std::optional<Milliseconds> endTime = {};

    static constexpr int NoSpeaker = -1;
};

/// What a text-like reader makes of its source before anything is known about who speaks: the plain words,
/// where they stand in the source, and the blocks.
struct Document {
    QString text; ///< words without markup; the source itself where there is none to take out
    std::vector<SourcePiece>
        runs; ///< text to source, ascending (`body` is the place in text); none where nothing stands there
    std::vector<Block> blocks;
    std::vector<Warning> warnings = {}; ///< what a table or a style had that found no place
    std::vector<QString> speakers = {}; ///< of Block::speaker; where there are any, nobody else is looked for
    /// Lines without a gap between them are one paragraph (Markdown, hard-wrapped text). Otherwise each is
    /// its own.
    bool joinsLines = false;
    /// Headings are marked in this source, so that short lines are no headings by themselves.
    bool marksHeadings = false;
    SpeakerShape shape = SpeakerShape::ByEvidence; ///< Source::shape; nothing where there are speakers

    [[nodiscard]] QStringView textOf(const Block &block) const
    {
        return QStringView(text).sliced(block.start, block.length);
    }
};

} // namespace visavis::structure
