// SPDX-License-Identifier: MIT
// What is written into the columns of a comparison, and what of it is folded.
#include "models/transcript/transcriptbuilder.h"
#include "ui/comparing/comparedcells.h"
#include "ui/comparing/comparisonrows.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TestComparedCells : public QObject
{
    Q_OBJECT

    static Transcript transcript(const QString &lines)
    {
        TranscriptBuilder builder(lines);
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#')) {
                builder.beginSection(line.sliced(2), 2);
                continue;
            }
            const QStringList parts = line.split(u": "_s);
            const QStringList paragraphs = parts.back().split(u" / "_s);
            builder.breakTurn();
            builder.addUnit({builder.label(parts.front())}, paragraphs.front());
            for (const QString &paragraph : paragraphs.sliced(1)) {
                builder.addParagraph(paragraph);
            }
        }
        return builder.finish();
    }

    static ComparedTexts compared(const QString &before, const QString &after)
    {
        ComparedTexts texts{.before = transcript(before), .after = transcript(after), .comparison = {}};
        texts.comparison = compareTexts(texts.before, texts.after);
        return texts;
    }

    /// "[-gone-]" and "[+come+]" around marked words.
    static QString marked(const ComparedCell &cell)
    {
        QString text;
        qsizetype at = 0;
        for (const ComparedCell::Marked &mark : cell.marks) {
            const QChar sign = mark.mark == CellMark::Removed ? u'-' : u'+';
            text += cell.text.sliced(at, mark.start - at) + u'[' + sign +
                    cell.text.sliced(mark.start, mark.stop - mark.start) + sign + u']';
            at = mark.stop;
        }
        text += cell.text.sliced(at);
        return text.replace(u"\n\n"_s, u" / "_s);
    }

    static QStringList described(const ComparedTexts &texts, ComparisonStyle style)
    {
        QStringList lines;
        for (int row = 0; row < int(texts.comparison.rows.size()); ++row) {
            for (const ComparedCell &cell : cellsOf(texts, row, style)) {
                QString line =
                    style == ComparisonStyle::SideBySide ? QString::number(cell.column) + u' ' : QString();
                line += cell.formerLabel.isEmpty() ? QString() : cell.formerLabel + u'>';
                line += cell.titleLevel > 0 ? u"# "_s : cell.label + u": "_s;
                lines.append(line + marked(cell));
            }
            if (const QString remark = remarkOn(texts, row); !remark.isEmpty()) {
                lines.append(u"  ("_s + remark + u')');
            }
        }
        return lines;
    }

