// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"

#include <vector>

namespace visavis
{

/// What a project file holds on one episode or on all, beside their texts: a value that a worker reads and
/// ProjectData takes.
struct EpisodeRecords {
    std::vector<EpisodeLabel> labels;
    std::vector<Annotation> annotations;
    std::vector<Tagging> taggings;
    std::vector<Note> notes; ///< those on the annotations
};

} // namespace visavis
