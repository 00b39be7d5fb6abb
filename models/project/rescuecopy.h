// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"

namespace visavis
{

/// Puts all that is committed into a new project file beside this path, which this database was opened at but
/// which leads to it no longer; where that cannot be, into the person's home folder. The new file's path.
[[nodiscard]] Result<QString> rescueCopy(Database &database, const QString &path);

} // namespace visavis
