// SPDX-License-Identifier: MIT
#include "tests/models/writers/tables/tablesample.h"

#include "models/readers/text/csvparser.h"
#include "models/writers/csvcell.h"
#include "models/writers/tables/celltext.h"
#include "tests/models/writers/exportsample.h"

#include <KZip>
#include <QBuffer>
#include <QDebug>
#include <QRegularExpression>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <algorithm>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

QDateTime evening(int day)
{
    return {QDate(2024, 3, day), QTime(18, 5), QTimeZone::UTC};
}

ExportTagging tagging(int tag, std::optional<double> weight, const QString &coder, const QString &note = {})
{
    return {.guid = u"tagging-%1-%2"_s.arg(tag).arg(coder),
            .tag = tag,
            .weight = weight,
            .coder = coder,
            .created = evening(9),
            .notes = note.isEmpty()
                         ? std::vector<ExportNote>()
                         : std::vector{ExportNote{
                               .guid = {}, .kind = {}, .markdown = note, .coder = coder, .date = {}}}};
}

/// Where "C7" stands in its row, from 0.
qsizetype columnOf(QStringView reference)
{
    qsizetype column = 0;
    for (const QChar c : reference) {
        if (c.isLetter()) {
            column = column * 26 + (c.unicode() - u'A' + 1);
        }
    }
    return column - 1;
}

/// "_x000D_" stands for the character of that number.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    return plain + text.sliced(end);
}

} // namespace

ExportData tableExport()
{
    ExportData data = sampleExport();
    data.personAttributes = {u"Age"_s, u"Code"_s, u"=Plan"_s};
    data.episodeAttributes = {u"Place"_s};
    data.persons = {{.guid = u"p-1"_s,
                     .name = u"Marta Lindqvist"_s,
                     .kind = u"person"_s,
                     .description = u"The last keeper."_s,
                     .attributes = {u"61"_s, u"007"_s, u"=1+1"_s},
                     .consentScope = u"archive"_s,
                     .consentDate = QDate(2023, 11, 1),
                     .restriction = Restriction::ToCheck,
                     .episodes = {0},
                     .turns = 61,
                     .words = 9045},
                    {.guid = u"p-2"_s,
                     .name = u"Tom Adeyemi"_s,
                     .kind = u"person"_s,
                     .description = {},
                     .attributes = {u"-5"_s, u"12"_s, {}},
                     .consentScope = {},
                     .consentDate = {},
                     .episodes = {0, 1}}};
    data.tags[1].kind = TagKind::Theme;
    data.tags[1].status = TagStatus::Settled;
    data.tags[1].include = u"Paid or not."_s;
    data.tags[1].passages = 12;
    data.tags[1].episodes = 3;
    data.tags[1].persons = 2;
    data.tags[1].coders = {u"Ines Moreau"_s, u"Ada"_s};

    ExportEpisode &lighthouse = data.episodes[0];
    lighthouse.attributes = {u"-3 km from shore"_s};
    ExportAnnotation &nights = lighthouse.annotations[0];
    nights.range = {CodePoint(120), CodePoint(209)};
    nights.persons = {0};
    nights.taggings = {tagging(1, 3, u"Ines"_s), tagging(1, 4.5, u"Ada"_s),
                       tagging(2, std::nullopt, u"Ines"_s, u"@see turn 40"_s)};
    nights.coder = u"Ines Moreau"_s;
    nights.created = evening(9);
    nights.modified = evening(10);
    ExportAnnotation &lamp = lighthouse.annotations[1];
    lamp.state = AnchorState::Orphan;
    lamp.persons = {0, 1};
    ExportAnnotation &ships = lighthouse.annotations[2];
    ships.range = {CodePoint(9000), CodePoint(9140)};
    ships.state = AnchorState::ToReview;
    ships.restriction = Restriction::ToCheck;
    ships.isQuotable = true;
    ships.taggings = {tagging(3, 2, u"Ada"_s)};
    return data;
}

Table tableOf(const std::vector<QString> &columns, const std::vector<std::vector<Cell>> &rows,
              const QString &name)
{
    return {.name = name, .columns = columns, .rowCount = qint64(rows.size()), .row = [rows](qint64 row) {
                return rows[size_t(row)];
            }};
}

const TableFormat &tableFormat(QStringView id)
{
    return *std::ranges::find_if(tableFormats(), [id](const TableFormat &each) { return id == each.id; });
}

QByteArray written(QStringView id, const Table &table, ExportLosses *losses)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    NoProgress progress;
    const Result<ExportLosses> result = tableFormat(id).write(table, buffer, progress);
    if (!result) {
        qWarning() << int(result.error().code) << result.error().arguments << result.error().detail;
        return {};
    }
    if (losses) {
        *losses = *result;
    }
    return buffer.data();
}

QStringList namesOf(const Table &table)
{
    return {table.columns.begin(), table.columns.end()};
}

QStringList valuesOf(const Table &table, qint64 row, const QStringList &columns)
{
    const std::vector<Cell> cells = table.row(row);
    QStringList values;
    for (const QString &column : columns) {
        const auto found = std::ranges::find(table.columns, column);
        values.append(found == table.columns.end() ? u"no column %1"_s.arg(column)
                                                   : cellText(cells[size_t(found - table.columns.begin())]));
    }
    return values;
}

QByteArray workbookPart(const QByteArray &workbook, const QString &path)
{
    QBuffer buffer;
    buffer.setData(workbook);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly)) {
        return {};
    }
    const KArchiveFile *part = zip.directory()->file(path);
    return part ? part->data() : QByteArray();
}

QList<QStringList> sheetCells(const QByteArray &workbook)
{
    QXmlStreamReader xml(workbookPart(workbook, u"xl/worksheets/sheet1.xml"_s));
    QList<QStringList> rows;
    qsizetype column = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "row"_L1) {
            rows.resize(xml.attributes().value("r"_L1).toLongLong());
        } else if (xml.name() == "c"_L1) {
            column = columnOf(xml.attributes().value("r"_L1));
            rows.last().resize(column + 1);
        } else if (xml.name() == "t"_L1 || xml.name() == "v"_L1) {
            rows.last()[column] = unescaped(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<QStringList>() : rows;
}

QList<QStringList> csvCells(const QByteArray &bytes)
{
    QByteArrayView content(bytes);
    if (content.startsWith("\xEF\xBB\xBF")) {
        content = content.sliced(3);
    }
    const CsvTable table = parseCsv(QString::fromUtf8(content).replace(u"\r\n"_s, u"\n"_s), u',');
    QList<QStringList> rows;
    for (const structure::TableRow &row : table.rows) {
        rows.append(QStringList());
        for (const structure::TableCell &cell : row.cells) {
            rows.last().append(csvText(table.text.sliced(cell.start, cell.length)));
        }
    }
    return rows;
}

} // namespace visavis::test
