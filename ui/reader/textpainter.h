// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerscene.h"

class QPainter;

namespace visavis
{

/// Paints the lines of the text column that touch a rectangle of the view: selection, washes of highlights,
/// underlines where they overlap, dashed frames where they are doubtful, search hits, letters, caret. Only
/// visible lines are touched; a line with highlights is filled piece by piece, each in the one colour that
/// all washes over it make.
class TextPainter
{
public:
    TextPainter(QPainter &painter, const ReaderScene &scene);

    void paint(const QRect &dirty);

private:
    using Entry = HighlightIndex::Entry;

    /// One line while it is painted.
    struct Line {
        const BlockLayout &layout;
        int index;
        Utf16Range range;
        Utf16Offset blockStart;
        int top; ///< of the line, in the view
        int bottom;
        int boxTop; ///< of its letters
        int boxBottom;
        int baseline;
    };

    void paintBlock(int block, int from, int to);
    void paintLine(const Line &line);
    void paintSelection(const Line &line);
    void paintWashes(const Line &line);
    void paintUnderlines(const Line &line);
    void paintDoubts(const Line &line);
    void paintEchoes(const Line &line);
    void paintHits(const Line &line);
    void paintDifferences(const Line &line);
    /// Words that stand back in another colour.
    void paintLetters(const Line &line);
    void paintCaret();
    void fill(const Line &line, Utf16Range range, int top, int bottom, const QColor &colour);
    /// Where these words stand on the line, as high as it is.
    [[nodiscard]] QRegion regionOf(const Line &line, Utf16Range range);
    /// The colour of a highlight's lines.
    [[nodiscard]] QColor markOf(const Highlight &highlight) const;
    /// The entries over this line go into m_onLine, in the order of their starts.
    void collectOn(const Line &line);
    [[nodiscard]] const std::vector<BlockLayout::Span> &spans(const Line &line, Utf16Range range);

    QPainter &m_painter;
    const ReaderScene &m_scene;
    std::vector<const Entry *> m_visible;
    std::vector<const Entry *> m_onLine;
    std::vector<Utf16Offset> m_edges;
    std::vector<BlockLayout::Span> m_spans;
};

} // namespace visavis
