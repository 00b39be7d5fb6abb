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

/// Moves a window of its present size below what it is about, or above that where there is no room below, so
/// that both are seen.
inline void placeBeside(QWidget &popup, const QRect &about)
{
    constexpr int Gap = 8;
    const QRect available = popup.screen()->availableGeometry();
    const int below = about.bottom() + Gap;
    const int above = about.top() - Gap - popup.height();
    const bool isAbove = below + popup.height() > available.bottom() && above >= available.top();
    placeOnScreen(popup, {about.left(), isAbove ? above : below});
}

} // namespace visavis
