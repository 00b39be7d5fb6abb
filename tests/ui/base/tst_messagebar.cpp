// SPDX-License-Identifier: MIT
#include "ui/base/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT

    static QList<QPushButton *> shownButtons(const MessageBar &bar)
    {
        QList<QPushButton *> buttons = bar.findChildren<QPushButton *>();
        buttons.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        return buttons;
    }

private Q_SLOTS:
    void hasAsManyButtonsAsActions()
    {
        MessageBar bar;
        QStringList done;
        const auto action = [&](const QString &name) {
            return MessageBar::Action{.text = name, .run = [&done, name] { done += name; }};
        };
        bar.show(MessageBar::Kind::Information, u"Both"_s, {action(u"One"_s), action(u"Two"_s)});
        QCOMPARE(shownButtons(bar).size(), 2);
        QCOMPARE(shownButtons(bar)[1]->text(), u"Two"_s);
        QTest::mouseClick(shownButtons(bar)[1], Qt::LeftButton);
        QCOMPARE(done, QStringList(u"Two"_s));
        QVERIFY(!bar.isVisible());

        bar.show(MessageBar::Kind::Warning, u"One"_s, u"One"_s, action(u"One"_s).run);
        QCOMPARE(shownButtons(bar).size(), 1);
        QTest::mouseClick(shownButtons(bar)[0], Qt::LeftButton);
        QCOMPARE(done.last(), u"One"_s);

        bar.show(MessageBar::Kind::Failure, u"None"_s);
        QVERIFY(shownButtons(bar).isEmpty());
        QCOMPARE(bar.text(), u"None"_s);
    }

    /// What an action says of its failing is not closed with the message it was of.
    void anActionMaySaySomething()
    {
        MessageBar bar;
        bar.show(MessageBar::Kind::Information, u"Done"_s, u"Open"_s,
                 [&bar] { bar.show(MessageBar::Kind::Warning, u"That failed."_s); });
        QTest::mouseClick(shownButtons(bar)[0], Qt::LeftButton);
        QCOMPARE(bar.text(), u"That failed."_s);
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
