// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

namespace visavis
{

/// "Left out: 2 passages off record, 1 passage of people under an embargo.": how much an export left out, and
/// why; empty when nothing was.
[[nodiscard]] QString omissionText(const ExportData &data);
/// The same before it is exported, with how many persons are concerned; says so when nothing is left out.
[[nodiscard]] QString omissionForecast(const ExportData &data);

} // namespace visavis
