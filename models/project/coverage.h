// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/snapshot.h"

#include <QHash>

namespace visavis
{

/// How much of what interviewees say in an episode is coded, in code points.
struct Coverage {
    qint64 said = 0;
    qint64 coded = 0;

    /// From 0 to 1; 0 where nothing is said.
    [[nodiscard]] double share() const { return said == 0 ? 0 : double(coded) / double(said); }
    bool operator==(const Coverage &) const = default;
};

/// Of the episodes' current texts, as the file has them: what lies under passages to which this coder gave a
/// tag, each letter once. Where nobody has the role of an interviewee, it is what all say who are no
/// interviewers. What an interviewer and an interviewee say at once counts as said by the latter.
[[nodiscard]] Result<QHash<EpisodeId, Coverage>>
readCoverage(Snapshot &snapshot, const std::vector<EpisodeId> &episodes, CoderId coder, Progress &progress);

} // namespace visavis
