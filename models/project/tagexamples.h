// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

namespace visavis
{

/// An anchor example of a tag: a passage that somebody said shows what the tag means.
struct TagExample {
    AnnotationId annotation;
    EpisodeId episode;
    QString quote;
    QString title; ///< of the episode
};

/// Those in live episodes, in the order in which they were marked. Episodes need not be loaded.
[[nodiscard]] Result<std::vector<TagExample>> examplesOf(Project &project, TagId tag);

/// Whether an annotation is one for the tag.
[[nodiscard]] bool isExample(const ProjectData &data, AnnotationId annotation, TagId tag);

} // namespace visavis
