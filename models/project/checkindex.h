// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"

namespace visavis
{

/// How many turns (notes) the full-text index has other words for than the text, counting those it should not
/// know any more. FTS5's own integrity check cannot see this in a contentless table, so every entry of the
/// index is compared with the text folded anew.
[[nodiscard]] Result<int> differingTurns(Database &database);
[[nodiscard]] Result<int> differingNotes(Database &database);

} // namespace visavis
