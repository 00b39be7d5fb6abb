// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/check.h"

namespace visavis
{

/// One sentence in the window's language: what is not in order in a project file.
[[nodiscard]] QString sentence(const Finding &finding);

} // namespace visavis
