// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QStringList>

#include <vector>

namespace visavis
{

/// A table of values as a file has it: a row for each person or interview, whom the first column names.
struct ValueTable {
    QString name;                  ///< the file's
    QStringList titles;            ///< of all columns; one that has none is called by its letter
    std::vector<QStringList> rows; ///< each with as many cells as there are titles

    static constexpr qint64 MostBytes = 32 * 1024 * 1024;
    static constexpr qsizetype MostColumns = 500;

    /// Values separated by commas, semicolons or tabs, in any character set. NoTable where there is no second
    /// column or no row below the titles; errors name the file.
    [[nodiscard]] static Result<ValueTable> read(const QString &path);
    [[nodiscard]] static Result<ValueTable> of(const QByteArray &bytes, const QString &name);
};

} // namespace visavis
