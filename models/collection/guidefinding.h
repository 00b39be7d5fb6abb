// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/guide/guideassignment.h"
#include "models/project/projectdata.h"
#include "models/project/snapshot.h"

namespace visavis
{

/// A project's guide, its interviews and what people assigned in them, as a worker takes them along.
struct GuideTask {
    struct Pin {
        CodePoint start;
        int question = -1; ///< index into questions; -1: none
    };
    struct Interview {
        EpisodeId episode;
        RevisionId revision;
        std::vector<Pin> pins;
    };
    std::vector<QuestionId> ids;
    std::vector<AskedQuestion> questions; ///< of these ids
    std::vector<Interview> interviews;    ///< all live ones
};
[[nodiscard]] GuideTask guideTask(const ProjectData &data);

/// The guide with what was learned of its questions, and the exchanges of interviews with the questions they
/// answer (indexes into both).
struct FoundAnswers {
    std::vector<QuestionId> ids;
    std::vector<AskedQuestion> questions;
    QHash<EpisodeId, std::vector<AssignedExchange>> exchanges;

    /// What of two interviews faces each other by what is sure.
    [[nodiscard]] std::vector<FacingTurns> facing(EpisodeId left, EpisodeId right) const;
};

/// Reads those that somebody assigned exchanges in, to learn how questions were asked and answered, and then
/// finds the answers in these interviews (none: in all). Texts that cannot be read are left out; Cancelled is
/// the only error.
[[nodiscard]] Result<FoundAnswers> findAnswers(Snapshot &snapshot, const GuideTask &task, Progress &progress,
                                               const std::vector<EpisodeId> &in = {});

} // namespace visavis
