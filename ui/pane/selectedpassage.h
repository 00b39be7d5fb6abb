// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"
#include "models/base/offset.h"

namespace visavis
{

/// What is selected in a pane, as a passage of an episode's current text. Empty where nothing of one is.
struct SelectedPassage {
    EpisodeId episode;
    CodePointRange range;

    [[nodiscard]] bool isEmpty() const { return !episode.isValid() || range.isEmpty(); }
};

/// A turn of an episode's current text, by index; -1 for none.
struct EpisodeTurn {
    EpisodeId episode;
    int turn = -1;
};

} // namespace visavis
