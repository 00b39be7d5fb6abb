// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <vector>

namespace visavis
{

/// The heights of a column of blocks in pixels, with sums in O(log n) (P. Fenwick, A new data structure for
/// cumulative frequency tables, 1994). No height is negative.
class HeightIndex
{
public:
    /// Replaces all. O(n).
    void assign(std::vector<int> heights);
    void set(int block, int height);

    [[nodiscard]] int size() const { return int(m_heights.size()); }
    [[nodiscard]] int height(int block) const { return m_heights[size_t(block)]; }
    /// Where the block begins: the sum of the heights before it. top(size()) is the total.
    [[nodiscard]] qint64 top(int block) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The block at this height: the last one that begins at or above it and is not empty. Clamped to the
    /// blocks there are; -1 without any.
    [[nodiscard]] int blockAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_sums; ///< 1-based
    qint64 m_total = 0;
};

} // namespace visavis
