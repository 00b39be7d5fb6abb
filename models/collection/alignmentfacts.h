// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/base/job.h"
#include "models/project/projectdata.h"
#include "models/project/snapshot.h"

#include <memory>

namespace visavis
{

/// An episode and its current text.
struct EpisodeText {
    EpisodeId id = {};
    std::shared_ptr<const Transcript> text = {};
};

/// What people said of how two episodes stand beside each other, as turns of their current texts.
struct AlignmentFacts {
    std::optional<AlignmentKind> kind; ///< none: by evidence
    std::vector<TurnPin> pins;
    std::vector<FacingTurns> byGuide; ///< answers to the same questions
};

/// The data's base is loaded. Cancelled is the only error.
[[nodiscard]] Result<AlignmentFacts> alignmentFacts(Snapshot &snapshot, const ProjectData &data,
                                                    const EpisodeText &left, const EpisodeText &right,
                                                    Progress &progress);

} // namespace visavis
