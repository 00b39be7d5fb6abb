// SPDX-License-Identifier: MIT
#include "models/readers/dates.h"
#include "models/readers/language.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<QDate>("date");
        const auto row = [](const char *text, int year, int month, int day) {
            QTest::newRow(text) << QDate(year, month, day);
        };
        row("2023-11-14", 2023, 11, 14);
        row("2023-11-14T08:00:00Z", 2023, 11, 14);
        row("Tue Nov 14 2023 00:00:00 GMT-0800 (Pacific Standard Time)", 2023, 11, 14);
        row("25 mars 2023", 2023, 3, 25);
        row("Samedi 1er août 2020", 2020, 8, 1);
        row("le 12 février 2021", 2021, 2, 12);
        row("March 4, 2019", 2019, 3, 4);
        row("4th of July 1976", 1976, 7, 4);
        row("14. Dezember 1999", 1999, 12, 14);
        row("3 de mayo de 2011", 2011, 5, 3);
        row("25/03/2023", 2023, 3, 25);
        row("2023/3/25", 2023, 3, 25);
        for (const char *none : {"", "03/04/2023", "I was born on 4 March 1950", "May", "1984", "Chapter 3",
                                 "31 février 2020", "2023-11-14: the day we left", "2023-11-14 and after",
                                 "12:30", "Marta 12 2020 and on", "{{ page.date }}"}) {
            QTest::newRow(none) << QDate();
        }
    }
    void dates()
    {
        QFETCH(const QDate, date);
        QCOMPARE(parseDate(QString::fromUtf8(QTest::currentDataTag())), date);
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("en")
            << u"We used to walk to the quarry on Sundays, and my father would say that it was the stone."_s;
        QTest::newRow("fr")
            << u"Nous avons tenu six semaines avec des pommes de terre, et je ne sais pas qui les donnait."_s;
        QTest::newRow("de")
            << u"Ich weiß nicht, ob das so war, aber wir haben es auch mit den Kindern gemacht und ja."_s;
        QTest::newRow("es")
            << u"No sé cuándo fue, pero los domingos nos llevaban al río y también a la casa del maestro."_s;
        QTest::newRow("") << u"Ouais. Bon."_s;
    }
    void languages()
    {
        QFETCH(const QString, text);
        QCOMPARE(detectLanguage(text), QString::fromUtf8(QTest::currentDataTag()));
    }

    void languageCodes()
    {
        QCOMPARE(languageCode(u"fr-CA"), u"fr"_s);
        QCOMPARE(languageCode(u"en_GB"), u"en"_s);
        QCOMPARE(languageCode(u"French"), u"fr"_s);
        QCOMPARE(languageCode(u"Français"), u"fr"_s);
        QCOMPARE(languageCode(u"klingon?"), QString());
    }
};

QTEST_APPLESS_MAIN(DatesTest)
#include "tst_dates.moc"
