// SPDX-License-Identifier: MIT
#include "models/anchoring/comparison.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TestComparison : public QObject
{
    Q_OBJECT

    static Cutting whole(const QString &text)
    {
        return cutOut(text, {Utf16Offset(0), Utf16Offset(text.size())}, 0);
    }

    static QStringList differing(const Cutting &cutting)
    {
        QStringList words;
        for (const Utf16Range range : cutting.different) {
            words.append(slice(cutting.text, range).toString());
        }
        return words;
    }

private Q_SLOTS:
    void marksWhatDiffers_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("gone");
        QTest::addColumn<QStringList>("come");
        const auto row = [](const char *name, const QString &before, const QString &after,
                            const QStringList &gone, const QStringList &come) {
            QTest::newRow(name) << before << after << gone << come;
        };
        row("nothing", u"I held the rope."_s, u"I held the rope."_s, {}, {});
        row("a word", u"I held the rope."_s, u"I held a rope."_s, {u"the"_s}, {u"a"_s});
        row("neighbours are one", u"I held the old rope."_s, u"I held my rope."_s, {u"the old"_s}, {u"my"_s});
        row("apart", u"one two three"_s, u"uno two tre"_s, {u"one"_s, u"three"_s}, {u"uno"_s, u"tre"_s});
        row("put in", u"I held the rope."_s, u"I never held the rope."_s, {}, {u"never"_s});
        row("case", u"the lock"_s, u"the Lock"_s, {u"lock"_s}, {u"Lock"_s});
        row("a mark", u"Well, yes"_s, u"Well – yes"_s, {u","_s}, {u"–"_s});
        row("a mark put in", u"Well yes"_s, u"Well, yes"_s, {}, {u","_s});
        row("white space is none", u"Well yes"_s, u"Well\nyes"_s, {}, {});
        row("all", u"😀 yes"_s, u"no"_s, {u"yes"_s}, {u"no"_s});
        row("no words", u"…"_s, u""_s, {}, {});
    }

    void marksWhatDiffers()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        Cutting old = whole(before);
        Cutting now = whole(after);
        markDifferences(old, now);
        QTEST(differing(old), "gone");
        QTEST(differing(now), "come");
    }

    /// So many words that a table of all pairs would take too long.
    void marksAWordAmongMany()
    {
        QString before;
        for (int i = 0; i < 3000; ++i) {
            before += u"word%1 "_s.arg(i);
        }
        Cutting old = whole(before);
        Cutting now = whole(QString(before).replace(u"word1500 "_s, u"other "_s));
        markDifferences(old, now);
        QCOMPARE(differing(old), QStringList(u"word1500"_s));
        QCOMPARE(differing(now), QStringList(u"other"_s));
    }

    void cutsBetweenWords_data()
    {
        QTest::addColumn<QString>("passage");
        QTest::addColumn<int>("around");
        QTest::addColumn<QString>("cut");
        QTest::addColumn<bool>("isStartCut");
        QTest::addColumn<bool>("isStopCut");
        QTest::newRow("some") << u"river"_s << 6 << u"the river My"_s << true << true;
        QTest::newRow("none") << u"river"_s << 0 << u"river"_s << true << true;
        QTest::newRow("whole words only") << u"river"_s << 2 << u"river"_s << true << true;
        QTest::newRow("to the start") << u"By"_s << 5 << u"By the"_s << false << true;
        QTest::newRow("all") << u"river"_s << 100 << u"By the river My father"_s << false << false;
    }

    void cutsBetweenWords()
    {
        QFETCH(const QString, passage);
        QFETCH(const int, around);
        const QString text = u"By the river My father"_s;
        const qsizetype at = text.indexOf(passage);
        const Cutting cutting = cutOut(text, {Utf16Offset(at), Utf16Offset(at + passage.size())}, around);
        QCOMPARE(slice(cutting.text, cutting.passage), passage);
        QTEST(cutting.text.trimmed(), "cut");
        QTEST(cutting.isStartCut, "isStartCut");
        QTEST(cutting.isStopCut, "isStopCut");
    }

    void edgesOfACutAreNoDifference()
    {
        const auto about = [](const QString &text) {
            const qsizetype at = text.indexOf(u"river");
            return cutOut(text, {Utf16Offset(at), Utf16Offset(at + 5)}, 12);
        };
        Cutting old = about(u"We lived then by the great river with all of them"_s);
        Cutting now = about(u"We lived then by the very great river and with all of them"_s);
        markDifferences(old, now);
        QCOMPARE(differing(old), QStringList());
        QCOMPARE(differing(now), QStringList{u"and"_s});
    }

    /// Never between the halves of a character beyond U+FFFF.
    void cutsNoCharacterInTwo()
    {
        const QString text = u"aaa😀😀😀 river 😀😀😀bbb"_s;
        const qsizetype at = text.indexOf(u"river");
        for (int around = 0; around < 12; ++around) {
            const Cutting cutting = cutOut(text, {Utf16Offset(at), Utf16Offset(at + 5)}, around);
            QVERIFY(cutting.text.isValidUtf16());
        }
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
