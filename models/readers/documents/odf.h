// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// OpenDocument text: LibreOffice's .odt.
[[nodiscard]] Format odtFormat();

/// The same as one XML file: .fodt.
[[nodiscard]] Format flatOdtFormat();

} // namespace visavis
