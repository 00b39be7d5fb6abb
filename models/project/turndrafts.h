// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

namespace visavis
{

/// The words of a turn while they are corrected, kept over a crash until they are in the text or dropped.
/// When the project is opened next, a turn that still stands gets them, as one step of undo; of one that is
/// gone they become a note on the interview.
void saveTurnDraft(Project &project, EpisodeId episode, TurnId turn, const QString &words);
void dropTurnDraft(Project &project, EpisodeId episode, TurnId turn);

/// At opening; whoever acted last was typing.
[[nodiscard]] Result<void> recoverTurnDrafts(Project &project, CoderId coder);

} // namespace visavis
