// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"
#include "models/project/projectdata.h"
#include "models/project/projectsummary.h"

namespace visavis
{

/// The one episode that a person means by these words (findEpisodes). When it is none or several, that and
/// what there is to choose from is printed on the errors, and the id is invalid.
[[nodiscard]] EpisodeId episodeMeant(const ProjectData &data, const SourceNames &sources,
                                     const QString &words, CommandContext &context);

} // namespace visavis
