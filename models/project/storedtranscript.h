// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// A revision as the file has it, with the ids of its sections, turns and labels, but without the pieces of
/// its source. NoSuchEpisode when there is none, ProjectDamaged when its turns or sections are out of order.
[[nodiscard]] Result<Transcript> readTranscript(Database &database, RevisionId revision);

/// As revision.time_spans holds them (packed.h). The map is the body's.
[[nodiscard]] QByteArray packTimes(const std::vector<TimeSpan> &times, const OffsetMap &map);

/// A time as a column holds it.
[[nodiscard]] QVariant toColumn(std::optional<Milliseconds> time);

} // namespace visavis
