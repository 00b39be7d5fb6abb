// SPDX-License-Identifier: MIT
#include "ui/reader/highlightindex.h"

#include <algorithm>
#include <array>

namespace visavis
{

namespace
{

constexpr size_t WashLanes = 4;
constexpr size_t BarLanes = 16;
constexpr int MostBars = 5;
/// Bars of passages on one line must not share a lane, though the passages do not overlap. About one line of
/// text.
constexpr qsizetype LineReach = 90;

bool startsBefore(const HighlightIndex::Entry &left, const HighlightIndex::Entry &right)
{
    const Highlight &a = left.highlight;
    const Highlight &b = right.highlight;
    if (a.range.start != b.range.start) {
        return a.range.start < b.range.start;
    }
    // The longer one first: it lies beneath.
    return a.range.stop != b.range.stop ? a.range.stop > b.range.stop : a.id < b.id;
}

/// The first lane of `count` neighbouring ones that are free at this place; the last possible when all are
/// taken.
template<size_t Lanes>
int takeLanes(std::array<Utf16Offset, Lanes> &ends, int count, Utf16Offset start, Utf16Offset stop)
{
    int lane = 0;
    for (int free = 0; lane + free < int(Lanes) && free < count;) {
        if (ends[size_t(lane) + size_t(free)] <= start) {
            ++free;
        } else {
            lane += free + 1;
            free = 0;
        }
    }
    lane = std::min(lane, int(Lanes) - count);
    for (int i = lane; i < lane + count; ++i) {
        ends[size_t(i)] = std::max(ends[size_t(i)], stop);
    }
    return lane;
}

} // namespace

void HighlightIndex::assign(std::vector<Highlight> highlights)
{
    m_entries.clear();
    m_starts.clear();
    m_entries.reserve(highlights.size());
    m_starts.reserve(qsizetype(highlights.size()));
    for (Highlight &highlight : highlights) {
        if (!highlight.range.isEmpty()) {
            m_starts.insert(highlight.id, highlight.range.start);
            m_entries.push_back(
                {.highlight = std::move(highlight), .washLane = 0, .barLane = 0, .reach = {}});
        }
    }
    std::ranges::sort(m_entries, startsBefore);
    refresh();
}

void HighlightIndex::update(Highlight highlight)
{
    if (const Entry *known = find(highlight.id)) {
        const auto index = size_t(known - m_entries.data());
        if (known->highlight.range == highlight.range) {
            m_entries[index].highlight = std::move(highlight);
            refresh();
            return;
        }
        m_starts.remove(highlight.id);
        m_entries.erase(m_entries.begin() + qsizetype(index));
    }
    insertSorted(std::move(highlight));
    refresh();
}

void HighlightIndex::insertSorted(Highlight highlight)
{
    if (highlight.range.isEmpty()) {
        return;
    }
    m_starts.insert(highlight.id, highlight.range.start);
    Entry entry{.highlight = std::move(highlight), .washLane = 0, .barLane = 0, .reach = {}};
    m_entries.insert(std::ranges::upper_bound(m_entries, entry, startsBefore), std::move(entry));
}

bool HighlightIndex::remove(AnnotationId id)
{
    const Entry *known = find(id);
    if (!known) {
        return false;
    }
    m_entries.erase(m_entries.begin() + (known - m_entries.data()));
    m_starts.remove(id);
    refresh();
    return true;
}

const HighlightIndex::Entry *HighlightIndex::find(AnnotationId id) const
{
    const auto start = m_starts.constFind(id);
    if (start == m_starts.cend()) {
        return nullptr;
    }
    const auto startOf = [](const Entry &entry) { return entry.highlight.range.start; };
    for (auto it = std::ranges::lower_bound(m_entries, *start, {}, startOf);
         it != m_entries.end() && startOf(*it) == *start; ++it) {
        if (it->highlight.id == id) {
            return &*it;
        }
    }
    return nullptr;
}

void HighlightIndex::collect(Utf16Range range, std::vector<const Entry *> &into) const
{
    const auto first = std::ranges::upper_bound(m_entries, range.start, {}, &Entry::reach);
    for (auto it = first; it != m_entries.end() && it->highlight.range.start < range.stop; ++it) {
        if (it->highlight.range.overlaps(range)) {
            into.push_back(&*it);
        }
    }
}

const HighlightIndex::Entry *HighlightIndex::innermostAt(Utf16Offset place) const
{
    std::vector<const Entry *> there;
    collect({place, place + 1}, there);
    const auto length = [](const Entry *entry) { return entry->highlight.range.length(); };
    const auto shortest = std::ranges::min_element(there, {}, length);
    return shortest == there.end() ? nullptr : *shortest;
}

void HighlightIndex::refresh()
{
    std::array<Utf16Offset, WashLanes> washes{};
    std::array<Utf16Offset, BarLanes> bars{};
    Utf16Offset reach;
    for (Entry &entry : m_entries) {
        const Utf16Range range = entry.highlight.range;
        reach = std::max(reach, range.stop);
        entry.reach = reach;
        entry.washLane = takeLanes(washes, 1, range.start, range.stop);
        const int count = std::min(int(entry.highlight.tagColours.size()), MostBars);
        entry.barLane = count == 0 ? 0 : takeLanes(bars, count, range.start, range.stop + LineReach);
    }
}

} // namespace visavis
