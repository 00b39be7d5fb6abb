// SPDX-License-Identifier: MIT
#include "models/people/valuetable.h"

#include "models/base/ordinaryfile.h"
#include "models/readers/charset.h"
#include "models/readers/text/csvparser.h"

#include <QFile>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// "A" for 0, "AB" for 27.
QString letterOf(qsizetype column)
{
    QString letters;
    for (++column; column > 0; column = (column - 1) / 26) {
        letters.prepend(QChar(u'A' + char16_t((column - 1) % 26)));
    }
    return letters;
}

std::vector<QStringList> cellsOf(const CsvTable &table)
{
    std::vector<QStringList> rows;
    rows.reserve(table.rows.size());
    for (const structure::TableRow &row : table.rows) {
        QStringList cells;
        for (const structure::TableCell &cell : row.cells) {
            cells.append(table.text.sliced(cell.start, cell.length).trimmed());
        }
        rows.push_back(cells);
    }
    return rows;
}

/// The one that parts the titles into the most columns.
QChar separatorOf(const QString &text)
{
    constexpr qsizetype LookUnits = 16'384;
    QChar best = u',';
    size_t width = 0;
    for (const QChar separator : {u'\t', u';', u','}) {
        const CsvTable start = parseCsvStart(text, separator, LookUnits);
        if (!start.rows.empty() && start.rows.front().cells.size() > width) {
            best = separator;
            width = start.rows.front().cells.size();
        }
    }
    return best;
}

} // namespace

Result<ValueTable> ValueTable::of(const QByteArray &bytes, const QString &name)
{
    const auto decoded = decodeText(bytes);
    if (!decoded) {
        return fail(ErrorCode::NotText);
    }
    std::vector<QStringList> rows = cellsOf(parseCsv(decoded->text, separatorOf(decoded->text)));
    if (rows.size() < 2 || rows.front().size() < 2) {
        return fail(ErrorCode::NoTable);
    }
    if (rows.front().size() > MostColumns) {
        return fail(ErrorCode::TooManyParts, {QString::number(MostColumns)});
    }
    ValueTable table{.name = name, .titles = rows.front(), .rows = {}};
    for (qsizetype column = 0; column < table.titles.size(); ++column) {
        QString &title = table.titles[column];
        title = title.simplified();
        if (title.isEmpty()) {
            title = letterOf(column);
        }
    }
    for (size_t row = 1; row < rows.size(); ++row) {
        rows[row].resize(table.titles.size());
        table.rows.push_back(std::move(rows[row]));
    }
    return table;
}

Result<ValueTable> ValueTable::read(const QString &path)
{
    const auto withFile = [&](Error error) {
        error.file = path;
        return std::unexpected(error);
    };
    if (auto checked = checkOrdinaryFile(path); !checked) {
        return withFile(checked.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return withFile({.code = ErrorCode::FileNotReadable,
                         .arguments = {},
                         .file = {},
                         .line = 0,
                         .detail = file.errorString()});
    }
    if (file.size() > MostBytes) {
        return withFile({.code = ErrorCode::FileTooLarge,
                         .arguments = {QString::number(file.size()), QString::number(MostBytes)},
                         .file = {},
                         .line = 0,
                         .detail = {}});
    }
    auto table = of(file.readAll(), QFileInfo(path).fileName());
    return table ? table : withFile(table.error());
}

} // namespace visavis
