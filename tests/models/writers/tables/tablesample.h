// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

#include <QList>

namespace visavis::test
{

/// The sample of all exports with people, attributes, taggings, an orphan, and a formula here and there.
[[nodiscard]] ExportData tableExport();

/// A table of these rows.
[[nodiscard]] Table tableOf(const std::vector<QString> &columns, const std::vector<std::vector<Cell>> &rows,
                            const QString &name = QStringLiteral("Rows"));

/// The format of this id, which is there.
[[nodiscard]] const TableFormat &tableFormat(QStringView id);
/// Empty when it fails, which is a warning.
[[nodiscard]] QByteArray written(QStringView id, const Table &table, ExportLosses *losses = nullptr);

[[nodiscard]] QStringList namesOf(const Table &table);
/// What a row says in some of its columns.
[[nodiscard]] QStringList valuesOf(const Table &table, qint64 row, const QStringList &columns);

/// The cells of the first sheet of a workbook, as its XML has them: numbers as numbers, of truths 0 and 1.
[[nodiscard]] QList<QStringList> sheetCells(const QByteArray &workbook);
/// A part of a workbook; empty when there is none.
[[nodiscard]] QByteArray workbookPart(const QByteArray &workbook, const QString &path);
/// The cells of separated values.
[[nodiscard]] QList<QStringList> csvCells(const QByteArray &bytes);

} // namespace visavis::test
