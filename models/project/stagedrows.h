// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/preparedepisode.h"

namespace visavis
{

/// Takes away for good what a killed or cancelled import left: staged episodes, and texts that never were the
/// current one of an episode.
[[nodiscard]] Result<void> removeStaged(Database &database);
/// Takes away what was stored of a new text that is not to become current after all.
[[nodiscard]] Result<void> removeStored(Database &database, const PreparedEpisode &text);

} // namespace visavis
