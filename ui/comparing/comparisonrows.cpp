// SPDX-License-Identifier: MIT
#include "ui/comparing/comparisonrows.h"

#include <algorithm>

namespace visavis
{

void ComparisonRows::assign(const TextComparison &comparison, bool isFolded)
{
    m_isFolded = isFolded;
    m_unfolded.clear();
    fill(comparison);
}

void ComparisonRows::unfold(const TextComparison &comparison, int shown)
{
    m_unfolded.insert(at(shown).row);
    fill(comparison);
}

int ComparisonRows::placeOf(int row) const
{
    const auto behind = std::ranges::upper_bound(m_shown, row, {}, &Shown::row);
    return std::max(0, int(behind - m_shown.begin()) - 1);
}

void ComparisonRows::fill(const TextComparison &comparison)
{
    constexpr int Context = 1;
    constexpr int Fewest = 2; // a line for one turn is no gain
    const auto &rows = comparison.rows;
    const int count = int(rows.size());
    const auto isSame = [&](int row) { return rows[size_t(row)].kind == ComparedRow::Kind::Same; };
    m_shown.clear();
    for (int row = 0; row < count;) {
        int stop = row;
        while (stop < count && isSame(stop)) {
            ++stop;
        }
        if (stop == row) {
            m_shown.push_back({.row = row++, .folded = 0});
            continue;
        }
        const int first = row == 0 ? 0 : row + Context;
        const int last = stop == count ? count : stop - Context;
        const bool isFold = m_isFolded && last - first >= Fewest && !m_unfolded.contains(first);
        for (; row < stop; ++row) {
            if (isFold && row == first) {
                m_shown.push_back({.row = first, .folded = last - first});
                row = last;
                if (row >= stop) {
                    break;
                }
            }
            m_shown.push_back({.row = row, .folded = 0});
        }
    }
}

} // namespace visavis
