// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/highlightindex.h"
#include "ui/reader/pageflow.h"
#include "ui/reader/pagemarks.h"
#include "ui/reader/pagepalette.h"

#include <optional>

namespace visavis
{

/// What is to be painted. Refers to what the view owns and lives for one paint event or one question.
struct ReaderScene {
    PageFlow &flow;
    const HighlightIndex &highlights;
    const PageMarks &marks;
    const PagePalette &palette;
    const PageStyle &style;
    const PageGeometry &geometry;
    Utf16Range selection;
    AnnotationId current;
    std::optional<Utf16Offset> caret; ///< when it is shown
    qint64 scroll = 0;                ///< the page's y at the top of the view
    int viewHeight = 0;

    /// From a y of the page to a y of the view.
    [[nodiscard]] int toView(qint64 y) const { return int(y - scroll); }
    /// The text of the lines that a stretch of the view shows, whole lines, with the blank line behind a
    /// block's last; empty without text.
    [[nodiscard]] Utf16Range textBetween(int viewTop, int viewBottom) const
    {
        const PageFlow::Line first = flow.lineAtY(scroll + viewTop);
        const PageFlow::Line last = flow.lineAtY(scroll + viewBottom);
        if (!first.layout || !last.layout) {
            return {};
        }
        const TextBlocks &blocks = flow.blocks();
        const bool endsBlock = last.line + 1 == last.layout->lineCount() && last.block + 1 < blocks.size();
        return {blocks[first.block].start + first.layout->lineStart(first.line),
                endsBlock ? blocks[last.block + 1].start
                          : blocks[last.block].start + last.layout->lineStop(last.line)};
    }
};

} // namespace visavis
