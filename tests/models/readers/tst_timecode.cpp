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

    void timesAmongWords_data()
    {
        QTest::addColumn<qint64>("start"); // -1: no time
        QTest::addColumn<qint64>("end");   // -1: none
        const auto row = [](const char *text, qint64 start, qint64 end = -1) {
            QTest::newRow(text) << start << end;
        };
        row("[00:12:03] Ann", 723'000);
        row("(0:12) Ann", 12'000);
        row("1:02:03.5", 3'723'500);
        row("01:00:00:02", 86'402'000);
        row("12:30, she said", 750'000);
        row("[-00:00:00:04]", -4000);
        row("#00:01:02-3#", 62'300);
        row("#00:01:02-3# Ann", 62'300);
        row("\u00a4<62300>Ann", 62'300);
        row("\\[00:31\\] So", 31'000);
        row("12'30''", 750'000);
        row("12\u201930\u201d", 750'000);
        row("(12'30)", 750'000);
        row("1 h 02", 3'720'000);
        row("1\u00a0h\u00a002", 3'720'000);
        row("[1h02m03s]", 3'723'000);
        row("12 min 30 s", 750'000);
        row("10:32 AM", 37'920'000);
        row("1:05:10 p.m.", 47'110'000);
        row("[00:01 - 00:05]", 1000, 5000);
        row("[00:01.500 --> 00:05.250]  So", 1500, 5250);
        row("0:01 \u2013 0:05", 1000, 5000);
        row("( 0:05 )", 5000);
        for (const char *none :
             {"", "12", "1:2", "12:75", "[00:12", "12:30pmx", "[unintelligible 00:12:33.10]", "a 12:30",
              "[00:12 inaudible]", "(0.5)", "(3 s)", "5 minutes later", "2 h", "9 m 3 feet", "12:30-ish",
              "[12]", "3:16b", "#1#"}) {
            row(none, -1);
        }
    }
    void timesAmongWords()
    {
        QFETCH(const qint64, start);
        QFETCH(const qint64, end);
        const auto time = timeTokenAtStart(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(time ? time->time.count() : -1, start);
        QCOMPARE(time && time->end ? time->end->count() : -1, end);
    }

    void timesAtTheEnd_data()
    {
        QTest::addColumn<QString>("before"); // what the time leaves
        for (const auto &[text, before] :
             {std::pair("Ann Bell  0:12", "Ann Bell  "), std::pair("Ann (00:12)", "Ann "),
              std::pair("Ann 12'30''", "Ann "), std::pair("Ann #00:01:02-3#", "Ann "),
              std::pair("Ann [0:12 - 0:15]", "Ann "), std::pair("Ann 10:32 AM", "Ann "),
              std::pair("Ann 2:05PM", "Ann "), std::pair("Ann 2:05p.m.", "Ann "),
              std::pair("Speaker 1 00:12", "Speaker 1 "), std::pair("Ann 0:12x", "Ann 0:12x"),
              std::pair("Ann 2", "Ann 2"), std::pair("", "")}) {
            QTest::newRow(text) << QString::fromUtf8(before);
        }
    }
    void timesAtTheEnd()
    {
        QFETCH(const QString, before);
        const QString text = QString::fromUtf8(QTest::currentDataTag());
        const auto time = timeTokenAtEnd(text);
        QCOMPARE(text.chopped(time ? time->length : 0), before);
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
