// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/base/colour.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace visavis
{

/// Turns that are pointed out because they face what the pointer or the caret is in, or hold it themselves.
struct FacingMark {
    TurnRange turns = {};
    bool isDoubtful = false;

    bool operator==(const FacingMark &) const = default;
};

/// Words that only one of two texts has that are read beside each other.
struct DifferentWords {
    Utf16Range range;
    bool isGone = false; ///< only the older one has them

    bool operator==(const DifferentWords &) const = default;
};

/// Where the words of a passage stand that is marked in a text beside this one.
struct PassageEcho {
    Utf16Range range;
    Colour colour;

    bool operator==(const PassageEcho &) const = default;
};

/// What is pointed out on a page beside highlights. All ascend; none but echoes lies over another of its
/// kind.
struct PageMarks {
    std::vector<Utf16Range> hits = {};
    std::optional<std::vector<Utf16Range>> found = {}; ///< in this text alone; seen in place of the hits
    std::vector<FacingMark> facing = {};
    std::vector<TurnRange> doubts = {}; ///< turns of which it is doubtful what they face
    std::vector<Utf16Range> quiet = {}; ///< words that stand back
    std::vector<DifferentWords> differences = {};
    std::vector<PassageEcho> echoes = {};
    qsizetype longestEcho = 0;         ///< UTF-16 units
    std::vector<int> links = {};       ///< turns that do something when they are clicked
    std::vector<int> turnNumbers = {}; ///< what turns are called in the margin, 0 for none; empty: from 1

    /// In whose colour each turn's heading is, counted as PagePalette::label does; empty: as the text's
    /// labels are.
    std::vector<int> turnColours = {};

    /// Whether all these words stand back; none do not.
    [[nodiscard]] bool standsBack(Utf16Range words) const;
    [[nodiscard]] const std::vector<Utf16Range> &shownHits() const { return found ? *found : hits; }
};

inline bool PageMarks::standsBack(Utf16Range words) const
{
    const auto around = std::ranges::upper_bound(quiet, words.start, {}, &Utf16Range::stop);
    return !words.isEmpty() && around != quiet.end() && around->start <= words.start &&
           words.stop <= around->stop;
}

} // namespace visavis
