// SPDX-License-Identifier: MIT
#include "ui/annotating/digitkeys.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace visavis;
using namespace Qt::StringLiterals;

class DigitKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digits_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("digit");
        QTest::addColumn<bool>("isTold");
        const Qt::KeyboardModifiers none;
        QTest::newRow("American 1") << int(Qt::Key_1) << 10 << none << u"1"_s << 1 << false;
        QTest::newRow("no scan code") << int(Qt::Key_9) << 0 << none << u"9"_s << 9 << false;
        QTest::newRow("number pad") << int(Qt::Key_3) << 89 << Qt::KeyboardModifiers(Qt::KeypadModifier)
                                    << u"3"_s << 3 << false;
        QTest::newRow("a letter") << int(Qt::Key_H) << 43 << none << u"h"_s << 0 << false;
        QTest::newRow("0") << int(Qt::Key_0) << 19 << none << u"0"_s << 0 << false;
#ifdef Q_OS_LINUX
        QTest::newRow("French 1") << int(Qt::Key_Ampersand) << 10 << none << u"&"_s << 1 << true;
        QTest::newRow("French 2") << int(Qt::Key_Eacute) << 11 << none << u"é"_s << 2 << true;
        QTest::newRow("French 9") << int(Qt::Key_Ccedilla) << 18 << none << u"ç"_s << 9 << true;
        QTest::newRow("French 1, Shift")
            << int(Qt::Key_Ampersand) << 10 << Qt::KeyboardModifiers(Qt::ControlModifier) << u"&"_s << 0
            << false;
#endif
    }

    void digits()
    {
        QFETCH(const int, key);
        QFETCH(const int, scanCode);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QString, text);
        QFETCH(const int, digit);
        QFETCH(const bool, isTold);
        QKeyEvent event(QEvent::KeyPress, key, modifiers, quint32(scanCode), 0, 0, text);
        QCOMPARE(digitOf(event), digit);
        QWidget widget;
        const DigitKeys keys(&widget);
        const QSignalSpy pressed(&keys, &DigitKeys::pressed);
        QCoreApplication::sendEvent(&widget, &event);
        QCOMPARE(pressed.size(), isTold ? 1 : 0);
        if (isTold) {
            QCOMPARE(pressed[0][0].toInt(), digit);
        }
    }

    void zero_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("scanCode");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("isZero");
        const Qt::KeyboardModifiers none;
        QTest::newRow("American 0") << int(Qt::Key_0) << 19 << none << true;
        QTest::newRow("no scan code") << int(Qt::Key_0) << 0 << none << true;
        QTest::newRow("number pad") << int(Qt::Key_0) << 90 << Qt::KeyboardModifiers(Qt::KeypadModifier)
                                    << true;
        QTest::newRow("zoom") << int(Qt::Key_0) << 19 << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
        QTest::newRow("9") << int(Qt::Key_9) << 18 << none << false;
#ifdef Q_OS_LINUX
        QTest::newRow("French 0") << int(Qt::Key_Agrave) << 19 << none << true;
#endif
    }

    void zero()
    {
        QFETCH(const int, key);
        QFETCH(const int, scanCode);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const bool, isZero);
        const QKeyEvent event(QEvent::KeyPress, key, modifiers, quint32(scanCode), 0, 0, {});
        QCOMPARE(isZeroKey(event), isZero);
        if (isZero) {
            QCOMPARE(digitOf(event), 0);
        }
    }
};

QTEST_MAIN(DigitKeysTest)
#include "tst_digitkeys.moc"
