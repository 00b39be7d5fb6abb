// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"

namespace visavis
{

/// Which text of which episode a pane shows, to be linked with those of other panes. Former ones come before
/// the current one.
struct LinkedText {
    EpisodeId episode; ///< invalid where it shows no such text
    bool isCurrent = true;
    RevisionId former = {}; ///< where it is not
    bool isEdited = true;   ///< a former one as it was before its edits is not

    [[nodiscard]] bool isValid() const { return episode.isValid(); }
    auto operator<=>(const LinkedText &) const = default;
};

} // namespace visavis
