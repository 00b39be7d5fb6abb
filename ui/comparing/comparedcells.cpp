// SPDX-License-Identifier: MIT
#include "ui/comparing/comparedcells.h"

#include "models/transcript/timetext.h"
#include "ui/reader/turnheading.h"

#include <QCoreApplication>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = ComparedRow::Kind;

constexpr QChar Pilcrow(0x00B6);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(visavis::ComparisonPage)
};

/// A part's place, speaker and figures, without its words.
ComparedCell emptyCell(const Transcript &text, const ComparedPart &part)
{
    ComparedCell cell;
    if (part.kind == TextPart::Kind::Title) {
        cell.titleLevel = std::max(1, text.sections[size_t(part.index)].level);
        return cell;
    }
    cell.label = speakerText(text, part.index);
    const auto &start = text.turns[size_t(part.index)].start;
    cell.figures = QString::number(part.index + 1) + (start ? u"  "_s + timeText(*start) : QString());
    return cell;
}

/// White space that came or went shows as the sign for a new paragraph, or not at all.
QString shown(QStringView text)
{
    const bool isBreak = text.trimmed().isEmpty() && text.contains(u'\n');
    return isBreak ? QString(Pilcrow) : text.toString();
}

void append(ComparedCell &cell, QStringView text, CellMark mark)
{
    if (text.isEmpty()) {
        return;
    }
    qsizetype start = cell.text.size();
    cell.text += text;
    if (mark == CellMark::None) {
        return;
    }
    // A space beside words is not marked with them; one that alone came or went is.
    qsizetype stop = cell.text.size();
    if (!text.trimmed().isEmpty()) {
        start += text.indexOf(text.trimmed().front());
        stop = start + text.trimmed().size();
    }
    cell.marks.push_back({.start = start, .stop = stop, .mark = mark});
}

/// One part of one text with the ranges that are in it marked.
ComparedCell markedCell(const Transcript &text, const ComparedPart &part,
                        const std::vector<Utf16Range> &ranges, CellMark mark)
{
    ComparedCell cell = emptyCell(text, part);
    Utf16Offset at = part.range.start;
    for (const Utf16Range range : ranges) {
        const Utf16Range here = range.intersected(part.range);
        if (here.isEmpty()) {
            continue;
        }
        append(cell, text.text({at, here.start}), CellMark::None);
        const QStringView words = text.text(here);
        if (words.trimmed().isEmpty() && words.contains(u'\n')) {
            append(cell, QString(Pilcrow), mark);
            append(cell, words, CellMark::None);
        } else {
            append(cell, words, mark);
        }
        at = here.stop;
    }
    append(cell, text.text({at, part.range.stop}), CellMark::None);
    return cell;
}

/// A row that has words of both texts, in one column: by the turns of the text after, with what went before
/// what came.
class MergedRow
{
public:
    MergedRow(const ComparedTexts &texts, const ComparedRow &row)
        : m_texts(texts)
        , m_row(row)
        , m_part(row.after.first)
        , m_at(partAfter(m_part).range.start)
    {
        m_cells.push_back(emptyCell(texts.after, partAfter(m_part)));
    }

    std::vector<ComparedCell> make()
    {
        const auto &before = m_texts.comparison.before;
        Utf16Offset from = before[size_t(m_row.before.first)].range.start;
        const Utf16Offset end = before[size_t(m_row.before.last) - 1].range.stop;
        auto gone = m_row.removed.begin();
        auto come = m_row.inserted.begin();
        while (true) {
            const qsizetype untilGone = (gone == m_row.removed.end() ? end : gone->start) - from;
            const qsizetype untilCome = (come == m_row.inserted.end() ? endAfter() : come->start) - m_at;
            const qsizetype same = std::min(untilGone, untilCome);
            from = from + same;
            addAfter(same, CellMark::None);
            const bool isGone = gone != m_row.removed.end() && gone->start == from;
            const bool isCome = come != m_row.inserted.end() && come->start == m_at;
            if (!isGone && !isCome) {
                break;
            }
            if (isGone) {
                addRemoved(m_texts.before.text(*gone));
                from = gone->stop;
                ++gone;
            }
            if (isCome) {
                const QString &text = m_cells.back().text;
                const bool isWord =
                    !text.isEmpty() && !text.back().isSpace() && !m_texts.after.text(*come).front().isSpace();
                // So that the one does not run into the other.
                append(m_cells.back(), isGone && isWord ? u" "_s : QString(), CellMark::None);
                addAfter(come->length(), CellMark::Inserted);
                ++come;
            }
        }
        labelFirst();
        return std::move(m_cells);
    }

private:
    [[nodiscard]] const ComparedPart &partAfter(int part) const
    {
        return m_texts.comparison.after[size_t(part)];
    }
    [[nodiscard]] Utf16Offset endAfter() const { return partAfter(m_row.after.last - 1).range.stop; }

    void addRemoved(QStringView text)
    {
        QString words = shown(text);
        words.replace(u"\n\n"_s, u" %1 "_s.arg(Pilcrow));
        append(m_cells.back(), words, CellMark::Removed);
    }

