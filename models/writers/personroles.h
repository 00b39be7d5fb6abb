// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/exportdata.h"

#include <set>
#include <vector>

namespace visavis
{

/// The roles that each of ExportData::persons has in the interviews, as far as they tell; Role::Other is left
/// out.
[[nodiscard]] std::vector<std::set<Role>> personRoles(const ExportData &data);

/// Indexes into ExportData::persons, ascending: all but those who do nothing else than interview.
[[nodiscard]] std::vector<int> participantsOf(const ExportData &data);

} // namespace visavis
