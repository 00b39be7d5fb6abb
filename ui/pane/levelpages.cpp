// SPDX-License-Identifier: MIT
#include "ui/pane/levelpages.h"

#include <algorithm>
#include <map>
#include <optional>

namespace visavis
{

namespace
{

using Facing = FacingMap::Facing;

/// Those that have turns on both sides, as far as they ascend on both.
std::vector<const Facing *> ascending(const FacingMap &map)
{
    std::vector<const Facing *> last; // by length: of the series that ends earliest there, its last
    std::map<const Facing *, const Facing *> previous;
    for (const Facing &facing : map.all()) {
        if (facing.here.isEmpty() || facing.there.isEmpty()) {
            continue;
        }
        const auto place = std::ranges::lower_bound(last, facing.there.first, {},
                                                    [](const Facing *f) { return f->there.first; });
        previous[&facing] = place == last.begin() ? nullptr : *std::prev(place);
        if (place == last.end()) {
            last.push_back(&facing);
        } else {
            *place = &facing;
        }
    }
    std::vector<const Facing *> series;
    for (const Facing *at = last.empty() ? nullptr : last.back(); at; at = previous[at]) {
        series.push_back(at);
    }
    std::ranges::reverse(series);
    return series;
}

/// Goes down a page, adding up heights.
class Column
{
public:
    explicit Column(const PageFlow &page)
        : m_page(page)
        , m_leads(size_t(page.blocks().size()))
    {
    }

    /// Where the text of the turns begins by now; nothing where none of them is shown. Turns ascend.
    std::optional<qint64> goTo(TurnRange turns)
    {
        const TextBlocks &blocks = m_page.blocks();
        const auto [block, behind] = blocks.blocksOf(*m_page.transcript(), turns.first, turns.last);
        if (block == behind) {
            return std::nullopt;
        }
        while (m_block < block) {
            m_y += m_page.ownHeightOf(m_block++);
        }
        m_top = block;
        while (m_top > 0 && blocks[m_top - 1].kind == TextBlock::Kind::Title) {
            --m_top;
        }
        return m_y + m_added + m_page.ownSpaceAbove(block);
    }
    /// Above the turn gone to, and above its titles.
    void insert(qint64 space)
    {
        m_leads[size_t(m_top)] += int(space);
        m_added += space;
    }
    qint64 end()
    {
        while (m_block < m_page.blocks().size()) {
            m_y += m_page.ownHeightOf(m_block++);
        }
        return m_y + m_added;
    }
    std::vector<int> takeLeads() { return std::move(m_leads); }

private:
    const PageFlow &m_page;
    std::vector<int> m_leads;
    int m_block = 0;
    int m_top = 0;
    qint64 m_y = 0;
    qint64 m_added = 0;
};

} // namespace

std::vector<LevelRow> levelRows(const std::vector<const FacingMap *> &maps)
{
    std::map<int, std::vector<TurnRange>> rows; // by turn of the reference
    for (size_t i = 0; i < maps.size(); ++i) {
        for (const Facing *facing : ascending(*maps[i])) {
            auto &row = rows.try_emplace(facing->here.first, maps.size() + 1).first->second;
            row.front() = {.first = facing->here.first,
                           .last = std::max(row.front().last, facing->here.last)};
            row[i + 1] = facing->there;
        }
    }
    std::vector<LevelRow> all;
    all.reserve(rows.size());
    for (auto &[turn, turns] : rows) {
        all.push_back({.turns = std::move(turns)});
    }
    return all;
}

std::vector<PageFlow::Leads> levelPages(const std::vector<const PageFlow *> &pages,
                                        const std::vector<LevelRow> &rows)
{
    std::vector<Column> columns;
    columns.reserve(pages.size());
    for (const PageFlow *page : pages) {
        columns.emplace_back(*page);
    }
    std::vector<std::optional<qint64>> tops(pages.size());
    for (const LevelRow &row : rows) {
        qint64 lowest = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            tops[i] = row.turns[i].isEmpty() ? std::nullopt : columns[i].goTo(row.turns[i]);
            lowest = std::max(lowest, tops[i].value_or(0));
        }
        for (size_t i = 0; i < columns.size(); ++i) {
            if (tops[i]) {
                columns[i].insert(lowest - *tops[i]);
            }
        }
    }
    std::vector<qint64> ends;
    std::ranges::transform(columns, std::back_inserter(ends), &Column::end);
    const qint64 longest = ends.empty() ? 0 : std::ranges::max(ends);
    std::vector<PageFlow::Leads> leads;
    leads.reserve(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        leads.push_back({.above = columns[i].takeLeads(), .below = int(longest - ends[i])});
    }
    return leads;
}

} // namespace visavis
