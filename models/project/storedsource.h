// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/snapshot.h"
#include "models/project/sourcescan.h"

namespace visavis
{

/// The source of a text as it was imported, and where the words of the text, as it is by now, stand in it.
struct StoredSource {
    /// Read again as it was then; without a reading, and marks, where that is not possible any more.
    ReadSource read;
    std::vector<SourcePiece> pieces; ///< ascending by body
};

/// NoSuchEpisode for a text that has no source. The source of a file that is no text has none decoded.
[[nodiscard]] Result<StoredSource> readStoredSource(Snapshot &snapshot, RevisionId revision,
                                                    Progress &progress);

} // namespace visavis
