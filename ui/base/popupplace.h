// SPDX-License-Identifier: MIT
#pragma once

#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace visavis
{

/// Moves a window of its present size so that its top left is there, or as near as the screen lets it be seen
/// whole.
inline void placeOnScreen(QWidget &popup, QPoint globalPosition)
{
    const QRect available = popup.screen()->availableGeometry();
    const auto within = [](int place, int first, int last) {
        return std::clamp(place, first, std::max(first, last));
    };
    popup.move(within(globalPosition.x(), available.left(), available.right() - popup.width()),
               within(globalPosition.y(), available.top(), available.bottom() - popup.height()));
}

} // namespace visavis
