// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/projectloader.h"
#include "models/project/snapshot.h"
#include "models/search/saidwords.h"

namespace visavis
{

/// The words that nobody outside may read on a day, for whatever quotes them: summaries, notes, what is said
/// of tags; with what has to be checked, if that is to be left out too. Not those that stay in a text all the
/// same, and none of the guide's questions. Where anything is withheld it loads all records into the data,
/// whose base is loaded; else it does nothing.
[[nodiscard]] Result<SaidWords> withheldWords(Snapshot &snapshot, ProjectLoader &loader,
                                              const ProjectData &data, QDate day, bool withToCheck,
                                              Progress &progress);

} // namespace visavis
