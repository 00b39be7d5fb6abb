// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/highlight.h"

#include <QHash>

#include <span>
#include <vector>

namespace visavis
{

/// The highlights of one text, found by place. Sorted by start, with the greatest stop so far beside each, so
/// that a highlight over many turns is found from any of them. Highlights without a place (empty ranges) are
/// kept out.
class HighlightIndex
{
public:
    struct Entry {
        Highlight highlight;
        int washLane = 0;  ///< 0 when nothing earlier overlaps it; else which underline it has
        int barLane = 0;   ///< the lane of its first bar in the margin; the others follow
        Utf16Offset reach; ///< the greatest stop of this and all entries before it
    };

    /// Replaces all. O(n log n).
    void assign(std::vector<Highlight> highlights);
    /// Adds or replaces the highlight of this id. O(n), without sorting.
    void update(Highlight highlight);
    /// Returns whether it was there. O(n).
    bool remove(AnnotationId id);

    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    [[nodiscard]] const Entry *find(AnnotationId id) const;

    /// Appends the entries that overlap the range, in the order of their starts. The pointers hold until the
    /// next change. O(log n + what lies between the first one's start and the range's stop).
    void collect(Utf16Range range, std::vector<const Entry *> &into) const;
    /// The shortest highlight that holds the place; null when there is none.
    [[nodiscard]] const Entry *innermostAt(Utf16Offset place) const;

private:
    void insertSorted(Highlight highlight);
    /// Lanes and reaches depend on what comes before; they are made anew from the first entry that may
    /// differ.
    void refresh();

    std::vector<Entry> m_entries;
    QHash<AnnotationId, Utf16Offset> m_starts; ///< where to look for an id
};

} // namespace visavis
