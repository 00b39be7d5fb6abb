// SPDX-License-Identifier: MIT
#pragma once

#include "models/sharing/aliasfinder.h"
#include "models/writers/exportdata.h"

namespace visavis
{

/// Puts aliases in the place of names in all that an export says, quotes too. Where the path of a recording
/// has a name in it, it goes.
void applyAliases(ExportData &data, const AliasFinder &aliases);

} // namespace visavis
