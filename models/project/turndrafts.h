// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

namespace visavis
{

/// The words of a turn while they are corrected, kept over a crash until they are in the text or dropped.
/// They are offered again, not put into the text: who was stopped in the middle of a word did not say them.
struct TurnDraft {
    EpisodeId episode;
    TurnId turn;
    QString words;
};

void saveTurnDraft(Project &project, const TurnDraft &draft);
void dropTurnDraft(Project &project, EpisodeId episode, TurnId turn);

/// The last that was left by a crash, of an interview that is still there.
[[nodiscard]] std::optional<TurnDraft> lastTurnDraft(Project &project);

} // namespace visavis
