// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/database.h"
#include "models/project/records.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// A text that an episode has, or had before. One that was edited in place is two: as it is, and as it was
/// imported.
struct EpisodeText {
    enum class State {
        Current,
        Former,
        TakenBack, ///< was current, until its import was undone
    };

    RevisionId revision;
    State state = State::Current;
    bool isBeforeEdits = false; ///< as it was imported, before it was edited
    int edits = 0;              ///< in place, that it has
    Timestamp created;          ///< when it was imported; of an edited text, when it was last edited
    QString source;             ///< the name of the file; empty when it was not kept
    qint64 words = 0;

    bool operator==(const EpisodeText &) const = default;
};

/// Whether there is another text than the current one. Quick.
[[nodiscard]] bool hasSeveralTexts(Database &database, EpisodeId episode);

/// All texts of an episode, the current one first, then the newest first.
[[nodiscard]] Result<std::vector<EpisodeText>> textsOf(Database &database, EpisodeId episode);

/// One of them whole. ProjectDamaged when it cannot be had without a doubt.
[[nodiscard]] Result<Transcript> readText(Database &database, const EpisodeText &text, Progress &progress);

} // namespace visavis
