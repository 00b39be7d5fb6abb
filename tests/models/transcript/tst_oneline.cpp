// SPDX-License-Identifier: MIT
#include "models/transcript/oneline.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class OneLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("only spaces") << u" \n\t "_s << QString();
        QTest::newRow("as it is") << u"One two"_s << u"One two"_s;
        QTest::newRow("runs and ends") << u"  One \t two\n"_s << u"One two"_s;
        QTest::newRow("line breaks") << u"One\r\ntwo\n\nthree\u2028four\u2029five\u0085six\vseven\feight"_s
                                     << u"One two three four five six seven eight"_s;
        QTest::newRow("spaces that do not break")
            << u"\u00AB\u00A0Oui\u202F!\u00A0\u00BB"_s << u"\u00AB\u00A0Oui\u202F!\u00A0\u00BB"_s;
        QTest::newRow("beside a space") << u" \u00A0a \u00A0 b\u00A0 "_s << u"\u00A0a \u00A0 b\u00A0"_s;
        QTest::newRow("figure and thin space") << u"12\u20091\u2007000"_s << u"12\u20091\u2007000"_s;
        QTest::newRow("pairs") << u"😀\n😀"_s << u"😀 😀"_s;
    }

    void folds()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, line);
        QCOMPARE(onOneLine(text), line);
    }
};

QTEST_GUILESS_MAIN(OneLineTest)
#include "tst_oneline.moc"
