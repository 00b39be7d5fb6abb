// SPDX-License-Identifier: MIT
#include "models/writers/document/texttable.h"

#include <QList>

#include <algorithm>
#include <numeric>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype MostColumns = 80;
constexpr qsizetype Gap = 2;

/// Unicode Standard Annex 11, the blocks that are wide as a whole.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

bool isMark(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return true;
    default:
        return false;
    }
}

/// The width of each column; empty where the rows do not go into columns.
std::vector<qsizetype> widthsOf(const std::vector<std::vector<QString>> &rows)
{
    std::vector<qsizetype> widths;
    for (const std::vector<QString> &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (size_t i = 0; i < row.size(); ++i) {
            if (row[i].contains(u'\n')) {
                return {};
            }
            widths[i] = std::max(widths[i], textColumns(row[i]));
        }
    }
    const qsizetype gaps = widths.empty() ? 0 : Gap * qsizetype(widths.size() - 1);
    const bool fits = std::accumulate(widths.begin(), widths.end(), gaps) <= MostColumns;
    return fits ? widths : std::vector<qsizetype>();
}

QString withoutSpacesAtEnd(QString line)
{
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line;
}

QString alignedRow(const std::vector<QString> &row, const std::vector<qsizetype> &widths)
{
    QString line;
    for (size_t i = 0; i < row.size(); ++i) {
        line += row[i] + QString(widths[i] - textColumns(row[i]) + Gap, u' ');
    }
    return withoutSpacesAtEnd(line);
}

QString blockOf(const std::vector<QString> &row, const std::vector<QString> *head)
{
    QStringList lines;
    for (size_t i = 0; i < row.size(); ++i) {
        const QString label = head && i < head->size() ? QString((*head)[i]).replace(u'\n', u' ') : QString();
        if (row[i].isEmpty()) {
            continue;
        }
        if (label.isEmpty()) {
            lines += row[i];
        } else if (row[i].contains(u'\n')) {
            lines += label;
            for (const QString &line : row[i].split(u'\n')) {
                lines += line.isEmpty() ? QString() : u"    "_s + line;
            }
        } else {
            lines += label + u"  "_s + row[i];
        }
    }
    return lines.join(u'\n');
}

} // namespace

qsizetype textColumns(QStringView line)
{
    qsizetype columns = 0;
    for (const uint letter : line.toUcs4()) {
        const auto c = char32_t(letter);
        columns += isMark(c) ? 0 : isWide(c) ? 2 : 1;
    }
    return columns;
}

QString textTable(const std::vector<std::vector<QString>> &rows, bool hasHead)
{
    if (rows.empty()) {
        return {};
    }
    const std::vector<qsizetype> widths = widthsOf(rows);
    QStringList blocks;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isHead = i == 0 && hasHead;
        if (widths.empty()) {
            const QString block = isHead ? QString() : blockOf(rows[i], hasHead ? &rows.front() : nullptr);
            if (!block.isEmpty()) {
                blocks += block;
            }
            continue;
        }
        blocks += alignedRow(rows[i], widths);
        if (isHead) {
            std::vector<QString> strokes;
            for (const qsizetype width : widths) {
                strokes.emplace_back(width, u'-');
            }
            blocks += alignedRow(strokes, widths);
        }
    }
    return blocks.join(widths.empty() ? u"\n\n"_s : u"\n"_s);
}

} // namespace visavis
