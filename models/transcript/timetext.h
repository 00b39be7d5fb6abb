// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace visavis
{

/// A time in a recording as people cite it: "0:41", "12:05", "1:02:03"; whole seconds, rounded towards zero.
[[nodiscard]] QString timeText(std::chrono::milliseconds time);

} // namespace visavis
