// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// What a database of the same name left beside it when it was moved or deleted: SQLite would take its last
/// pages for those of a file that is put there. Renamed to ".old", nothing is thrown away. False when that
/// failed.
[[nodiscard]] bool putLeftoversAside(const QString &path);

} // namespace visavis
