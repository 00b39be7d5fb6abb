// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/typeset/setparagraph.h"

#include <QColor>

#include <memory>
#include <vector>

namespace visavis::typeset
{

/// Where things are on a page, in twentieths of a point from its upper left corner.
struct PageGeometry {
    double width = 0;
    double height = 0;
    double left = 0;   ///< of the words
    double column = 0; ///< their width
    double wide = 0;   ///< the width of a table that has the margin too
    double top = 0;
    double bottom = 0;
    double noteLeft = 0;
    double noteWidth = 0; ///< 0 when nothing stands in the margin
    double headTop = 0;   ///< of the running head
    double footTop = 0;   ///< of the page's number

    [[nodiscard]] static PageGeometry of(const Document &document);
};

/// A line of words, from the upper left corner of what it is part of.
struct PlacedLine {
    std::shared_ptr<const SetParagraph> paragraph;
    int line = 0;
    double x = 0;
    double y = 0;
};

struct Bar {
    double x = 0;
    double width = 0;
    QColor colour;
};

/// A strip across the page that is not cut: a line of a paragraph, or the lines beside each other of a row.
struct Strip {
    double space = 0; ///< above it, unless it begins a page
    double height = 0;
    bool keepsNext = false; ///< no page ends below it
    bool beginsPage = false;
    bool isTitlePage = false;
    bool isWide = false; ///< goes into the margin, below what stands there
    bool isHead = false; ///< of a table
    int head = -1;       ///< index into Flow::heads: what is repeated when a page begins with it
    double ruleAbove = 0;
    double ruleBelow = 0; ///< thickness
    std::vector<PlacedLine> lines = {};
    std::vector<Bar> bars = {};
    std::vector<int> notes = {};   ///< indexes into Flow::notes
    std::vector<int> targets = {}; ///< that it is
    int heading = -1;              ///< the heading that begins with it
    int contentsEntry = -1;        ///< the heading whose page stands at its end
};

/// What stands in the margin; its lines can go on on the next page.
struct SideNote {
    std::vector<PlacedLine> lines;
    double height = 0;
};

/// The strips of a table's head; they are in the flow as well.
struct GridHead {
    std::vector<int> strips;
    double height = 0;
};

/// A document before it is cut into pages.
struct Flow {
    std::vector<Strip> strips;
    std::vector<SideNote> notes;
    std::vector<GridHead> heads;
};

/// Two lines at least of what is cut stay together at the end of a page, and at the beginning of the next.
void keepTogether(std::vector<Strip> &strips, size_t first, size_t count);

} // namespace visavis::typeset
