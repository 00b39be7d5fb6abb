// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/readers/structure/plan.h"

namespace visavis::structure
{

/// Writes a plan into a transcript. Pieces are places in the document's text. A label of several people who
/// are known gives a turn of all of them; "//Ben: mhm //" within what another says is Ben's. Fails only when
/// the progress is cancelled.
[[nodiscard]] Result<Transcript> assemble(const Document &document, const LabelMarks &marks, const Plan &plan,
                                          Progress &progress);

} // namespace visavis::structure
