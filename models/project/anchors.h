// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"
#include "models/project/database.h"

namespace visavis
{

/// Keeps where annotations stand in the revision that they are about to leave, so that it can be read with
/// them on it. To be called inside the transaction, before the changes are applied.
[[nodiscard]] Result<void> keepAnchors(Database &database, const QList<Change> &changes);

/// The annotations of a revision that is not its episode's current one, as they stand in it.
[[nodiscard]] Result<std::vector<Annotation>> annotationsIn(Database &database, RevisionId revision);

} // namespace visavis
