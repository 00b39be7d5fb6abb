// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

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

/// A turn of an episode's current text as the file names it, and the start of its words for the history.
struct TurnStart {
    RevisionId revision;
    CodePoint place;
    QString words;
};
/// Reads the text if it is not at hand.
[[nodiscard]] Result<TurnStart> turnStart(Project &project, EpisodeId episode, int turn);

} // namespace visavis
