// SPDX-License-Identifier: MIT
#include "models/transcript/timetext.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class TimeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTimes_data()
    {
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << qint64(0) << u"0:00"_s;
        QTest::newRow("rounded down") << qint64(41'900) << u"0:41"_s;
        QTest::newRow("two digits of seconds") << qint64(62'999) << u"1:02"_s;
        QTest::newRow("minutes") << qint64(725'000) << u"12:05"_s;
        QTest::newRow("just below an hour") << qint64(3'599'999) << u"59:59"_s;
        QTest::newRow("two digits of minutes") << qint64(3'723'000) << u"1:02:03"_s;
        QTest::newRow("a long day") << qint64(360'000'000) << u"100:00:00"_s;
        QTest::newRow("before the start") << qint64(-62'000) << u"-1:02"_s;
    }

    void writesTimes()
    {
        QFETCH(const qint64, milliseconds);
        QFETCH(const QString, text);
        QCOMPARE(timeText(std::chrono::milliseconds(milliseconds)), text);
    }

    void datesNameNoWeekday_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("French") << u"fr_FR"_s << u"14 juin 2019"_s;
        QTest::newRow("American") << u"en_US"_s << u"June 14, 2019"_s;
        QTest::newRow("British") << u"en_GB"_s << u"14 June 2019"_s;
        QTest::newRow("German") << u"de_DE"_s << u"14. Juni 2019"_s;
    }

    void datesNameNoWeekday()
    {
        QFETCH(const QString, locale);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString text = dateText(QDate(2019, 6, 14));
        QLocale::setDefault(before);
        QTEST(text, "text");
    }

    void shortDatesCutTheMonth_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("text");
        QTest::newRow("French") << u"fr_FR"_s << QDate(2026, 12, 14) << u"14 déc. 2026"_s;
        QTest::newRow("French, the first") << u"fr_FR"_s << QDate(2026, 12, 1) << u"1er déc. 2026"_s;
        QTest::newRow("French, the 21st") << u"fr_FR"_s << QDate(2026, 12, 21) << u"21 déc. 2026"_s;
        QTest::newRow("British") << u"en_GB"_s << QDate(2026, 12, 1) << u"1 Dec 2026"_s;
        QTest::newRow("American") << u"en_US"_s << QDate(2026, 12, 1) << u"Dec 1, 2026"_s;
    }

    void shortDatesCutTheMonth()
    {
        QFETCH(const QString, locale);
        QFETCH(const QDate, date);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const QString text = shortDateText(date);
        QLocale::setDefault(before);
        QTEST(text, "text");
    }
};

QTEST_GUILESS_MAIN(TimeTextTest)
#include "tst_timetext.moc"
