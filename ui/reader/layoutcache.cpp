// SPDX-License-Identifier: MIT
#include "ui/reader/layoutcache.h"

namespace visavis
{

LayoutCache::Layout LayoutCache::find(int block)
{
    const auto place = m_places.constFind(block);
    if (place == m_places.cend()) {
        return nullptr;
    }
    m_items.splice(m_items.begin(), m_items, *place);
    return m_items.front().layout;
}

void LayoutCache::insert(int block, Layout layout)
{
    m_bytes += layout->cost();
    m_items.push_front({.block = block, .layout = std::move(layout)});
    m_places.insert(block, m_items.begin());
    while (m_bytes > MostBytes && m_items.size() > 1) {
        m_bytes -= m_items.back().layout->cost();
        m_places.remove(m_items.back().block);
        m_items.pop_back();
    }
}

void LayoutCache::clear()
{
    m_items.clear();
    m_places.clear();
    m_bytes = 0;
}

} // namespace visavis
