// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

namespace visavis
{

/// Ascending, without empty ones; those that overlap, or with nothing in between that counts, are put
/// together. `isNothing` is asked of the gap between two.
template<class IsNothing>
[[nodiscard]] std::vector<Utf16Range> joined(std::vector<Utf16Range> ranges, IsNothing &&isNothing)
{
    std::erase_if(ranges, [](const Utf16Range &range) { return range.isEmpty(); });
    std::ranges::sort(ranges);
    std::vector<Utf16Range> result;
    for (const Utf16Range &range : ranges) {
        const bool goesOn = !result.empty() && (range.start <= result.back().stop ||
                                                isNothing(Utf16Range{result.back().stop, range.start}));
        if (goesOn) {
            result.back().stop = std::max(result.back().stop, range.stop);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

/// Those that touch are put together.
[[nodiscard]] inline std::vector<Utf16Range> joined(std::vector<Utf16Range> ranges)
{
    return joined(std::move(ranges), [](const Utf16Range &) { return false; });
}

} // namespace visavis
