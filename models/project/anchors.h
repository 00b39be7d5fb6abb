// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/changelog.h"
#include "models/project/database.h"

#include <optional>

namespace visavis
{

// Where annotations stand in texts that are not the current one any more, so that those can be read with them
// on it. Both are to be called inside the transaction; undo takes back what they did.

/// Before the changes are applied: keeps where annotations stand in the revision that they are about to
/// leave. What is kept of one that is about to go is put aside until it comes back, as long as the writer's
/// connection is open.
[[nodiscard]] Result<void> keepAnchors(Database &database, const QList<Change> &changes, Direction direction);
/// After the changes were applied: gives annotations that came back what was put aside.
[[nodiscard]] Result<void> restoreAnchors(Database &database, const QList<Change> &changes);

/// How an annotation stands in a text that its episode had before.
struct FormerAnchor {
    AnnotationId annotation;
    CodePointRange range;
    AnchorState state = AnchorState::Anchored;
    double score = 1;
};
/// Of all annotations that stood in a revision, in the order of its text.
[[nodiscard]] Result<std::vector<FormerAnchor>> anchorsIn(Database &database, RevisionId revision);

/// Where an annotation stood in a text that its episode had before.
struct FormerPlace {
    RevisionId revision;
    CodePointRange range;
};
/// The last place of an annotation that nobody doubted; none when it was certain in no former text.
[[nodiscard]] Result<std::optional<FormerPlace>> lastCertainPlace(Database &database,
                                                                  AnnotationId annotation);

} // namespace visavis
