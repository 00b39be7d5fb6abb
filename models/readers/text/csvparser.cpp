// SPDX-License-Identifier: MIT
#include "models/readers/text/csvparser.h"

#include <algorithm>

namespace visavis
{

namespace
{

using structure::TableCell;
using structure::TableRow;

/// A quote that is open over more lines than this at the end of the file is no quote.
constexpr int MostOpenLines = 20;

class Parser
{
public:
    Parser(const QString &source, QChar separator, qsizetype units)
        : m_shared(source)
        , m_source(QStringView(source).first(std::min(source.size(), units)))
        , m_separator(separator)
        , m_hasQuotes(m_source.contains(u'"'))
        , m_isWhole(m_source.size() == source.size())
    {
    }

    CsvTable parse()
    {
        if (m_hasQuotes) {
            m_table.text.reserve(m_source.size());
        }
        skipSeparatorLine();
        while (m_at < m_source.size()) {
            takeRow();
        }
        // The row that the end of a sample cuts says nothing.
        if (!m_isWhole && m_table.rows.size() > 1) {
            m_table.rows.pop_back();
        }
        if (!m_hasQuotes) {
            m_table.text = m_shared;
            m_table.runs = {{.body = Utf16Offset(0), .source = Utf16Offset(0), .length = m_shared.size()}};
        }
        return std::move(m_table);
    }

private:
    void skipSeparatorLine()
    {
        constexpr qsizetype Length = 5;
        if (m_source.startsWith(u"sep=") && m_source.size() > Length && m_source[Length] == u'\n') {
            m_at = Length + 1;
            ++m_line;
        }
    }

    [[nodiscard]] bool endsCell(QChar c) const { return c == m_separator || c == u'\n'; }

    void takeRow()
    {
        TableRow row{.cells = {}, .line = m_line};
        row.cells.reserve(m_width);
        bool hasWords = false;
        for (bool more = true; more;) {
            const TableCell cell = takeCell();
            hasWords = hasWords || cell.length > 0;
            row.cells.push_back(cell);
            more = m_at < m_source.size() && m_source[m_at] == m_separator;
            m_at += 1;
        }
        ++m_line;
        if (hasWords) {
            m_width = row.cells.size();
            m_table.rows.push_back(std::move(row));
        }
    }

    /// Leaves the place at what ends the cell.
    TableCell takeCell()
    {
        if (m_hasQuotes && !m_quotesAreLetters && m_at < m_source.size() && m_source[m_at] == u'"') {
            if (const auto cell = takeQuoted()) {
                return *cell;
            }
        }
        const qsizetype start = m_at;
        while (m_at < m_source.size() && !endsCell(m_source[m_at])) {
            ++m_at;
        }
        if (!m_hasQuotes) {
            return {.start = start, .length = m_at - start};
        }
        const qsizetype place = m_table.text.size();
        append(start, m_at);
        // Between cells stands what separates them, so that those that belong together can be read as one.
        m_table.text += m_separator;
        return {.start = place, .length = m_at - start};
    }

    std::optional<TableCell> takeQuoted()
    {
        const qsizetype start = m_at;
        const qsizetype place = m_table.text.size();
        const size_t runs = m_table.runs.size();
        const auto goBack = [&] {
            m_table.text.truncate(place);
            m_table.runs.resize(runs);
            m_at = start;
            return std::nullopt;
        };
        qint64 lines = 0;
        bool closedWithin = false;
        qsizetype from = ++m_at;
        while (m_at < m_source.size()) {
            const QChar c = m_source[m_at];
            if (c == u'\n' && closedWithin && lines == 0) {
                return goBack(); // `"Yes," he said.`: somebody is quoted, and the cell is not
            }
            if (c != u'"') {
                lines += c == u'\n' ? 1 : 0;
                ++m_at;
                continue;
            }
            if (m_at + 1 < m_source.size() && m_source[m_at + 1] == u'"') {
                append(from, m_at + 1);
                m_at += 2;
                from = m_at;
                continue;
            }
            const qsizetype behind = skipBlanks(m_at + 1);
            if (behind == m_source.size() || endsCell(m_source[behind])) {
                append(from, m_at);
                m_at = behind;
                return closeCell(place, lines);
            }
            closedWithin = true;
            ++m_at;
        }
        if (lines > MostOpenLines) {
            m_quotesAreLetters = true;
            return goBack();
        }
        append(from, m_at);
        m_table.isTruncated = true;
        return closeCell(place, lines);
    }

    TableCell closeCell(qsizetype place, qint64 lines)
    {
        const TableCell cell{.start = place, .length = m_table.text.size() - place};
        m_table.text += m_separator;
        m_line += lines;
        return cell;
    }

    [[nodiscard]] qsizetype skipBlanks(qsizetype at) const
    {
        while (at < m_source.size() && m_source[at] == u' ') {
            ++at;
        }
        return at;
    }

    void append(qsizetype from, qsizetype to)
    {
        if (to > from) {
            m_table.runs.push_back(
                {.body = Utf16Offset(m_table.text.size()), .source = Utf16Offset(from), .length = to - from});
            m_table.text += m_source.sliced(from, to - from);
        }
    }

    const QString &m_shared;
    QStringView m_source;
    QChar m_separator;
    CsvTable m_table;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    size_t m_width = 0;
    bool m_hasQuotes;
    bool m_isWhole;
    bool m_quotesAreLetters = false;
};

} // namespace

CsvTable parseCsv(const QString &source, QChar separator)
{
    return Parser(source, separator, source.size()).parse();
}

CsvTable parseCsvStart(const QString &source, QChar separator, qsizetype units)
{
    return Parser(source, separator, units).parse();
}

} // namespace visavis
