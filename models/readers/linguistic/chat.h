// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// CHAT (.cha), the format of CLAN and TalkBank. A main line ("*ANN:") with its continuation lines is a unit;
/// the speaker is the participant's name, or the code where there is none. Gems ("@G:", "@Bg:") are sections.
/// Dependent tiers ("%mor:") are left out and warned about; chatline.h says what becomes of codes.
[[nodiscard]] Format chatFormat();

} // namespace visavis
