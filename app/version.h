// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>

namespace visavis
{

inline constexpr QLatin1StringView Version{VISAVIS_VERSION};

} // namespace visavis
