// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/heightindex.h"
#include "ui/reader/layoutcache.h"
#include "ui/reader/pagestyle.h"
#include "ui/reader/textblocks.h"

#include <QDeadlineTimer>
#include <QRect>

namespace visavis
{

/// A transcript flowing down one column. x counts from the column's left edge and y from the top of the page,
/// both in device-independent pixels. Heights are estimates until a block has been laid out, so whoever
/// scrolls holds on to a place in the text and not to a height.
class PageFlow
{
public:
    using Layout = LayoutCache::Layout;

    struct Line {
        int block = -1;
        int line = 0;
        Layout layout;  ///< null without blocks
        qint64 top = 0; ///< of the line
    };

    /// The turns hidden take no room.
    void setTranscript(std::shared_ptr<const Transcript> transcript, HiddenTurns hidden = {});
    /// All heights are estimates again, and no space is inserted any more.
    void setPage(const PageStyle &style, int columnWidth, bool compact);

    /// Null when there is none.
    [[nodiscard]] const Transcript *transcript() const { return m_transcript.get(); }
    [[nodiscard]] const TextBlocks &blocks() const { return m_blocks; }
    [[nodiscard]] const HiddenTurns &hidden() const { return m_hidden; }
    [[nodiscard]] QStringView textOf(int block) const { return m_transcript->text(m_blocks[block].range()); }

    /// Space inserted above blocks, by block (empty for none anywhere), and below the last one.
    struct Leads {
        std::vector<int> above = {};
        int below = 0;

        [[nodiscard]] int of(int block) const { return above.empty() ? 0 : above[size_t(block)]; }
        bool operator==(const Leads &) const = default;
    };
    void setLeads(Leads leads);
    [[nodiscard]] const Leads &leads() const { return m_leads; }
    /// What a block takes without what was inserted, and of that what stands above its text.
    [[nodiscard]] int ownHeightOf(int block) const { return heightOf(block) - m_leads.of(block); }
    [[nodiscard]] int ownSpaceAbove(int block) const;
    /// Grows whenever heights become others than they were taken for.
    [[nodiscard]] int heightsVersion() const { return m_version; }

    [[nodiscard]] qint64 height() const;
    /// Where the block begins, the space above its text counted in.
    [[nodiscard]] qint64 top(int block) const { return m_heights.top(block); }
    [[nodiscard]] qint64 textTop(int block) const { return top(block) + spaceAbove(block); }
    [[nodiscard]] int heightOf(int block) const { return m_heights.height(block); }
    [[nodiscard]] int blockAtY(qint64 y) const { return m_heights.blockAt(y); }

    /// Lays the block out if need be; its height is exact from then on.
    Layout layout(int block);
    /// Makes exact the heights of the blocks that fill `above` pixels before this one, and of those that fill
    /// `below` pixels from its top.
    void layOutAround(int block, int above, int below);

    /// Makes heights exact from this block on, and around, until the time is over. Returns whether estimates
    /// are left.
    bool refine(int fromBlock, const QDeadlineTimer &until);
    [[nodiscard]] int estimatesLeft() const { return m_unknown; }

    /// The line of a place; places between blocks count as the end of the one before.
    [[nodiscard]] Line lineOf(Utf16Offset place);
    [[nodiscard]] Line lineAtY(qint64 y);
    /// A place's caret: two pixels wide, as high as the text of its line.
    [[nodiscard]] QRect caretRect(Utf16Offset place);
    [[nodiscard]] Utf16Offset placeAt(double x, qint64 y,
                                      QTextLine::CursorPosition mode = QTextLine::CursorBetweenCharacters);
    /// The nearest place on one line.
    [[nodiscard]] Utf16Offset
    placeOn(const Line &line, double x,
            QTextLine::CursorPosition mode = QTextLine::CursorBetweenCharacters) const;

    /// How far into the text a height is: UTF-16 units, and parts of one. Grows evenly down a line, and from
    /// one block to the next through the space between them; above the first line and below the last by one
    /// a pixel.
    [[nodiscard]] double depthAtY(qint64 y);
    [[nodiscard]] qint64 yOfDepth(double depth);

    [[nodiscard]] qsizetype cacheBytes() const { return m_cache.bytes(); }

private:
    [[nodiscard]] int spaceAbove(int block) const { return ownSpaceAbove(block) + m_leads.of(block); }
    [[nodiscard]] int estimate(int block) const;
    [[nodiscard]] const QFont &fontOf(const TextBlock &block) const;
    [[nodiscard]] int pitchOf(const TextBlock &block) const;
    void learnHeight(int block, int textHeight);
    void estimateAll();

    std::shared_ptr<const Transcript> m_transcript;
    HiddenTurns m_hidden;
    TextBlocks m_blocks;
    HeightIndex m_heights;
    std::vector<bool> m_known; ///< by block: its height is exact
    int m_unknown = 0;
    int m_version = 0;
    Leads m_leads;
    LayoutCache m_cache;

    PageStyle m_style;
    int m_width = 0;
    bool m_compact = false;
};

} // namespace visavis
