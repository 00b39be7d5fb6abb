// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/writer.h"

#include <QDate>
#include <QDateTime>
#include <QIODevice>
#include <QString>

#include <functional>
#include <variant>
#include <vector>

namespace visavis
{

/// One value of a table; the first is an empty cell.
using Cell = std::variant<std::monostate, QString, qint64, double, bool, QDate, QDateTime>;

/// Rows for a spreadsheet or statistics. Made row by row, so that memory stays even: what the function looks
/// into must outlive it.
struct Table {
    QString name;                 ///< of the sheet, translated
    std::vector<QString> columns; ///< "start_ms": keys, never translated, as scripts ask for them
    qint64 rowCount = 0;
    std::function<std::vector<Cell>(qint64 row)> row; ///< as many cells as columns
};

/// A format that any table can be written in.
struct TableFormat {
    QLatin1StringView id; ///< "csv"
    QLatin1StringView suffix;
    /// The same bytes for the same table. Cancelled, FileNotWritable, TableTooLarge (a sheet of XLSX holds
    /// 1,048,576 rows).
    Result<ExportLosses> (*write)(const Table &table, QIODevice &device, Progress &progress);
};

/// csv, tsv, xlsx, json: in the order in which they are offered.
[[nodiscard]] const std::vector<TableFormat> &tableFormats();

[[nodiscard]] Result<ExportLosses> writeCsv(const Table &table, QIODevice &device, Progress &progress);
[[nodiscard]] Result<ExportLosses> writeTsv(const Table &table, QIODevice &device, Progress &progress);
[[nodiscard]] Result<ExportLosses> writeXlsx(const Table &table, QIODevice &device, Progress &progress);
/// An array of objects, streamed.
[[nodiscard]] Result<ExportLosses> writeJsonTable(const Table &table, QIODevice &device, Progress &progress);

} // namespace visavis
