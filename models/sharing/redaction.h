// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "models/sharing/saidwords.h"

#include <vector>

namespace visavis
{

/// What of a project is taken out before others read it, or for good.
struct Redaction {
    /// Stands where words were taken out of a text.
    static constexpr QStringView Mark = u"[…]";

    struct Text {
        EpisodeId episode;
        std::vector<CodePointRange> ranges; ///< ascending, not overlapping
    };

    std::vector<EpisodeId> episodes;       ///< whole
    std::vector<Text> texts;               ///< words of episodes that stay
    std::vector<AnnotationId> annotations; ///< with their notes, taggings and links
    std::vector<SpeakerId> persons;        ///< whose name, labels and what is known of them go
    SaidWords said;                        ///< quoted elsewhere, it goes there too
};

/// What nobody outside may read on a day: off record or under an embargo. Loads all.
[[nodiscard]] Result<Redaction> withheldOf(Project &project, QDate day);

/// What a person said and what was made of it. Interviews in which nobody else answers go whole. Loads all.
[[nodiscard]] Result<Redaction> contributionsOf(Project &project, SpeakerId person);

} // namespace visavis
