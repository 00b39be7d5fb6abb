// SPDX-License-Identifier: MIT
#include "models/writers/tables/celltext.h"
#include "models/writers/tables/tablerows.h"
#include "models/writers/tables/xlsxbook.h"
#include "models/writers/tables/xlsxtext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MostRows = 1'048'575; // below the one of titles

/// Where there is room for large files: on many systems the usual folder is memory.
QString roomyFolder()
{
    const QString onDisk = u"/var/tmp"_s;
    const bool isChosen = qEnvironmentVariableIsSet("TMPDIR");
    return !isChosen && QFileInfo(onDisk).isWritable() ? onDisk : QDir::tempPath();
}

qsizetype longestLine(const QString &text)
{
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        longest = std::max(longest, line.size());
    }
    return longest;
}

/// As wide as what the first rows have in it, so far as several columns still go beside each other.
std::vector<double> widths(const Table &table)
{
    constexpr qint64 LookedAt = 50;
    constexpr qsizetype Narrowest = 8;
    constexpr qsizetype Widest = 48;
    constexpr qsizetype Padding = 2;
    std::vector<qsizetype> letters;
    std::ranges::transform(table.columns, std::back_inserter(letters), longestLine);
    for (qint64 row = 0; row < std::min(LookedAt, table.rowCount); ++row) {
        const std::vector<Cell> cells = table.row(row);
        for (size_t i = 0; i < std::min(cells.size(), letters.size()); ++i) {
            letters[i] = std::max(letters[i], longestLine(cellText(cells[i])));
        }
    }
    std::vector<double> all;
    for (const qsizetype most : letters) {
        all.push_back(double(std::clamp(most + Padding, Narrowest, Widest)));
    }
    return all;
}

/// Counts what was cut, by column.
class Cuts
{
public:
    explicit Cuts(const std::vector<QString> &columns)
        : m_columns(columns)
        , m_counts(columns.size())
    {
    }

    void count(size_t column, bool isWhole) { m_counts[column] += isWhole ? 0 : 1; }
    void appendTo(ExportLosses &losses) const
    {
        for (size_t i = 0; i < m_counts.size(); ++i) {
            if (m_counts[i] > 0) {
                losses.push_back(
                    {.kind = ExportLoss::Kind::CellsCut, .what = m_columns[i], .count = m_counts[i]});
            }
        }
    }

private:
    const std::vector<QString> &m_columns;
    std::vector<qint64> m_counts;
};

Result<void> copy(const QString &path, QIODevice &device, Progress &progress)
{
    constexpr qint64 ChunkBytes = 1024 * 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return notWritten(file);
    }
    while (!file.atEnd()) {
        if (progress.isCancelled()) {
            return fail(ErrorCode::Cancelled);
        }
        const QByteArray chunk = file.read(ChunkBytes);
        if (chunk.isEmpty()) {
            return notWritten(file);
        }
        if (device.write(chunk) != chunk.size()) {
            return notWritten(device);
        }
    }
    return {};
}

} // namespace

Result<ExportLosses> writeXlsx(const Table &table, QIODevice &device, Progress &progress)
{
    if (table.rowCount > MostRows) {
        return fail(ErrorCode::TableTooLarge, {QString::number(table.rowCount), QString::number(MostRows)});
    }
    const QTemporaryDir folder(QDir(roomyFolder()).filePath(u"visavis-table-XXXXXX"_s));
    if (!folder.isValid()) {
        return std::unexpected(Error{.code = ErrorCode::FileNotWritable,
                                     .arguments = {},
                                     .file = {},
                                     .line = 0,
                                     .detail = folder.errorString()});
    }
    const QString name = sheetName(table.name);
    XlsxBook book(folder.path(), name);
    Cuts cuts(table.columns);
    const std::vector<double> letters = widths(table);
    for (size_t i = 0; i < table.columns.size(); ++i) {
        book.setWidth(int(i), letters[i]);
        cuts.count(i, book.writeTitle(int(i), table.columns[i]));
    }
    qint64 row = 0;
    const auto writeRow = [&](const std::vector<Cell> &cells) -> Result<void> {
        ++row;
        for (size_t i = 0; i < cells.size(); ++i) {
            cuts.count(i, book.write(row, int(i), cells[i]));
        }
        return {};
    };
    return forEachRow(table, progress, writeRow, 2 * table.rowCount)
        .and_then([&] { return book.finish(); })
        .and_then([&](const QString &path) { return copy(path, device, progress); })
        .transform([&] {
            progress.report(3 * table.rowCount, 3 * table.rowCount);
            ExportLosses losses;
            if (name != table.name) {
                losses.push_back({.kind = ExportLoss::Kind::NameRefused, .what = table.name});
            }
            cuts.appendTo(losses);
            return losses;
        });
}

} // namespace visavis