private Q_SLOTS:
    void showsDifferences_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("inOneColumn");
        QTest::addColumn<QStringList>("inTwoColumns");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QStringList &one,
                            const QStringList &two) { QTest::newRow(name) << before << after << one << two; };
        row("a word", u"A: the old boat"_s, u"A: the new boat"_s, {u"A: the [-old-] [+new+] boat"_s},
            {u"0 A: the [-old-] boat"_s, u"1 A: the [+new+] boat"_s});
        row("words put in", u"A: the boat"_s, u"A: the boat of my father"_s,
            {u"A: the boat [+of my father+]"_s}, {u"0 A: the boat"_s, u"1 A: the boat [+of my father+]"_s});
        row("a turn put in", u"A: the boat"_s, u"B: no\nA: the boat"_s, {u"B: [+no+]"_s, u"A: the boat"_s},
            {u"1 B: [+no+]"_s, u"0 A: the boat"_s, u"1 A: the boat"_s});
        row("a turn left out", u"A: one two three\nB: the boat"_s, u"B: the boat"_s,
            {u"A: [-one two three-]"_s, u"B: the boat"_s},
            {u"0 A: [-one two three-]"_s, u"0 B: the boat"_s, u"1 B: the boat"_s});
        row("another speaker", u"A: the boat"_s, u"B: the boat"_s,
            {u"A>B: the boat"_s, u"  (Another speaker)"_s},
            {u"0 A: the boat"_s, u"1 B: the boat"_s, u"  (Another speaker)"_s});
        row("split", u"A: one two three. four five six"_s, u"A: one two three.\nB: four five six"_s,
            {u"A: one two three.[- -][+¶+]"_s, u"B: four five six"_s,
             u"  (Split into 2 turn(s) · Another speaker)"_s},
            {u"0 A: one two three.[- -]four five six"_s, u"1 A: one two three."_s, u"1 B: four five six"_s,
             u"  (Split into 2 turn(s) · Another speaker)"_s});
        row("joined", u"A: one two three.\nA: four five six"_s, u"A: one two three. four five six"_s,
            {u"A: one two three.[-¶-][+ +]four five six"_s, u"  (Joined from 2 turn(s))"_s},
            {u"0 A: one two three."_s, u"0 A: four five six"_s, u"1 A: one two three.[+ +]four five six"_s,
             u"  (Joined from 2 turn(s))"_s});
        row("a paragraph begun", u"A: one two three. four five"_s, u"A: one two three. / four five"_s,
            {u"A: one two three.[- -][+¶+] / four five"_s},
            {u"0 A: one two three.[- -]four five"_s, u"1 A: one two three.[+¶+] / four five"_s});
        row("a title", u"# Bread\nA: one two"_s, u"# Bread and salt\nA: one two"_s,
            {u"# Bread [+and salt+]"_s, u"A: one two"_s},
            {u"0 # Bread"_s, u"1 # Bread [+and salt+]"_s, u"0 A: one two"_s, u"1 A: one two"_s});
    }

    void showsDifferences()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const ComparedTexts texts = compared(before, after);
        QTEST(described(texts, ComparisonStyle::Inline), "inOneColumn");
        QTEST(described(texts, ComparisonStyle::SideBySide), "inTwoColumns");
    }

    void readsOneText()
    {
        const QString text = u"# Bread\nA: one two\nB: three"_s;
        QCOMPARE(described(compared(text, text), ComparisonStyle::Reading),
                 (QStringList{u"# Bread"_s, u"A: one two"_s, u"B: three"_s}));
    }

    void saysDifferences()
    {
        const ComparedTexts texts = compared(u"A: the old boat"_s, u"B: the new boat"_s);
        QCOMPARE(spokenDifference(texts, {.firstRow = 0, .lastRow = 1}),
                 u"Another speaker. Gone: old. New: new"_s);
    }

    void foldsWhatIsTheSame_data()
    {
        QTest::addColumn<QString>("kinds"); // "=" same, "~" changed
        QTest::addColumn<QString>("shown"); // a digit: so many folded
        QTest::newRow("nothing differs") << u"====="_s << u"5"_s;
        QTest::newRow("one turn") << u"="_s << u"="_s;
        QTest::newRow("all differs") << u"~~~"_s << u"~~~"_s;
        QTest::newRow("in the middle") << u"====~===="_s << u"3=~=3"_s;
        QTest::newRow("at the ends") << u"~=======~"_s << u"~=5=~"_s;
        QTest::newRow("close together") << u"~===~==~"_s << u"~===~==~"_s;
        QTest::newRow("two are worth a line") << u"~====~"_s << u"~=2=~"_s;
        QTest::newRow("one before the first") << u"==~"_s << u"==~"_s;
        QTest::newRow("empty") << QString() << QString();
    }

    void foldsWhatIsTheSame()
    {
        QFETCH(const QString, kinds);
        TextComparison comparison;
        for (const QChar kind : kinds) {
            ComparedRow row;
            row.kind = kind == u'=' ? ComparedRow::Kind::Same : ComparedRow::Kind::Changed;
            comparison.rows.push_back(row);
        }
        ComparisonRows rows;
        const auto shown = [&] {
            QString signs;
            for (int i = 0; i < rows.count(); ++i) {
                signs += rows.at(i).folded > 0 ? QString::number(rows.at(i).folded)
                                               : QString(kinds[rows.at(i).row]);
            }
            return signs;
        };
        rows.assign(comparison, true);
        QTEST(shown(), "shown");
        for (int i = 0; i < rows.count(); ++i) {
            QCOMPARE(rows.placeOf(rows.at(i).row), i);
        }
        for (int i = rows.count() - 1; i >= 0; --i) {
            if (rows.at(i).folded > 0) {
                rows.unfold(comparison, i);
            }
        }
        QCOMPARE(shown(), kinds);
        rows.assign(comparison, false);
        QCOMPARE(shown(), kinds);
    }
};

QTEST_MAIN(TestComparedCells)
#include "tst_comparedcells.moc"
