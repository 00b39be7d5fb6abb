// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/blocklayout.h"

#include <QHash>

#include <list>
#include <memory>

namespace visavis
{

/// The layouts used last, as many as fit in so many bytes. One a view.
class LayoutCache
{
public:
    using Layout = std::shared_ptr<const BlockLayout>;

    static constexpr qsizetype MostBytes = 20'000'000;

    /// Null when it is not there. What was asked for stays longest.
    [[nodiscard]] Layout find(int block);
    /// The newest always stays, however large.
    void insert(int block, Layout layout);
    void clear();

    [[nodiscard]] qsizetype bytes() const { return m_bytes; }

private:
    struct Item {
        int block;
        Layout layout;
    };

    std::list<Item> m_items; ///< used last in front
    QHash<int, std::list<Item>::iterator> m_places;
    qsizetype m_bytes = 0;
};

} // namespace visavis
