// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/sharing/aliasfinder.h"
#include "models/sharing/redaction.h"

namespace visavis
{

/// How the words of a project are made fit for others to read.
struct RewritingRules {
    Redaction redaction;    ///< what goes; whole episodes are not its business (removeEpisodes())
    AliasFinder aliases;    ///< what stands for which name
    QStringList names = {}; ///< by which labels that nobody assigned are one of the redaction's persons', too
    bool keepsMedia = true; ///< where the recordings are
    bool removesPersons = false; ///< the records of the redaction's persons, too
};

/// Rewrites a project in place: texts, passages, notes and all else that people wrote. Passages stay on their
/// words; one that begins or ends within a name takes all of it. For a copy: it cannot be undone once that is
/// closed, and the file still has what was before (models/project/purging.h).
[[nodiscard]] Result<void> rewrite(Project &project, const RewritingRules &rules, Progress &progress);

} // namespace visavis
