// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"
#include "models/project/database.h"

#include <optional>

namespace visavis
{

/// Keeps where annotations stand in the revision that they are about to leave, so that it can be read with
/// them on it. To be called inside the transaction, before the changes are applied.
[[nodiscard]] Result<void> keepAnchors(Database &database, const QList<Change> &changes);

/// The annotations of a revision that is not its episode's current one, as they stand in it.
[[nodiscard]] Result<std::vector<Annotation>> annotationsIn(Database &database, RevisionId revision);

/// Where an annotation stood in a text that its episode had before.
struct FormerPlace {
    RevisionId revision;
    CodePointRange range;
};
/// The last place of an annotation that nobody doubted; none when it was certain in no former text.
[[nodiscard]] Result<std::optional<FormerPlace>> lastCertainPlace(Database &database,
                                                                  AnnotationId annotation);

} // namespace visavis
