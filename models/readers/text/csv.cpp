// SPDX-License-Identifier: MIT
#include "models/readers/text/csv.h"

#include "models/readers/structure/structure.h"
#include "models/readers/structure/tablecolumns.h"
#include "models/readers/text/csvparser.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace visavis
{

using namespace Qt::StringLiterals;
using structure::ColumnKind;
using structure::TableRow;

namespace
{

/// How much of a file says what its columns are.
constexpr qsizetype LookUnits = 16'384;

/// What separates the cells, and what that makes of the columns.
struct Shape {
    QChar separator = u',';
    size_t width = 0; ///< cells of most rows
    structure::TableColumns columns;
    int score = 0; ///< 0: no table of speech
};

size_t usualWidth(const std::vector<TableRow> &rows)
{
    QHash<size_t, int> widths;
    for (const TableRow &row : rows) {
        ++widths[row.cells.size()];
    }
    size_t usual = 0;
    for (const auto [width, count] : widths.asKeyValueRange()) {
        usual =
            count > widths.value(usual) || (count == widths.value(usual) && width > usual) ? width : usual;
    }
    return usual;
}

/// Sentences have a blank behind each comma; files of values do not.
bool isProse(const CsvTable &table, QChar separator)
{
    if (separator != u',' && separator != u';') {
        return false;
    }
    int inner = 0;
    int blanks = 0;
    for (const TableRow &row : table.rows) {
        for (size_t c = 1; c < row.cells.size(); ++c) {
            ++inner;
            blanks += row.cells[c].length > 0 && table.text[row.cells[c].start] == u' ' ? 1 : 0;
        }
    }
    return blanks * 2 > inner;
}

/// Cells that a separator within the words of the last column made are its words.
void joinLastCells(std::vector<TableRow> &rows, const Shape &shape)
{
    if (shape.width < 2 || shape.columns.kind(shape.width - 1) != ColumnKind::Words) {
        return;
    }
    for (TableRow &row : rows) {
        if (row.cells.size() > shape.width) {
            structure::TableCell &last = row.cells[shape.width - 1];
            last.length = row.cells.back().start + row.cells.back().length - last.start;
            row.cells.resize(shape.width);
        }
    }
}

Shape shapeWith(const QString &text, QChar separator)
{
    Shape shape{.separator = separator, .width = 0, .columns = {}, .score = 0};
    const CsvTable table = parseCsvStart(text, separator, LookUnits);
    shape.width = usualWidth(table.rows);
    if (table.rows.size() < 2 || shape.width < 2) {
        return shape;
    }
    const auto fitting = std::ranges::count_if(
        table.rows, [&](const TableRow &row) { return row.cells.size() == shape.width; });
    shape.columns = structure::findColumns(table.rows, table.text);
    const bool isTable = shape.columns.areRecognised() &&
                         (size_t(fitting) * 10 >= table.rows.size() * 8 || shape.columns.hasHeader());
    const bool hasSpeaker = shape.columns.has(ColumnKind::Speaker);
    // "0:12<tab>Ann: Hello" is a line of text.
    const bool isMarkdown = separator == u'|' && text.trimmed().startsWith(u'|');
    const bool isText = !shape.columns.hasHeader() &&
                        (isProse(table, separator) || (!hasSpeaker && !shape.columns.has(ColumnKind::End)));
    if (isTable && !isText && !isMarkdown) {
        shape.score =
            1 + (shape.columns.hasHeader() ? 2 : 0) + (shape.columns.has(ColumnKind::Start) ? 1 : 0);
    }
    return shape;
}

/// The separator that makes the best table of speech.
Shape shapeOf(const QString &text)
{
    Shape best;
    for (const QChar separator : {u'\t', u';', u',', u'|'}) {
        Shape shape = shapeWith(text, separator);
        if (shape.score > best.score) {
            best = std::move(shape);
        }
    }
    return best;
}

Fit fitCsv(const Source &source)
{
    const qsizetype firstLine = std::max<qsizetype>(source.text.indexOf(u'\n'), 0);
    const QStringView head = QStringView(source.text).first(std::min(firstLine, LookUnits));
    const bool separates =
        std::ranges::any_of(QStringView(u"\t;,|"), [&](QChar c) { return head.contains(c); });
    const bool isOther = source.text.startsWith(u'{') || source.text.startsWith(u'<');
    if (isOther || (!separates && !head.startsWith(u"sep="))) {
        // A title may stand above the table.
        const QStringView start = QStringView(source.text).first(std::min(source.text.size(), LookUnits));
        if (isOther || start.count(u'\t') + start.count(u';') + start.count(u',') < 4) {
            return Fit::No;
        }
    }
    const int score = shapeOf(source.text).score;
    return score >= 2 ? Fit::Certain : score == 1 ? Fit::Likely : Fit::No;
}

Result<Transcript> readCsv(const Source &source, Progress &progress)
{
    const Shape shape = shapeOf(source.text);
    CsvTable table = parseCsv(source.text, shape.separator);
    joinLastCells(table.rows, shape);
    structure::Document document{.text = std::move(table.text),
                                 .runs = std::move(table.runs),
                                 .blocks = {},
                                 .joinsLines = false,
                                 .marksHeadings = true};
    structure::appendTable(table.rows, document);
    table.rows = {};
    Transcript facts;
    facts.format = u"csv"_s;
    if (table.isTruncated) {
        facts.warnings.push_back({.code = WarningCode::Truncated, .arguments = {}, .line = 0});
    }
    return structure::structureDocument(std::move(document), std::move(facts), progress);
}

} // namespace

Format csvFormat()
{
    return {
        .id = "csv"_L1, .fileNameSuffixes = {u"csv"_s, u"tsv"_s, u"tab"_s}, .fit = fitCsv, .read = readCsv};
}

} // namespace visavis
