// SPDX-License-Identifier: MIT
#include "models/writers/tables/xlsxbook.h"

#include "models/writers/tables/celltext.h"
#include "models/writers/tables/xlsxtext.h"

#include <KZip>
#include <QDir>
#include <QFile>
#include <xlsxwriter.h>

#include <cmath>
#include <cstdio>
#include <locale.h>
#include <utility>
#ifdef __APPLE__
#include <xlocale.h>
#endif

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Of files that nobody changed since: the day from which zip files count, as that of the parts in them.
constexpr qint64 FixedCreation = 315'532'800;

/// Greater ones are not each a number of its own in a double, which is all that Excel has.
constexpr qint64 LargestExact = qint64(1) << 53;

std::optional<double> numberOf(const Cell &cell)
{
    if (const auto *whole = std::get_if<qint64>(&cell);
        whole && *whole >= -LargestExact && *whole <= LargestExact) {
        return double(*whole);
    }
    const auto *number = std::get_if<double>(&cell);
    return number && std::isfinite(*number) ? std::optional(*number) : std::nullopt;
}

/// A day or time as far as Excel has them: from 1900 on, without a time zone.
std::optional<lxw_datetime> momentOf(const Cell &cell)
{
    constexpr int FirstYear = 1900;
    constexpr int LastYear = 9999;
    const auto *day = std::get_if<QDate>(&cell);
    const auto *moment = std::get_if<QDateTime>(&cell);
    const QDateTime utc = moment ? moment->toUTC() : QDateTime();
    const QDate date = day ? *day : utc.date();
    if (!date.isValid() || date.year() < FirstYear || date.year() > LastYear) {
        return std::nullopt;
    }
    const QTime time = day ? QTime(0, 0) : utc.time();
    return lxw_datetime{.year = date.year(),
                        .month = date.month(),
                        .day = date.day(),
                        .hour = time.hour(),
                        .min = time.minute(),
                        .sec = double(time.second())};
}

/// Whether the file of a workbook has a sheet of more bytes than its rows are. The library does not look
/// whether there is still room for a sheet before it is packed.
bool holdsSheet(const QString &path, qint64 bytesOfRows)
{
    KZip zip(path);
    if (!zip.open(QIODevice::ReadOnly)) {
        return false;
    }
    const KArchiveFile *sheet = zip.directory()->file(u"xl/worksheets/sheet1.xml"_s);
    return sheet && sheet->size() > bytesOfRows;
}

std::unexpected<Error> refused(int error)
{
    return std::unexpected(Error{.code = ErrorCode::FileNotWritable,
                                 .arguments = {},
                                 .file = {},
                                 .line = 0,
                                 .detail = QString::fromUtf8(lxw_strerror(lxw_error(error)))});
}

} // namespace

/// The library writes numbers by printf, with a comma in much of the world, and such a workbook cannot be
/// opened. While this lives, this thread has the C library's own habits; Qt's are others.
class XlsxBook::PlainLocale
{
    Q_DISABLE_COPY_MOVE(PlainLocale)

public:
    PlainLocale()
        : m_plain(newlocale(LC_ALL_MASK, "C", locale_t()))
        , m_before(uselocale(m_plain))
    {
    }
    ~PlainLocale()
    {
        uselocale(m_before);
        if (m_plain != locale_t()) {
            freelocale(m_plain);
        }
    }

private:
    locale_t m_plain;
    locale_t m_before;
};

XlsxBook::XlsxBook(const QString &folder, const QString &sheetName)
    : m_locale(std::make_unique<PlainLocale>())
    , m_path(QFile::encodeName(QDir(folder).filePath(u"table.xlsx"_s)))
    , m_folder(QFile::encodeName(folder))
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, sheetName.toUtf8().constData()) : nullptr;
    if (!m_sheet) {
        check(LXW_ERROR_CREATING_TMPFILE);
        return;
    }
    QByteArray title = sheetName.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = time_t(FixedCreation);
    check(workbook_set_properties(m_book, &properties));
    m_bold = workbook_add_format(m_book);
    format_set_bold(m_bold);
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_time = workbook_add_format(m_book);
    format_set_num_format(m_time, "yyyy-mm-dd hh:mm:ss");
    worksheet_freeze_panes(m_sheet, 1, 0);
}

XlsxBook::~XlsxBook()
{
    if (m_book) {
        if (m_sheet && m_sheet->optimize_tmpfile) {
            std::fclose(m_sheet->optimize_tmpfile); // freeing a book leaves it open
        }
        lxw_workbook_free(m_book);
    }
}

bool XlsxBook::writeTitle(int column, const QString &title)
{
    return writeText(0, column, title, m_bold);
}

void XlsxBook::setWidth(int column, double letters)
{
    if (m_sheet) {
        check(worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), letters, nullptr));
    }
}

bool XlsxBook::write(qint64 row, int column, const Cell &cell)
{
    if (!m_sheet) {
        return true;
    }
    const auto below = lxw_row_t(row);
    const auto at = lxw_col_t(column);
    if (const std::optional<double> number = numberOf(cell)) {
        check(worksheet_write_number(m_sheet, below, at, *number, nullptr));
    } else if (const auto *isTrue = std::get_if<bool>(&cell)) {
        check(worksheet_write_boolean(m_sheet, below, at, *isTrue ? LXW_TRUE : LXW_FALSE, nullptr));
    } else if (std::optional<lxw_datetime> moment = momentOf(cell)) {
        lxw_format *format = std::holds_alternative<QDate>(cell) ? m_day : m_time;
        check(worksheet_write_datetime(m_sheet, below, at, &*moment, format));
    } else {
        // Words; also a number or a day that Excel has none for.
        return writeText(row, column, cellText(cell), nullptr);
    }
    return true;
}

/// As a string whatever it looks like: never a formula, never a link.
bool XlsxBook::writeText(qint64 row, int column, const QString &text, lxw_format *format)
{
    const SheetText shown = sheetText(text);
    if (m_sheet) {
        check(worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                                     shown.text.toUtf8().constData(), format));
    }
    return !shown.isCut;
}

Result<QString> XlsxBook::finish()
{
    if (m_error != LXW_NO_ERROR) {
        return refused(m_error);
    }
    FILE *rows = m_sheet->optimize_tmpfile;
    if (std::fflush(rows) != 0 || std::ferror(rows) != 0) {
        return refused(LXW_ERROR_CREATING_TMPFILE);
    }
    const qint64 bytesOfRows = std::ftell(rows);
    m_sheet = nullptr;
    if (const lxw_error error = workbook_close(std::exchange(m_book, nullptr)); error != LXW_NO_ERROR) {
        return refused(error);
    }
    const QString path = QFile::decodeName(m_path);
    return holdsSheet(path, bytesOfRows) ? Result<QString>(path) : refused(LXW_ERROR_CREATING_TMPFILE);
}

void XlsxBook::check(int error)
{
    m_error = m_error == LXW_NO_ERROR ? error : m_error;
}

} // namespace visavis
