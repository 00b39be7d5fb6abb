// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/project/projectdata.h"

namespace visavis
{

/// An episode's text with the map of its places. Both live as long as they are used.
struct PlacedText {
    EpisodeId episode;
    const Transcript &transcript;
    const OffsetMap &offsets;
};

/// The turn at, or else next before, this place of a text; -1 before the first and behind the text.
[[nodiscard]] int turnAt(const PlacedText &text, CodePoint place);

/// Of how two episodes are aligned the kind that a person chose; none: by evidence.
[[nodiscard]] std::optional<AlignmentKind> chosenKind(const ProjectData &data, EpisodeId one,
                                                      EpisodeId other);

/// What a person pinned and cut between two episodes, as turns of these texts, which are their current ones.
/// The left one has the lower id. Pins of former texts are left out.
[[nodiscard]] std::vector<TurnPin> turnPins(const ProjectData &data, const PlacedText &left,
                                            const PlacedText &right);

} // namespace visavis
