// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/project/turnstart.h"

namespace visavis
{

/// Of how two episodes are aligned the kind that a person chose; none: by evidence.
[[nodiscard]] std::optional<AlignmentKind> chosenKind(const ProjectData &data, EpisodeId one,
                                                      EpisodeId other);

/// What a person pinned and cut between two episodes, as turns of these texts, which are their current ones.
/// The left one has the lower id. Pins of former texts are left out.
[[nodiscard]] std::vector<TurnPin> turnPins(const ProjectData &data, const PlacedText &left,
                                            const PlacedText &right);

} // namespace visavis
