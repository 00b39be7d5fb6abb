// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

#include <functional>

namespace visavis
{

/// Makes one row after the other and hands each on; tells the progress how many, of the table's and of those
/// that the work after them counts for. Cancelled between two rows; what taking a row gives.
[[nodiscard]] Result<void> forEachRow(const Table &table, Progress &progress,
                                      const std::function<Result<void>(const std::vector<Cell> &)> &take,
                                      qint64 workAfter = 0);

/// The error of a device that did not take what was written.
[[nodiscard]] std::unexpected<Error> notWritten(const QIODevice &device);

} // namespace visavis
