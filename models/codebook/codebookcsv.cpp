// SPDX-License-Identifier: MIT
#include "models/codebook/codebookcsv.h"

#include "models/codebook/codebookwords.h"
#include "models/readers/text/csvparser.h"
#include "models/writers/csvcell.h"

#include <array>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Path, Kind, Status, Codable, ColourName, Shortcut, Description, Include, Exclude, Guid };

constexpr std::array Columns{"path"_L1,     "kind"_L1,        "status"_L1,  "codable"_L1, "colour"_L1,
                             "shortcut"_L1, "description"_L1, "include"_L1, "exclude"_L1, "guid"_L1};

/// What separates the cells of the line of titles; nothing where no title is a path.
std::optional<QChar> separatorOf(const QString &text)
{
    for (const QChar separator : {u',', u';', u'\t'}) {
        const CsvTable table = parseCsv(text.section(u'\n', 0, 1), separator);
        const auto isPath = [&](const structure::TableCell &title) {
            const QStringView word = QStringView(table.text).sliced(title.start, title.length);
            return word.trimmed().compare(Columns[Path], Qt::CaseInsensitive) == 0;
        };
        if (!table.rows.empty() && std::ranges::any_of(table.rows.front().cells, isPath)) {
            return separator;
        }
    }
    return std::nullopt;
}

/// What a row says, as far as its words mean something.
class Row
{
public:
    explicit Row(qint64 line) { m_entry.line = line; }

    void take(Column column, const QString &value)
    {
        const QString word = value.trimmed().toLower();
        switch (column) {
        case Path:
            m_entry.path = readPath(value);
            break;
        case Kind:
            takeWord(m_entry.kind, column, word, codebookwords::valueOf<TagKind>(word));
            break;
        case Status:
            takeWord(m_entry.status, column, word, codebookwords::valueOf<TagStatus>(word));
            break;
        case Codable:
            takeWord(m_entry.codable, column, word, codebookwords::truth(word));
            break;
        case ColourName:
            takeWord(m_entry.colour, column, word, codebookwords::colour(word));
            break;
        case Shortcut:
            takeShortcut(word);
            break;
        case Description:
            m_entry.description = value;
            break;
        case Include:
            m_entry.include = value;
            break;
        case Exclude:
            m_entry.exclude = value;
            break;
        case Guid:
            takeGuid(word);
            break;
        }
    }
    /// A value without a column; an empty one is none.
    void refuse(const QString &value)
    {
        if (!value.isEmpty()) {
            refuse(QString(), value);
        }
    }
    [[nodiscard]] CodebookEntry entry() const { return m_entry; }

private:
    void refuse(const QString &column, const QString &value)
    {
        if (!m_entry.error) {
            m_entry.error = fail(ErrorCode::BadCodebookValue, {column, value}).error();
        }
    }
    void refuse(Column column, const QString &value) { refuse(QString(Columns[size_t(column)]), value); }
    /// An empty cell says nothing.
    template<class Value>
    void takeWord(std::optional<Value> &field, Column column, const QString &word,
                  const std::optional<Value> &value)
    {
        if (!value && !word.isEmpty()) {
            refuse(column, word);
        }
        field = value;
    }
    void takeShortcut(const QString &word)
    {
        if (!codebookwords::isShortcut(word)) {
            refuse(Shortcut, word);
        } else {
            m_entry.shortcut = word;
        }
    }
    void takeGuid(const QString &word)
    {
        m_entry.guid = QUuid::fromString(word);
        if (m_entry.guid.isNull() && !word.isEmpty()) {
            refuse(Guid, word);
        }
    }

    CodebookEntry m_entry;
};

QStringList cellsOf(const structure::TableRow &row, const QString &text)
{
    QStringList cells;
    for (const structure::TableCell &cell : row.cells) {
        cells.append(csvText(text.sliced(cell.start, cell.length)));
    }
    return cells;
}

} // namespace

Result<void> writeCodebookCsv(const CodebookFile &file, QIODevice &device)
{
    const auto writeRow = [&](const QStringList &cells) {
        QStringList written;
        std::ranges::transform(cells, std::back_inserter(written), csvCell);
        const QByteArray line = (written.join(u',') + u"\r\n"_s).toUtf8();
        return device.write(line) == line.size();
    };
    QStringList titles;
    std::ranges::copy(Columns, std::back_inserter(titles));
    constexpr QByteArrayView ByteOrderMark("\xEF\xBB\xBF");
    bool isWritten =
        device.write(ByteOrderMark.data(), ByteOrderMark.size()) == ByteOrderMark.size() && writeRow(titles);
    for (const CodebookEntry &entry : file.entries) {
        isWritten =
            isWritten &&
            writeRow({writtenPath(entry.path), codebookwords::wordOf(entry.kind.value_or(TagKind::Code)),
                      codebookwords::wordOf(entry.status.value_or(TagStatus::Candidate)),
                      entry.codable.value_or(true) ? u"yes"_s : u"no"_s,
                      entry.colour ? entry.colour->name() : QString(), entry.shortcut.value_or(QString()),
                      entry.description.value_or(QString()), entry.include.value_or(QString()),
                      entry.exclude.value_or(QString()), entry.guid.toString(QUuid::WithoutBraces)});
    }
    return isWritten ? Result<void>() : fail(ErrorCode::FileNotWritable);
}

Result<CodebookFile> readCodebookCsv(const QString &text)
{
    const auto separator = separatorOf(text);
    if (!separator) {
        return fail(ErrorCode::NotACodebook);
    }
    const CsvTable table = parseCsv(text, *separator);
    CodebookFile file;
    std::vector<int> columns;
    for (const QString &title : cellsOf(table.rows.front(), table.text)) {
        const auto known = std::ranges::find(Columns, title.trimmed().toLower());
        const int column = known == Columns.end() ? -1 : int(known - Columns.begin());
        const bool isNew = column >= 0 && !std::ranges::contains(columns, column);
        columns.push_back(isNew ? column : -1);
        if (!isNew && !title.trimmed().isEmpty()) {
            file.losses.push_back({.kind = CodebookFile::Loss::Kind::Column, .name = title.trimmed()});
        }
    }
    for (const structure::TableRow &record : std::span(table.rows).subspan(1)) {
        Row row(record.line);
        const QStringList cells = cellsOf(record, table.text);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (size_t(i) >= columns.size()) {
                row.refuse(cells[i]);
            } else if (const int column = columns[size_t(i)]; column >= 0) {
                row.take(Column(column), cells[i]);
            }
        }
        file.entries.push_back(row.entry());
    }
    return file;
}

} // namespace visavis
