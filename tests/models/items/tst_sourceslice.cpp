// SPDX-License-Identifier: MIT
#include "models/items/sourceslice.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class SourceSliceTest : public QObject
{
    Q_OBJECT

    static QString lines(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) {
            text += u"line %1 😀\n"_s.arg(i);
        }
        return text;
    }

private Q_SLOTS:
    void aShortTextIsHeldWhole()
    {
        const QString text = lines(10);
        const SourceSlice slice(text, 50);
        QCOMPARE(slice.shown(), text);
        QCOMPARE(slice.first(), 0);
        QCOMPARE(slice.stop(), text.size());
        QVERIFY(SourceSlice(QString(), 0).shown().isEmpty());
    }

    void aPartBeginsAndEndsWithLines()
    {
        const QString text = lines(40'000);
        const qsizetype place = text.indexOf(u"line 20000");
        const SourceSlice slice(text, place);
        QVERIFY(slice.contains(place) && slice.first() > 0 && slice.stop() < text.size());
        QVERIFY(slice.shown().size() <= SourceSlice::Units + 2 * SourceSlice::LineUnits);
        QCOMPARE(slice.shown(), text.sliced(slice.first(), slice.stop() - slice.first()));
        QCOMPARE(text[slice.first() - 1], u'\n');
        QCOMPARE(text[slice.stop() - 1], u'\n');
        QCOMPARE(slice.toSource(slice.toShown(place)), place);
        QCOMPARE(slice.toShown(0), 0);
        QCOMPARE(slice.toShown(text.size()), slice.shown().size());
        QCOMPARE(SourceSlice(text, text.size()).stop(), text.size());
    }

    void longLinesAreBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"a word 😀 "_s.repeated(30'000);
        QTest::newRow("no blank") << u"😀"_s.repeated(100'000);
        QTest::newRow("between lines") << lines(100) + u"x"_s.repeated(9'000) + u'\n' + lines(100);
    }

    void longLinesAreBroken()
    {
        QFETCH(const QString, text);
        for (const qsizetype place : {qsizetype(0), text.size() / 2, text.size()}) {
            const SourceSlice slice(text, place);
            QString joined;
            for (const QString &line : slice.shown().split(u'\n')) {
                QVERIFY(line.size() <= SourceSlice::LineUnits);
                QVERIFY(line.isEmpty() || !line.front().isLowSurrogate());
                joined += line;
            }
            QCOMPARE(joined, text.sliced(slice.first(), slice.stop() - slice.first()).remove(u'\n'));
            for (qsizetype at = slice.first(); at < slice.stop(); at += 7) {
                QCOMPARE(slice.toSource(slice.toShown(at)), at);
                QCOMPARE(slice.shown()[slice.toShown(at)], text[at]);
            }
        }
    }
};

QTEST_GUILESS_MAIN(SourceSliceTest)
#include "tst_sourceslice.moc"
