// SPDX-License-Identifier: MIT
#include "models/base/offset.h"

#include <QTest>

#include <type_traits>

using namespace visavis;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<CodePoint, Utf16Offset> &&
              !std::is_convertible_v<Utf16Offset, CodePoint>);
static_assert(!std::is_convertible_v<qsizetype, CodePoint> && !std::is_convertible_v<CodePoint, qsizetype>);

class OffsetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("latin") << u"déjà vu"_s;
        QTest::newRow("emoji first") << u"😀 voilà"_s;
        QTest::newRow("emoji in a row") << u"a😀😀b😀"_s;
        QTest::newRow("combining and flags") << u"e\u0301 🇫🇷 👩‍👩‍👧 fin"_s;
        const QString longText(255, u'x');
        QTest::newRow("far apart") << longText + u"😀"_s + longText + longText + longText + u"y😀😀"_s;
    }

    void converts()
    {
        QFETCH(const QString, text);
        const OffsetMap map(text);
        const QList<uint> points = text.toUcs4();
        QCOMPARE(map.codePointCount(), CodePoint(points.size()));
        QCOMPARE(map.utf16Length(), Utf16Offset(text.size()));
        qsizetype unit = 0;
        for (qsizetype point = 0; point <= points.size(); ++point) {
            QCOMPARE(map.toUtf16(CodePoint(point)), Utf16Offset(unit));
            QCOMPARE(map.toCodePoint(Utf16Offset(unit)), CodePoint(point));
            if (point < points.size()) {
                const int units = QChar::requiresSurrogates(points[point]) ? 2 : 1;
                if (units == 2) {
                    QCOMPARE(map.toCodePoint(Utf16Offset(unit + 1)), CodePoint(point));
                }
                unit += units;
            }
        }
    }

    void placesBeyondTheEndAreTheEnd()
    {
        const OffsetMap map(u"a😀");
        QCOMPARE(map.toUtf16(CodePoint(99)), Utf16Offset(3));
        QCOMPARE(map.toCodePoint(Utf16Offset(99)), CodePoint(2));
        QCOMPARE(map.toCodePoint(Utf16Offset(-4)), CodePoint(0));
    }
};

QTEST_APPLESS_MAIN(OffsetTest)
#include "tst_offset.moc"
