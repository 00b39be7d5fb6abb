// SPDX-License-Identifier: MIT
#include "ui/reader/heightindex.h"

#include <algorithm>
#include <bit>

namespace visavis
{

namespace
{

size_t lowestBit(size_t index)
{
    return index & (~index + 1);
}

} // namespace

void HeightIndex::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_sums.assign(m_heights.size() + 1, 0);
    m_total = 0;
    for (size_t i = 1; i < m_sums.size(); ++i) {
        m_total += m_heights[i - 1];
        m_sums[i] += m_heights[i - 1];
        const size_t parent = i + lowestBit(i);
        if (parent < m_sums.size()) {
            m_sums[parent] += m_sums[i];
        }
    }
}

void HeightIndex::set(int block, int height)
{
    const int change = height - m_heights[size_t(block)];
    if (change == 0) {
        return;
    }
    m_heights[size_t(block)] = height;
    m_total += change;
    for (size_t i = size_t(block) + 1; i < m_sums.size(); i += lowestBit(i)) {
        m_sums[i] += change;
    }
}

qint64 HeightIndex::top(int block) const
{
    qint64 sum = 0;
    for (size_t i = size_t(block); i > 0; i -= lowestBit(i)) {
        sum += m_sums[i];
    }
    return sum;
}

int HeightIndex::blockAt(qint64 y) const
{
    if (m_heights.empty()) {
        return -1;
    }
    size_t index = 0;
    qint64 rest = std::max<qint64>(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (index + step < m_sums.size() && m_sums[index + step] <= rest) {
            index += step;
            rest -= m_sums[index];
        }
    }
    return std::min(int(index), size() - 1);
}

} // namespace visavis
