// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <chrono>

namespace visavis
{

/// A time in a recording as people cite it: "0:41", "12:05", "1:02:03"; whole seconds, rounded towards zero.
[[nodiscard]] QString timeText(std::chrono::milliseconds time);
/// A day in the long form of the default locale, without the day of the week: "14 juin 2019".
[[nodiscard]] QString dateText(QDate date);

/// The same with the month cut short, where there is little room: "1er déc. 2026", "1 Dec 2026".
[[nodiscard]] QString shortDateText(QDate date);

} // namespace visavis
