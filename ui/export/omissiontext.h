// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

namespace visavis
{

/// "Left out: 2 passages off record, 1 passage of people under an embargo.": how much an export left out, and
/// why; empty when nothing was.
[[nodiscard]] QString omissionText(const ExportData &data);

} // namespace visavis
