// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/database.h"
#include "models/project/records.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// What was edited in a text in place, as the change log has it.
struct EditSummary {
    int edits = 0;        ///< in effect: without those that were undone
    qint64 wordsMore = 0; ///< than before all of them
    Timestamp last;
};
[[nodiscard]] Result<EditSummary> editsOf(Database &database, RevisionId revision);

/// Takes back all edits of a text, from the last to the first: words, turns, titles, speakers and times are
/// as they were imported; of the times within turns those of edited ones are left out. ProjectDamaged when a
/// step does not fit, or the words are not those that the file's splices lead to.
[[nodiscard]] Result<Transcript> withoutEdits(Database &database, RevisionId revision, Transcript edited,
                                              Progress &progress);

} // namespace visavis