    /// The next so many units of the text after, in a cell for each of its parts.
    void addAfter(qsizetype length, CellMark mark)
    {
        const Utf16Offset stop = m_at + length;
        while (m_at < stop) {
            const Utf16Offset partStop = partAfter(m_part).range.stop;
            if (m_at < partStop) {
                const Utf16Range here{m_at, std::min(stop, partStop)};
                const QStringView words = m_texts.after.text(here);
                if (mark == CellMark::Inserted && words.trimmed().isEmpty() && words.contains(u'\n')) {
                    append(m_cells.back(), QString(Pilcrow), mark);
                    append(m_cells.back(), words, CellMark::None);
                } else {
                    append(m_cells.back(), words, mark);
                }
                m_at = here.stop;
                continue;
            }
            if (mark == CellMark::Inserted && m_at == partStop) {
                append(m_cells.back(), QString(Pilcrow), mark);
            }
            const Utf16Offset next = partAfter(m_part + 1).range.start;
            m_at = std::min(stop, next);
            if (m_at == next) {
                m_cells.push_back(emptyCell(m_texts.after, partAfter(++m_part)));
            }
        }
    }

    void labelFirst()
    {
        if (!m_row.speakersDiffer) {
            return;
        }
        const ComparedPart &before = m_texts.comparison.before[size_t(m_row.before.first)];
        for (ComparedCell &cell : m_cells) {
            const QString former = emptyCell(m_texts.before, before).label;
            if (cell.titleLevel == 0 && cell.label != former) {
                cell.labelMark = CellMark::Inserted;
                cell.formerLabel = m_row.before.count() == 1 && m_row.after.count() == 1 ? former : QString();
            }
        }
    }

    const ComparedTexts &m_texts;
    const ComparedRow &m_row;
    int m_part;
    Utf16Offset m_at;
    std::vector<ComparedCell> m_cells;
};

void addSide(std::vector<ComparedCell> &cells, const ComparedTexts &texts, const ComparedRow &row, int column)
{
    const bool isBefore = column == 0;
    const PartRange parts = isBefore ? row.before : row.after;
    for (int i = parts.first; i < parts.last; ++i) {
        const CellMark mark = isBefore ? CellMark::Removed : CellMark::Inserted;
        const ComparedPart &part =
            isBefore ? texts.comparison.before[size_t(i)] : texts.comparison.after[size_t(i)];
        cells.push_back(markedCell(isBefore ? texts.before : texts.after, part,
                                   isBefore ? row.removed : row.inserted, mark));
        cells.back().column = column;
        cells.back().isQuiet = row.kind == Kind::MovedAway;
        if (row.speakersDiffer && part.kind == TextPart::Kind::Turn) {
            cells.back().labelMark = mark;
        }
    }
}

} // namespace

std::vector<ComparedCell> cellsOf(const ComparedTexts &texts, int index, ComparisonStyle style)
{
    const ComparedRow &row = texts.comparison.rows[size_t(index)];
    std::vector<ComparedCell> cells;
    if (style == ComparisonStyle::Inline && row.kind == Kind::Changed) {
        return MergedRow(texts, row).make();
    }
    const bool isOneColumn = style != ComparisonStyle::SideBySide;
    if (style != ComparisonStyle::Reading && (!isOneColumn || row.after.isEmpty())) {
        addSide(cells, texts, row, 0);
    }
    if (!isOneColumn || !row.after.isEmpty()) {
        addSide(cells, texts, row, 1);
    }
    for (ComparedCell &cell : cells) {
        cell.column = isOneColumn ? 0 : cell.column;
    }
    return cells;
}

QString remarkOn(const ComparedTexts &texts, int index)
{
    const ComparedRow &row = texts.comparison.rows[size_t(index)];
    QStringList remarks;
    if (row.kind == Kind::MovedAway) {
        remarks.append(row.counterpart > index ? Words::tr("Moved: now further down")
                                               : Words::tr("Moved: now further up"));
    } else if (row.kind == Kind::MovedHere) {
        remarks.append(row.counterpart > index ? Words::tr("Moved here from further down")
                                               : Words::tr("Moved here from further up"));
    }
    const int before = row.before.count();
    const int after = row.after.count();
    if (before == 1 && after > 1) {
        remarks.append(Words::tr("Split into %Ln turn(s)", nullptr, after));
    } else if (before > 1 && after == 1) {
        remarks.append(Words::tr("Joined from %Ln turn(s)", nullptr, before));
    } else if (before > 1 && after > 1) {
        remarks.append(Words::tr("Divided otherwise"));
    }
    if (row.speakersDiffer) {
        remarks.append(Words::tr("Another speaker"));
    }
    if (row.levelsDiffer) {
        remarks.append(Words::tr("Another level"));
    }
    return remarks.join(u" · "_s);
}

QString spokenDifference(const ComparedTexts &texts, TextComparison::Difference difference)
{
    QStringList spoken;
    for (int i = difference.firstRow; i < difference.lastRow; ++i) {
        const ComparedRow &row = texts.comparison.rows[size_t(i)];
        if (const QString remark = remarkOn(texts, i); !remark.isEmpty()) {
            spoken.append(remark);
        }
        const auto add = [&](const QString &sentence, const Transcript &text,
                             const std::vector<Utf16Range> &ranges) {
            QStringList words;
            for (const Utf16Range range : ranges) {
                words.append(text.text(range).toString().simplified());
            }
            words.removeAll(QString());
            if (!words.isEmpty()) {
                spoken.append(sentence.arg(words.join(u"; "_s)));
            }
        };
        add(Words::tr("Gone: %1"), texts.before, row.removed);
        add(Words::tr("New: %1"), texts.after, row.inserted);
    }
    return spoken.join(u". "_s);
}

} // namespace visavis
