// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/project/records.h"
#include "models/transcript/transcript.h"

#include <QStringList>

#include <vector>

namespace visavis
{

/// A label that an episode has, with what its texts call it: people give labels other names and roles, but a
/// new text is written as the one before.
struct KnownLabel {
    EpisodeLabel label;
    QStringList written;      ///< names that it had, in the project or in a source
    Role found = Role::Other; ///< the role that it had at first
};

/// The labels of a revision's episode, in their order. The names in the revision's source are known by what a
/// person said when it was imported.
[[nodiscard]] Result<std::vector<KnownLabel>> knownLabels(Database &database, RevisionId revision,
                                                          const std::vector<EpisodeLabel> &labels);

/// The one that a label of a new text is: by its name now, or else by one that it had; without a name by the
/// role that it had at first. Case does not matter. Null when it is a new one.
[[nodiscard]] const EpisodeLabel *labelLike(const std::vector<KnownLabel> &known, const Label &label);

} // namespace visavis
