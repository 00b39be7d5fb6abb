// SPDX-License-Identifier: MIT
#include "models/readers/timecode.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TimecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimesOfTranscripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: no time
        const auto row = [](const char *text, qint64 milliseconds) {
            QTest::newRow(text) << QString::fromLatin1(text) << milliseconds;
        };
        row("00:01:02.500", 62500);
        row("00:01:02,5", 62500);
        row("1:02", 62000);
        row(" 1:02 ", 62000);
        row("1:02:03", 3723000);
        row("75:10", 4510000);
        row("100:00:00,001", 360000001);
        row("0:0:1,5", 1500);
        row("00:00:01.1239999999999999999", 1123);
        row("1:60", -1);
        row("1:60:00", -1);
        row("1:2:60", -1);
        row("62", -1);
        row("1:", -1);
        row(":02", -1);
        row("1:02x", -1);
        row("1:023", -1);
        row("", -1);
        row("99999999999999999999:00:00", 9'000'000LL * 3'600'000);
    }
    void readsTimesOfTranscripts()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const auto time = parseTime(text);
        QCOMPARE(time ? time->count() : -1, milliseconds);
    }

    void isStrictForWebVtt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<qsizetype>("length");
        const auto row = [](const char *text, qint64 milliseconds, qsizetype length) {
            QTest::newRow(text) << QString::fromLatin1(text) << milliseconds << length;
        };
        row("00:01:02.500", 62500, 12);
        row("01:02.500align:start", 62500, 9);
        row("0:01:02.500", 62500, 11);
        row("100:01:02.500", 360062500, 13);
        row("1:02.500", -1, 0);
        row("00:01:02,500", -1, 0);
        row("00:01:02.50", -1, 0);
        row("00:01:02.5000", -1, 0);
        row("00:60:02.500", -1, 0);
        row("60:02.500", -1, 0);
        row("00:01:60.500", -1, 0);
    }
    void isStrictForWebVtt()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        QFETCH(qsizetype, length);
        const auto time = webVttTimeAtStart(text);
        QCOMPARE(time ? time->time.count() : -1, milliseconds);
        QCOMPARE(time ? time->length : 0, length);
    }

    void readsDamagedRanges()
    {
        const auto range = parseTimeRange(u"00:00:01,000 --> 00:00:02.5  X1:40");
        QVERIFY(range);
        QCOMPARE(range->end, Milliseconds(2500));
        QCOMPARE(range->rest, u"  X1:40");
        QVERIFY(parseTimeRange(u"00: 00: 01, 000 - -> 00: 00: 02, 000"));
        QVERIFY(parseTimeRange(u"0:01->0:02"));
        QVERIFY(!parseTimeRange(u"0:01 > 0:02"));
        QVERIFY(!parseTimeRange(u"one --> two"));
        QVERIFY(!parseWebVttTimeRange(u"00:00.000 -> 00:01.000"));
    }
};

QTEST_GUILESS_MAIN(TimecodeTest)
#include "tst_timecode.moc"
