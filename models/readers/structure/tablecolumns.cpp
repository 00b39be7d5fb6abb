// SPDX-License-Identifier: MIT
#include "models/readers/structure/tablecolumns.h"

#include "models/readers/structure/columntitles.h"
#include "models/readers/structure/labeltext.h"
#include "models/readers/structure/names.h"
#include "models/readers/structure/tablecells.h"
#include "models/readers/structure/words.h"
#include "models/readers/timecode.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace visavis::structure
{

namespace
{

constexpr size_t MostColumns = 64;
/// More different names than this are no speakers.
constexpr qsizetype MostSpeakers = 500;
constexpr qsizetype LongestTitle = 40;
/// Words a cell, on average, below which a column without a title is no speech and no remarks.
constexpr double FewestWords = 3;

/// Whether nearly all of so many are of one sort.
bool isMost(qsizetype some, qsizetype all)
{
    return all > 0 && some * 10 >= all * 8;
}

/// What the cells of one column are, counted.
struct Column {
    qsizetype filled = 0;
    qsizetype times = 0;
    qsizetype numbers = 0;
    qsizetype ascending = 0; ///< numbers not below the one before
    qsizetype counting = 0;  ///< numbers one above the one before
    qsizetype names = 0;
    qsizetype sureNames = 0; ///< persons and roles
    qsizetype wordCount = 0;
    qsizetype letters = 0; ///< cells with a letter
    double sum = 0;        ///< of the numbers
    double first = 0;
    double last = 0;
    bool hasNumber = false;
    QSet<QStringView> different; ///< names
    std::optional<ColumnKind> title;
    bool isInMilliseconds = false; ///< as its title says

    void count(QStringView cell)
    {
        ++filled;
        wordCount += countWords(cell);
        const auto number = plainNumber(cell);
        if (number) {
            countNumber(*number);
            return;
        }
        const bool hasLetter = std::ranges::any_of(cell, [](QChar c) { return c.isLetter(); });
        letters += hasLetter ? 1 : 0;
        if (parseTimeToken(cell)) {
            ++times;
            return;
        }
        const QStringView name = speakerCell(cell).name;
        if (name.isEmpty() || name.size() > LongestName || different.size() > MostSpeakers) {
            return;
        }
        const NameLikeness likeness = nameLikeness(name);
        names += likeness != NameLikeness::None && !endsAsSentence(cell) ? 1 : 0;
        sureNames += likeness == NameLikeness::Person || likeness == NameLikeness::Role ? 1 : 0;
        different.insert(name);
    }

    [[nodiscard]] double averageWords() const { return filled > 0 ? double(wordCount) / double(filled) : 0; }
    [[nodiscard]] bool areTimes() const { return isMost(times, filled); }
    /// Numbers that could be times: they ascend, and not one by one as a counter does.
    [[nodiscard]] bool couldBeTimes() const
    {
        return filled >= 2 && numbers == filled && ascending >= filled - 1 && counting * 2 < filled;
    }
    [[nodiscard]] bool couldBeSpeakers() const
    {
        const qsizetype kinds = different.size();
        const bool recurs = kinds * 2 <= names || (kinds <= 3 && kinds < names) || sureNames == filled;
        return letters > 0 && isMost(names, filled) && recurs && kinds <= MostSpeakers && averageWords() <= 4;
    }

private:
    static qsizetype countWords(QStringView cell)
    {
        qsizetype words = 0;
        bool inWord = false;
        for (const QChar c : cell) {
            const bool isLetter = c.isLetterOrNumber() || c.isSurrogate();
            // Scripts without spaces: four of their letters count as a word or two.
            words += isLetter && (!inWord || c.unicode() >= 0x3000) ? 1 : 0;
            inWord = isLetter || (inWord && (c == u'\'' || c == u'’' || c == u'-'));
        }
        return words;
    }

    void countNumber(double number)
    {
        ascending += hasNumber && number >= last ? 1 : 0;
        counting += hasNumber && number == last + 1 ? 1 : 0;
        first = hasNumber ? first : number;
        last = number;
        hasNumber = true;
        sum += number;
        ++numbers;
    }
};

/// Tells the columns apart in steps, the surest first.
class ColumnFinder
{
public:
    ColumnFinder(std::span<const TableRow> rows, QStringView text)
        : m_rows(rows)
        , m_text(text)
    {
    }

    TableColumns find()
    {
        size_t width = 0;
        for (const TableRow &row : m_rows) {
            width = std::max(width, row.cells.size());
        }
        m_columns.resize(std::min(width, MostColumns));
        m_found.kinds.assign(width, ColumnKind::MoreWords);
        m_taken.resize(m_columns.size());
        takeTitles();
        countCells();
        takeTimes();
        takeSpeakers();
        takeWords();
        takeNumberTimes();
        judgeRest();
        findUnit();
        judgeSpeakers();
        return std::move(m_found);
    }

private:
    [[nodiscard]] QStringView cellOf(const TableRow &row, size_t column) const
    {
        return m_text.sliced(row.cells[column].start, row.cells[column].length).trimmed();
    }

    void take(size_t column, ColumnKind kind)
    {
        m_found.kinds[column] = kind;
        m_taken[column] = true;
    }

    /// One of the first rows has titles where all of its cells are short, some of them say what their columns
    /// hold, and none is a time.
    void takeTitles()
    {
        constexpr size_t MostRowsAbove = 6;
        for (size_t r = 0; r + 1 < m_rows.size() && r <= MostRowsAbove; ++r) {
            if (areTitles(m_rows[r])) {
                m_found.firstRow = r + 1;
                return;
            }
            for (Column &column : m_columns) {
                column.title.reset();
                column.isInMilliseconds = false;
            }
        }
    }

    bool areTitles(const TableRow &row)
    {
        int known = 0;
        int filled = 0;
        for (size_t c = 0; c < std::min(row.cells.size(), m_columns.size()); ++c) {
            const QStringView cell = cellOf(row, c);
            if (cell.size() > LongestTitle || parseTimeToken(cell) || plainNumber(cell)) {
                return false;
            }
            filled += cell.isEmpty() ? 0 : 1;
            m_columns[c].title = cell.isEmpty() ? std::nullopt : kindOfColumnTitle(cell);
            m_columns[c].isInMilliseconds = cell.endsWith(u"ms", Qt::CaseInsensitive) ||
                                            cell.endsWith(u"(ms)", Qt::CaseInsensitive) ||
                                            cell.contains(u"millis", Qt::CaseInsensitive);
            known += m_columns[c].title ? 1 : 0;
        }
        return known >= 2 || (known == 1 && filled == 2);
    }

    void countCells()
    {
        constexpr size_t MostRows = 2000;
        const auto body = m_rows.subspan(m_found.firstRow);
        for (const TableRow &row : body.first(std::min(body.size(), MostRows))) {
            for (size_t c = 0; c < std::min(row.cells.size(), m_columns.size()); ++c) {
                if (const QStringView cell = cellOf(row, c); !cell.isEmpty()) {
                    m_columns[c].count(cell);
                }
            }
        }
        for (size_t c = 0; c < m_columns.size(); ++c) {
            if (m_columns[c].filled == 0) {
                take(c, ColumnKind::Empty);
            }
        }
    }

    /// Start, then end, in this order from the left where the titles do not say otherwise.
    void takeTime(size_t column)
    {
        const auto title = m_columns[column].title;
        const bool says = title == ColumnKind::Start || title == ColumnKind::End;
        const ColumnKind kind = says ? *title : ColumnKind::Start;
        if (!m_found.has(kind)) {
            take(column, kind);
        } else if (!m_found.has(ColumnKind::End)) {
            take(column, ColumnKind::End);
        }
    }

    void takeTimes()
    {
        for (size_t c = 0; c < m_columns.size(); ++c) {
            if (!m_taken[c] && m_columns[c].areTimes() && m_columns[c].title != ColumnKind::Duration &&
                m_columns[c].title != ColumnKind::Words) {
                takeTime(c);
            }
        }
    }

    void takeSpeakers()
    {
        std::optional<size_t> best;
        for (size_t c = 0; c < m_columns.size(); ++c) {
            const Column &column = m_columns[c];
            if (m_taken[c]) {
                continue;
            }
            if (column.title == ColumnKind::Speaker && column.averageWords() <= 6) {
                take(c, ColumnKind::Speaker);
                return;
            }
            const bool could = !column.title && column.couldBeSpeakers();
            best = could && !best ? std::optional(c) : best;
        }
        if (best) {
            take(*best, ColumnKind::Speaker);
        }
    }

    void takeWords()
    {
        std::optional<size_t> best;
        for (size_t c = 0; c < m_columns.size(); ++c) {
            const Column &column = m_columns[c];
            if (m_taken[c] || column.letters == 0) {
                continue;
            }
            const bool says = column.title == ColumnKind::Words;
            const bool bestSays = best && m_columns[*best].title == ColumnKind::Words;
            const bool longer = !best || column.wordCount > m_columns[*best].wordCount;
            if (says != bestSays ? says : longer) {
                best = c;
            }
        }
        // Who speaks and how often recurs; what is said has several words a cell, unless a title or times say
        // that this is speech.
        if (best && (m_columns[*best].title == ColumnKind::Words || m_found.has(ColumnKind::Start) ||
                     m_columns[*best].averageWords() >= FewestWords)) {
            take(*best, ColumnKind::Words);
        }
    }

    /// Numbers under a title that says so, or two columns of them next to each other, each ascending.
    void takeNumberTimes()
    {
        for (size_t c = 0; c < m_columns.size(); ++c) {
            const Column &column = m_columns[c];
            const bool says = column.title == ColumnKind::Start || column.title == ColumnKind::End;
            if (!m_taken[c] && says && isMost(column.numbers, column.filled)) {
                takeTime(c);
            }
            if (!m_taken[c] && column.title == ColumnKind::Duration &&
                (column.areTimes() || isMost(column.numbers, column.filled))) {
                take(c, ColumnKind::Duration);
            }
        }
        for (size_t c = 0; c + 1 < m_columns.size() && !m_found.has(ColumnKind::Start); ++c) {
            const bool pair = !m_taken[c] && !m_taken[c + 1] && !m_columns[c].title &&
                              !m_columns[c + 1].title && m_columns[c].couldBeTimes() &&
                              m_columns[c + 1].couldBeTimes() && m_columns[c].sum < m_columns[c + 1].sum;
            if (pair) {
                takeTime(c);
                takeTime(c + 1);
            }
        }
    }

    void judgeRest()
    {
        for (size_t c = 0; c < m_columns.size(); ++c) {
            const Column &column = m_columns[c];
            if (m_taken[c]) {
                continue;
            }
            // Short texts that recur are codes, even where each has two words.
            const bool differ =
                column.averageWords() >= 1.5 && column.different.size() * 10 > column.filled * 6;
            const bool wordy = column.letters > 0 && column.title != ColumnKind::LeftOut &&
                               (column.averageWords() >= FewestWords || differ);
            take(c, wordy ? ColumnKind::MoreWords : ColumnKind::LeftOut);
        }
    }

    /// Nobody speaks a word in twenty seconds on average: then the numbers are milliseconds.
    void findUnit()
    {
        constexpr double SlowestWordsPerUnit = 0.05;
        const auto start = std::ranges::find(m_found.kinds, ColumnKind::Start);
        const auto words = std::ranges::find(m_found.kinds, ColumnKind::Words);
        if (start == m_found.kinds.end() || words == m_found.kinds.end()) {
            return;
        }
        const Column &times = m_columns[size_t(start - m_found.kinds.begin())];
        const double span = times.last - times.first;
        const auto spoken = double(m_columns[size_t(words - m_found.kinds.begin())].wordCount);
        const bool whole = times.sum == std::floor(times.sum);
        const bool slow = whole && span > 0 && spoken / span < SlowestWordsPerUnit;
        m_found.unitMilliseconds = times.isInMilliseconds || slow ? 1 : 1000;
    }

    void judgeSpeakers()
    {
        bool haveTitles = true;
        for (size_t c = 0; c < m_columns.size(); ++c) {
            const bool isSpeaker = m_found.kinds[c] == ColumnKind::Speaker;
            m_found.speakersRecur =
                m_found.speakersRecur || (isSpeaker && m_columns[c].different.size() < m_columns[c].names);
            haveTitles = haveTitles && (!isSpeaker || m_columns[c].title) &&
                         (m_found.kinds[c] != ColumnKind::Words || m_columns[c].title == ColumnKind::Words);
        }
        m_found.speakersRecur = m_found.speakersRecur || haveTitles;
    }

    std::span<const TableRow> m_rows;
    QStringView m_text;
    std::vector<Column> m_columns;
    std::vector<bool> m_taken;
    TableColumns m_found;
};

} // namespace

bool TableColumns::has(ColumnKind kind) const
{
    return std::ranges::contains(kinds, kind);
}

TableColumns findColumns(std::span<const TableRow> rows, QStringView text)
{
    return ColumnFinder(rows, text).find();
}

} // namespace visavis::structure
