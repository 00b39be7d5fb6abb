// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/typeset/flow.h"

#include <vector>

namespace visavis::typeset
{

struct PlacedStrip {
    int strip = 0;
    double y = 0;          ///< of its top, from the page's
    bool isRepeat = false; ///< of a table's head
};

struct Page {
    std::vector<PlacedStrip> strips;
    std::vector<PlacedLine>
        notes;             ///< from the upper left corner of the margin's column, y from the page's top
    bool isBare = false;   ///< without running head and number
    int firstHeading = -1; ///< of the highest level: the first one that begins on it
    int lastHeading = -1;  ///< and the last one
};

struct TargetPlace {
    int page = -1; ///< from 0; -1: nowhere
    double y = 0;
};

/// A flow in pages.
struct Pages {
    std::vector<Page> pages;
    std::vector<TargetPlace> targets;
};

/// Cuts a flow into pages as full as they can be: strips that are kept with the next one go over with it,
/// heads of tables are repeated, what stands in the margin is beside what it is about, or as little below as
/// there is room; it goes on on the next page where a page ends. `topHeadings` says which headings are of the
/// highest level.
[[nodiscard]] Pages paginate(const Flow &flow, const PageGeometry &geometry,
                             const std::vector<bool> &topHeadings, int targetCount);

} // namespace visavis::typeset
