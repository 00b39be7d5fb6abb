// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectdata.h"
#include "models/project/projectsummary.h"

namespace visavis
{

/// The live episodes that a person may mean by these words, in the order of the project: those with this
/// title, or else this number, or else imported from a file of this name (with or without its suffix), or
/// else of this GUID, or else whose title begins so, whatever the case. Kinds of white space are not told
/// apart. More than one: the words do not say which; none: there is none.
[[nodiscard]] std::vector<EpisodeId> findEpisodes(const ProjectData &data, const SourceNames &sources,
                                                  QStringView words);

} // namespace visavis
