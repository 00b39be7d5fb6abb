// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/tables/table.h"

#include <QByteArray>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace visavis
{

/// A workbook of one sheet on its way into a file, row by row: what is held in memory is one row. Refusals
/// are kept until finish(). To be used on the thread that made it.
class XlsxBook
{
    Q_DISABLE_COPY_MOVE(XlsxBook)

public:
    /// The file is made in the folder, as are the temporary ones. The name is one that Excel takes.
    XlsxBook(const QString &folder, const QString &sheetName);
    /// What was not finished goes.
    ~XlsxBook();

    /// In the first row: bold, and always in sight. False where it was cut.
    bool writeTitle(int column, const QString &title);
    /// In letters of the body's face.
    void setWidth(int column, double letters);
    /// Rows from 1, ascending; cells of a row in the order of its columns. False where an over-long text was
    /// cut.
    bool write(qint64 row, int column, const Cell &cell);

    /// Makes the file and gives its path. FileNotWritable where the disk did not take all of it. Takes twice
    /// as long as all the rows did.
    [[nodiscard]] Result<QString> finish();

private:
    class PlainLocale;

    bool writeText(qint64 row, int column, const QString &text, lxw_format *format);
    void check(int error);

    std::unique_ptr<const PlainLocale> m_locale;
    QByteArray m_path;
    QByteArray m_folder;
    lxw_workbook *m_book = nullptr;   ///< Owned.
    lxw_worksheet *m_sheet = nullptr; ///< The book's.
    lxw_format *m_bold = nullptr;     ///< The book's, as are the others.
    lxw_format *m_day = nullptr;
    lxw_format *m_time = nullptr;
    int m_error = 0; ///< the library's first
};

} // namespace visavis
