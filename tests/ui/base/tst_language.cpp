// SPDX-License-Identifier: MIT
#include "ui/base/language.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCalledByItsTag_data()
    {
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("name");
        QTest::newRow("English") << u"en"_s << u"English"_s;
        QTest::newRow("English of a country") << u"en-GB"_s << u"British English"_s;
        QTest::newRow("French") << u"fr"_s << u"français"_s;
        QTest::newRow("Spanish") << u"es"_s << u"español"_s;
        QTest::newRow("German") << u"de"_s << u"Deutsch"_s;
        QTest::newRow("none") << QString() << QString();
    }

    void isCalledByItsTag()
    {
        QFETCH(const QString, tag);
        QFETCH(const QString, name);
        QCOMPARE(languageName(tag), name);
    }
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
