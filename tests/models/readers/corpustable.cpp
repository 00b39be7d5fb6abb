// SPDX-License-Identifier: MIT
#include "tests/models/readers/corpustable.h"

#include <cmath>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array<QLatin1StringView, CountedKinds> Names{"units"_L1, "turns"_L1, "speakers"_L1,
                                                            "sections"_L1};

QString line(QStringList cells, bool isMarkdown)
{
    if (isMarkdown) {
        return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    constexpr qsizetype FormatWidth = 20;
    constexpr qsizetype CellWidth = 14;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        cells[i] = cells[i].leftJustified(i == 0 ? FormatWidth : i == 1 ? 7 : CellWidth);
    }
    return cells.join(u' ').trimmed() + u'\n';
}

} // namespace

Verdict judge(int found, int expected)
{
    return found == expected                                          ? Verdict::Exact
           : std::abs(found - expected) * 50 <= std::max(expected, 1) ? Verdict::Near
                                                                      : Verdict::Wrong;
}

void CorpusTable::add(const CorpusFile &file, const Result<CorpusReading> &reading)
{
    Row &row = m_rows[reading ? reading->format : u"not read"_s];
    ++row.files;
    for (size_t kind = 0; kind < CountedKinds; ++kind) {
        if (!file.counts[kind]) {
            continue;
        }
        const int expected = *file.counts[kind];
        const int found = reading ? reading->counts[kind] : -1;
        const bool areOthers = Counted(kind) == Counted::Speakers && reading && !file.names.isEmpty() &&
                               reading->names != file.names && !reasonFor(file, Counted::Names);
        const Verdict verdict = areOthers ? Verdict::Wrong : judge(found, expected);
        ++row.verdicts[kind][size_t(verdict)];
        if (verdict != Verdict::Exact) {
            note(file, Counted(kind), areOthers ? reading->names : QString::number(found), expected);
        }
    }
}

void CorpusTable::note(const CorpusFile &file, Counted kind, const QString &found, int expected)
{
    const char *reason = reasonFor(file, kind);
    m_notExact.append(u"%1: %2 %3, counted %4: %5"_s.arg(
        file.name, Names[size_t(kind)], found, QString::number(expected),
        reason != nullptr ? QString::fromUtf8(reason) : u"no reason known"_s));
}

QString CorpusTable::print(bool isMarkdown) const
{
    QStringList head{u"format"_s, u"files"_s};
    for (const QLatin1StringView name : Names) {
        head.append(QString(name));
    }
    QString text = u"Exact / within 2 % / wrong, of those counted by hand:\n\n"_s + line(head, isMarkdown);
    if (isMarkdown) {
        text += u"| --- "_s.repeated(head.size()) + u"|\n"_s;
    }
    for (const auto &[format, row] : m_rows) {
        QStringList cells{format, QString::number(row.files)};
        for (const auto &[exact, near, wrong] : row.verdicts) {
            cells.append(exact + near + wrong == 0 ? u"-"_s
                                                   : u"%1 / %2 / %3"_s.arg(exact).arg(near).arg(wrong));
        }
        text += line(cells, isMarkdown);
    }
    text += m_notExact.isEmpty() ? u"\nAll are exact.\n"_s : u"\nNot exact:\n\n"_s;
    for (const QString &note : m_notExact) {
        text += u"- "_s + note + u'\n';
    }
    return text;
}

} // namespace visavis::test
