// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/facingmap.h"
#include "ui/reader/pageflow.h"

namespace visavis
{

/// Turns of which the first that are shown begin at one height: those of each page, none of a page that has
/// none in this row. The first page is the reference, which has some in every row.
struct LevelRow {
    std::vector<TurnRange> turns;

    bool operator==(const LevelRow &) const = default;
};

/// The rows of a reference page and others, which its maps lead to. Of what faces each other in another order
/// the longest series that is in order on both pages: C. Schensted, Longest increasing and decreasing
/// subsequences, 1961. Rows ascend on every page.
[[nodiscard]] std::vector<LevelRow> levelRows(const std::vector<const FacingMap *> &maps);

/// The space that has to be inserted on each page so that the turns of each row begin at one height, and all
/// pages end at one. O(blocks).
[[nodiscard]] std::vector<PageFlow::Leads> levelPages(const std::vector<const PageFlow *> &pages,
                                                      const std::vector<LevelRow> &rows);

} // namespace visavis
