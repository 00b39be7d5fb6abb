// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/sharing/alias.h"

#include <vector>

namespace visavis
{

// The key file: which alias stands for which real name. It is kept apart from the project, which knows
// nothing of it. A table as RFC 4180 in UTF-8 with a byte order mark, with the columns name, alias and
// capital ("yes": Alias::needsCapital).

/// Separated by commas, semicolons or tabs, in any character set; the columns in any order, `capital` may be
/// missing. Rows without a name are left out. NotAKeyFile where a column is missing; errors name the file.
[[nodiscard]] Result<std::vector<Alias>> readKeyFile(const QString &path);

/// The same to be edited: NotAKeyFile names the other columns of a table that has more, which would be lost.
[[nodiscard]] Result<std::vector<Alias>> readKeyFileToEdit(const QString &path);

/// Whole or not at all. A new one may be read by its owner alone.
[[nodiscard]] Result<void> writeKeyFile(const QString &path, const std::vector<Alias> &aliases);

} // namespace visavis
