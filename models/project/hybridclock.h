// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

namespace visavis::hybridclock
{

/// A transaction's clock is the time, and below it a counter for those of one millisecond.
inline constexpr int CounterBits = 16;

[[nodiscard]] constexpr Timestamp timeOf(qint64 clock)
{
    return {clock >> CounterBits};
}

} // namespace visavis::hybridclock
