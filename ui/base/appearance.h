// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/settings.h"

namespace visavis
{

/// Gives the whole application the colours of a theme, its icons with them, and the window's face and style.
/// To be called once at the start and whenever the theme changes.
void applyTheme(Theme theme);

} // namespace visavis
