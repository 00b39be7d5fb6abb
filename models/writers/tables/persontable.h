// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

namespace visavis
{

/// Every person or other case, one row each. The data outlives it.
///
/// Columns: id, name, kind, description, the attributes as "person.NAME", consent_scope, consent_date,
/// restriction, then how many interviews they are in, turns and words they say there, and role
/// ("interviewer", "interviewee", "interviewer; interviewee", empty).
[[nodiscard]] Table personTable(const ExportData &data, const ExportOptions &options);

} // namespace visavis
