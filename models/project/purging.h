// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"
#include "models/project/database.h"
#include "models/project/sourcewords.h"

#include <vector>

namespace visavis
{

// What takes things out of a project file for good, so that no undo and no history brings them back. For
// copies, which nobody has open. The bytes are gone once all that is left was copied (Database::copyTo()).

/// With all that is on them or of them, and those that were deleted in the window.
[[nodiscard]] Result<void> removeEpisodes(Database &database, const std::vector<EpisodeId> &episodes);

/// The files that these (none: all) were imported from, their former texts, and what was changed in the
/// current one.
[[nodiscard]] Result<void> forgetSources(Database &database,
                                         const std::optional<std::vector<EpisodeId>> &episodes = {});

/// The episodes about which the file has something that a test holds for: a text, current or former, a change
/// in one, facts, labels, a source file.
struct TracedEpisodes {
    std::vector<EpisodeId> found;
    std::vector<EpisodeId> untold; ///< others, whose source file cannot be read as text, or not all of it
};
[[nodiscard]] Result<TracedEpisodes> episodesWithText(Database &database, const TextTest &test);

/// How the history begins anew.
struct NewBeginning {
    ActionKind kind = ActionKind::Repair;
    QString holder;                ///< who writes; empty for nobody
    bool isAnotherProject = false; ///< without settings and names of machines, under a GUID of its own
    TextTest dropsSetting = {};    ///< null: none; by what the setting says, or one of the entries in it
};
/// Forgets the history, drafts and traces of deleted things; makes the index anew from the texts. The history
/// begins with one action that makes all that is there.
[[nodiscard]] Result<void> beginAnew(Database &database, const NewBeginning &beginning);

/// Brings what its journal holds into a project file that is going to be replaced, so that nothing is left
/// beside it. ProjectLocked while somebody reads it. Does nothing to a file that is no project.
[[nodiscard]] Result<void> leaveOneFile(const QString &path);

} // namespace visavis
