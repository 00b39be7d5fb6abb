// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <utility>

namespace visavis::test
{

/// The value of something that must not fail here; ends the test program if it does.
template<class T>
T sure(Result<T> result)
{
    if (!result) {
        qFatal("unexpected error %d: %s", int(result.error().code), qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace visavis::test
