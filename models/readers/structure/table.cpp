// SPDX-License-Identifier: MIT
#include "models/readers/structure/table.h"

#include "models/readers/structure/tablecells.h"
#include "models/readers/structure/tablecolumns.h"
#include "models/readers/structure/voicecolumns.h"
#include "models/readers/timecode.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace visavis::structure
{

using namespace Qt::StringLiterals;

namespace
{

/// A stretch of the document's text without the blanks around it.
TableCell trimmed(const TableCell &cell, QStringView text)
{
    const QStringView whole = text.sliced(cell.start, cell.length);
    const QStringView words = whole.trimmed();
    return {.start = words.isEmpty() ? cell.start : cell.start + (words.data() - whole.data()),
            .length = words.size()};
}

/// What stands before the first blank line of a cell.
TableCell firstParagraph(const TableCell &cell, QStringView text)
{
    const QStringView words = text.sliced(cell.start, cell.length);
    for (qsizetype at = words.indexOf(u'\n'); at >= 0; at = words.indexOf(u'\n', at + 1)) {
        qsizetype behind = at + 1;
        while (behind < words.size() && words[behind] != u'\n' && words[behind].isSpace()) {
            ++behind;
        }
        if (behind < words.size() && words[behind] == u'\n') {
            return {.start = cell.start, .length = at};
        }
    }
    return cell;
}

/// One block for each paragraph of a cell.
void appendParagraphs(TableCell cell, qint64 line, Document &document)
{
    for (cell = trimmed(cell, document.text); cell.length > 0;) {
        const TableCell first = firstParagraph(cell, document.text);
        Block block;
        block.start = first.start;
        block.length = first.length;
        block.line = line;
        document.blocks.push_back(block);
        cell = trimmed({.start = first.start + first.length, .length = cell.length - first.length},
                       document.text);
    }
}

/// Leaves the block its first paragraph and returns the others.
TableCell cutAtBlankLine(Block &block, QStringView text)
{
    const TableCell first = firstParagraph({.start = block.start, .length = block.length}, text);
    const TableCell rest{.start = first.start + first.length,
                         .length = block.start + block.length - first.start - first.length};
    block.length = first.length;
    return trimmed(rest, text);
}

/// The speakers of a document, and those that tables add.
class Speakers
{
public:
    explicit Speakers(Document &document)
        : m_document(document)
    {
        for (size_t i = 0; i < document.speakers.size(); ++i) {
            m_known.insert(document.speakers[i], int(i));
        }
    }

    int indexOf(const QString &name)
    {
        const auto known = m_known.constFind(name);
        if (known != m_known.constEnd()) {
            return *known;
        }
        const auto index = int(m_document.speakers.size());
        m_known.insert(name, index);
        m_document.speakers.push_back(name);
        return index;
    }

private:
    Document &m_document;
    QHash<QString, int> m_known;
};

/// Writes the rows of a table whose columns are known.
class TableWriter
{
public:
    TableWriter(const TableColumns &columns, Document &document)
        : m_columns(columns)
        , m_document(document)
        , m_left(columns.kinds.size())
        , m_speakers(document)
    {
    }

    void add(const TableRow &row)
    {
        Block words = blockAt(row);
        bool hasWords = false;
        m_paragraphs.clear();
        for (size_t c = 0; c < row.cells.size(); ++c) {
            const TableCell cell = trimmed(row.cells[c], m_document.text);
            if (cell.length > 0) {
                hasWords = takeCell(m_columns.kind(c), cell, c, row.line, words) || hasWords;
            }
        }
        finishTimes(words);
        // A speaker alone in a row speaks in the rows below.
        if (hasWords || words.speaker != Block::NoSpeaker) {
            const TableCell rest = cutAtBlankLine(words, m_document.text);
            m_document.blocks.push_back(words);
            appendParagraphs(rest, row.line, m_document);
        }
        for (const TableCell &cell : m_paragraphs) {
            appendParagraphs(cell, row.line, m_document);
        }
    }

    void warnOfLeftOut()
    {
        for (const LeftOut &left : m_left) {
            if (left.length > 0) {
                m_document.warnings.push_back({.code = WarningCode::LeftOut,
                                               .arguments = {left.start, QString::number(left.length)},
                                               .line = left.line});
            }
        }
    }

private:
    struct LeftOut {
        QString start;
        qsizetype length = 0;
        qint64 line = 0;
    };

    [[nodiscard]] Block blockAt(const TableRow &row) const
    {
        Block block;
        block.start = row.cells.empty() ? m_document.text.size() : row.cells.front().start;
        block.line = row.line;
        return block;
    }

    /// True when the cell has the words of the row.
    bool takeCell(ColumnKind kind, const TableCell &cell, size_t column, qint64 line, Block &words)
    {
        const QStringView text = QStringView(m_document.text).sliced(cell.start, cell.length);
        switch (kind) {
        case ColumnKind::Words:
            words.start = cell.start;
            words.length = cell.length;
            return true;
        case ColumnKind::Speaker:
            takeSpeaker(text, words);
            return false;
        case ColumnKind::Start:
        case ColumnKind::End:
        case ColumnKind::Duration:
            if (!takeTime(kind, text, words)) {
                m_paragraphs.push_back(cell);
            }
            return false;
        case ColumnKind::LeftOut:
            leaveOut(text, column, line);
            return false;
        case ColumnKind::MoreWords:
        case ColumnKind::Empty:
            m_paragraphs.push_back(cell);
            return false;
        }
        return false;
    }

    void takeSpeaker(QStringView text, Block &words)
    {
        const SpeakerCell cell = speakerCell(text);
        words.startTime = cell.time ? cell.time : words.startTime;
        if (cell.name.isEmpty()) {
            return;
        }
        words.speaker = m_speakers.indexOf(cell.name.toString().simplified());
    }

    [[nodiscard]] std::optional<Milliseconds> number(QStringView text) const
    {
        const auto value = plainNumber(text);
        return value ? std::optional(Milliseconds(std::llround(*value * m_columns.unitMilliseconds)))
                     : std::nullopt;
    }

    bool takeTime(ColumnKind kind, QStringView text, Block &words)
    {
        const auto token = parseTimeToken(text);
        const auto time = token ? std::optional(token->time) : number(text);
        if (!time) {
            return false;
        }
        switch (kind) {
        case ColumnKind::End:
            words.endTime = time;
            break;
        case ColumnKind::Duration:
            m_duration = time;
            break;
        default:
            words.startTime = time;
            words.endTime = token && token->end ? token->end : words.endTime;
            break;
        }
        return true;
    }

    void finishTimes(Block &words)
    {
        if (m_duration && words.startTime && !words.endTime) {
            words.endTime = *words.startTime + *m_duration;
        }
        m_duration.reset();
        if (words.startTime && words.endTime && *words.endTime < *words.startTime) {
            words.endTime.reset();
        }
    }

    void leaveOut(QStringView text, size_t column, qint64 line)
    {
        constexpr qsizetype LongestQuote = 40;
        LeftOut &left = m_left[column];
        if (left.length == 0) {
            left.start = text.first(std::min(text.size(), LongestQuote)).toString();
            left.line = line;
        }
        left.length += text.size();
    }

    const TableColumns &m_columns;
    Document &m_document;
    std::vector<LeftOut> m_left; ///< by column
    std::vector<TableCell> m_paragraphs;
    Speakers m_speakers;
    std::optional<Milliseconds> m_duration; ///< of the row at hand
};

/// The cell of a row that has one only; such a row goes across the table.
std::optional<TableCell> onlyCell(const TableRow &row, QStringView text)
{
    std::optional<TableCell> only;
    for (const TableCell &cell : row.cells) {
        const TableCell words = trimmed(cell, text);
        if (words.length == 0) {
            continue;
        }
        if (only) {
            return std::nullopt;
        }
        only = words;
    }
    return row.cells.size() == 1 ? only : std::nullopt;
}

void appendCells(const TableRow &row, Document &document)
{
    for (const TableCell &cell : row.cells) {
        appendParagraphs(cell, row.line, document);
    }
}

void appendVoices(const VoiceColumns &columns, std::span<const TableRow> rows, Document &document)
{
    Speakers speakers(document);
    for (const TableRow &row : rows) {
        std::optional<Milliseconds> time;
        if (columns.times && *columns.times < row.cells.size()) {
            const TableCell &cell = row.cells[*columns.times];
            const auto token =
                parseTimeToken(QStringView(document.text).sliced(cell.start, cell.length).trimmed());
            time = token ? std::optional(token->time) : std::nullopt;
        }
        for (size_t c = 0; c < std::min(row.cells.size(), columns.names.size()); ++c) {
            const TableCell cell = trimmed(row.cells[c], document.text);
            if (columns.names[c].isEmpty() || cell.length == 0) {
                continue;
            }
            Block block;
            block.start = cell.start;
            block.length = cell.length;
            block.line = row.line;
            block.speaker = speakers.indexOf(columns.names[c]);
            block.startTime = std::exchange(time, {});
            const TableCell rest = cutAtBlankLine(block, document.text);
            document.blocks.push_back(block);
            appendParagraphs(rest, row.line, document);
        }
    }
}

} // namespace

bool appendTable(std::span<const TableRow> rows, Document &document, TablePlace place)
{
    if (const auto voices = findVoices(rows, document.text)) {
        appendVoices(*voices, rows.subspan(1), document);
        return true;
    }
    const TableColumns columns = findColumns(rows, document.text);
    if (!(place == TablePlace::Alone ? columns.areRecognised() : columns.areSpeech())) {
        for (const TableRow &row : rows) {
            appendCells(row, document);
        }
        return false;
    }
    for (const TableRow &row : rows.first(columns.hasHeader() ? columns.firstRow - 1 : 0)) {
        appendCells(row, document);
    }
    TableWriter writer(columns, document);
    for (const TableRow &row : rows.subspan(columns.firstRow)) {
        const bool isAcross = columns.kinds.size() > 1 && onlyCell(row, document.text);
        if (isAcross) {
            appendCells(row, document);
        } else {
            writer.add(row);
        }
    }
    writer.warnOfLeftOut();
    return true;
}

} // namespace visavis::structure
