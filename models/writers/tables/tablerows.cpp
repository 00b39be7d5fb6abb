// SPDX-License-Identifier: MIT
#include "models/writers/tables/tablerows.h"

#include "models/writers/textsink.h"

namespace visavis
{

Result<void> forEachRow(const Table &table, Progress &progress,
                        const std::function<Result<void>(const std::vector<Cell> &)> &take, qint64 workAfter)
{
    constexpr qint64 RowsBetweenReports = 256;
    const qint64 total = table.rowCount + workAfter;
    for (qint64 row = 0; row < table.rowCount; ++row) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        if (const Result<void> taken = take(table.row(row)); !taken) {
            return taken;
        }
        if ((row + 1) % RowsBetweenReports == 0) {
            progress.report(row + 1, total);
        }
    }
    progress.report(table.rowCount, total);
    return {};
}

std::unexpected<Error> notWritten(const QIODevice &device)
{
    return std::unexpected(deviceError(device));
}

} // namespace visavis
