// SPDX-License-Identifier: MIT
#include "models/readers/linguistic/folker.h"
#include "tests/models/readers/linguisticrows.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class FolkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTurns_data()
    {
        addReadingColumns();
        QTest::newRow("both levels") << bytesOf(QStringLiteral(FIXTURES) + u"/folker/ferry.flk"_s)
                                     << QStringList{u"Anna Stein 0-1.5: wo war das"_s,
                                                    u"BK 1.5-4: unten am hafen"_s}
                                     << 2 << QStringList{u"MarkupLeftOut: pause, 2"_s};
        QTest::newRow("cut") << QByteArray("<folker-transcription><contribution speaker-reference='A'>"
                                           "<unparsed>one two")
                             << QStringList{u"A ?-?: one two"_s} << 1 << QStringList{u"Truncated: "_s};
    }
    void makesTurns() { compareReading(folkerFormat()); }
};

QTEST_GUILESS_MAIN(FolkerTest)
#include "tst_folker.moc"
