// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"

namespace visavis
{

/// The schema this program writes: the number of the last file in models/project/schema.
inline constexpr int SchemaVersion = 3;

/// Brings the database to SchemaVersion, one transaction a step, each with its version number: a step that
/// fails leaves the file at the version before. The caller copies the file first.
[[nodiscard]] Result<void> migrate(Database &database);

/// The file's version as its tables are now, journal included.
[[nodiscard]] Result<int> schemaVersion(Database &database);

} // namespace visavis
