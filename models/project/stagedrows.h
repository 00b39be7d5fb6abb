// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"

namespace visavis
{

/// Takes away for good what a killed or cancelled import left: staged episodes, and texts that never were the
/// current one of an episode.
[[nodiscard]] Result<void> removeStaged(Database &database);

} // namespace visavis
