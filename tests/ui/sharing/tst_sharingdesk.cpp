// SPDX-License-Identifier: MIT
#include "models/base/settings.h"
#include "models/sharing/keyfile.h"
#include "tests/models/sharing/namedproject.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/base/messagebar.h"
#include "ui/base/otherwindow.h"
#include "ui/people/peoplepage.h"
#include "ui/people/peopletableview.h"
#include "ui/people/peoplewindow.h"
#include "ui/sharing/aliaseswindow.h"
#include "ui/sharing/sharedialog.h"
#include "ui/sharing/withdrawaldialog.h"
#include "ui/window/peopledesk.h"
#include "ui/window/sharingdesk.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// What is done from the window with real names; the files are searched for them.
class SharingDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    std::unique_ptr<WindowInUse> m_use;

    [[nodiscard]] MainWindow &window() const { return m_use->window(); }
    [[nodiscard]] SharingDesk *desk() const { return window().sharingDesk(); }
    [[nodiscard]] PeopleWindow *people() const { return window().peopleDesk()->peopleWindow(); }
    [[nodiscard]] PeopleTableView *persons() const { return people()->people()->view(); }

    static QStringList traces()
    {
        return {u"marie"_s,          u"dupont"_s,       u"landlady"_s,
                u"the water rose"_s, u"I was eleven"_s, u"held the pole"_s};
    }
    /// Whether the window that asks says so of what goes.
    [[nodiscard]] bool going(const QString &text) const
    {
        return !desk()->withdrawalDialog()->goingList()->findItems(text, Qt::MatchContains).isEmpty();
    }
    /// The window of people, with the only one chosen.
    void choosePerson()
    {
        window().actions()->people->trigger();
        QVERIFY(people());
        QVERIFY(QTest::qWaitForWindowActive(people()));
        people()->tabs()->setCurrentWidget(people()->people());
        QVERIFY(!people()->people()->withdrawButton()->isEnabled());
        const QModelIndex cell = persons()->model()->index(0, 0);
        QCOMPARE(cell.data().toString(), u"Marie Dupont"_s);
        QTest::mouseClick(persons()->viewport(), Qt::LeftButton, {}, persons()->visualRect(cell).center());
        QVERIFY(people()->people()->withdrawButton()->isEnabled());
    }
    void chooseInMenu(const QString &text)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(persons(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto action = std::ranges::find(actions, text, &QAction::text);
        QVERIFY(action != actions.end());
        menu->setActiveAction(*action);
        QTest::keyClick(menu, Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<WindowInUse>();
        m_named = std::make_unique<NamedProject>();
        std::ignore = m_named->person(m_named->ferry, u"Marie Dupont"_s, u"Marie Dupont"_s);
        std::ignore = m_named->person(m_named->bridge, u"Marie Dupont"_s, u"Marie Dupont"_s);
        m_named->mark(m_named->ferry, u"stole the landlady's purse"_s);
        m_named->close();
        window().openProject(m_named->path());
        QVERIFY(m_use->session().project());
    }
    void cleanup()
    {
        OtherWindow::setOpener(nullptr);
        m_use.reset();
        m_named.reset();
    }

    void aPersonWithdraws()
    {
        QFile backup(m_named->path() + u".version-2"_s);
        QVERIFY(backup.open(QIODevice::WriteOnly) && backup.write("Marie Dupont") > 0);
        backup.close();
        QVERIFY(!tracesIn(m_named->path(), traces()).isEmpty());
        choosePerson();
        chooseInMenu(u"&Withdraw from the project…"_s);
        WithdrawalDialog *dialog = desk()->withdrawalDialog();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QCOMPARE(dialog->namesField()->text(), u"Marie Dupont; Marie; Dupont"_s);
        QTRY_VERIFY(going(u"“ferry” goes whole"_s));
        QVERIFY(going(u"“bridge”: 1 turn"_s));
        QVERIFY(going(u"“sample.visavis.version-2”"_s));

        QVERIFY(!dialog->withdrawButton()->isEnabled());
        QTest::keyClicks(dialog->confirmationField(), u"Marie"_s);
        QVERIFY(!dialog->withdrawButton()->isEnabled());
        QTest::keyClicks(dialog->confirmationField(), u" Dupont"_s);
        QTRY_VERIFY(dialog->withdrawButton()->isEnabled());
        QTest::mouseClick(dialog->withdrawButton(), Qt::LeftButton);
        QTRY_VERIFY(window().messages()->text().contains(u"no longer in the project"_s));
        QVERIFY(!desk()->isWithdrawing());
        QVERIFY(m_use->session().project());
        QVERIFY(!m_use->session().project()->isReadOnly());
        QCOMPARE(m_use->records().speakers().size(), 0);

        m_use->close();
        const QFileInfo file(m_named->path());
        QCOMPARE(file.absoluteDir().entryList(QDir::Files | QDir::Hidden), QStringList{file.fileName()});
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
        QCOMPARE(findingsOf(m_named->path()), QStringList());
    }

    void otherNamesAreLookedForAnew()
    {
        choosePerson();
        QTest::mouseClick(people()->people()->withdrawButton(), Qt::LeftButton);
        WithdrawalDialog *dialog = desk()->withdrawalDialog();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->confirmationField(), u"marie dupont"_s);
        QTRY_VERIFY(dialog->withdrawButton()->isEnabled());
        QVERIFY(going(u"a name stands 2 time"_s)); // MARIE, Dupont's hat
        dialog->namesField()->selectAll();
        QTest::keyClicks(dialog->namesField(), u"Marie ;"_s);
        QVERIFY(!dialog->withdrawButton()->isEnabled());
        QTRY_VERIFY(dialog->withdrawButton()->isEnabled());
        QVERIFY(going(u"a name stands 1 time"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!desk()->withdrawalDialog());
        QCOMPARE(m_use->records().speakers().size(), 1);
    }

    void nobodyIsTakenOutOfAProjectThatCanOnlyBeRead()
    {
        m_use->session().close();
        const auto first = sure(Project::open(m_named->path(), u"First"_s));
        window().openProject(m_named->path());
        QVERIFY(m_use->session().project()->isReadOnly());
        choosePerson();
        QTest::mouseClick(people()->people()->withdrawButton(), Qt::LeftButton);
        QVERIFY(people()->messages()->text().contains(u"can only be read"_s));
        QVERIFY(!desk()->withdrawalDialog());
    }

    /// They have what the person said, under whatever name.
    void copiesWithAliasesGoWithWhoWithdraws()
    {
        QString opened;
        OtherWindow::setOpener([&](const QString &path) {
            opened = path;
            return true;
        });
        const QString key = m_named->file(u"key.csv"_s);
        sure(writeKeyFile(key, {{.name = u"Marie Dupont"_s, .alias = u"Jeanne Roy"_s}}));
        Settings::setKeyFile(m_named->path(), key);
        window().actions()->showWithAliases->trigger();
        QTRY_VERIFY(!opened.isEmpty());
        QVERIFY(QFile::exists(opened));
        choosePerson();
        QTest::mouseClick(people()->people()->withdrawButton(), Qt::LeftButton);
        WithdrawalDialog *dialog = desk()->withdrawalDialog();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClicks(dialog->confirmationField(), u"Marie Dupont"_s);
        QTRY_VERIFY(dialog->withdrawButton()->isEnabled());
        QTest::mouseClick(dialog->withdrawButton(), Qt::LeftButton);
        QTRY_VERIFY(window().messages()->text().contains(u"no longer in the project"_s));
        QVERIFY(!QFileInfo::exists(QFileInfo(opened).absolutePath()));
    }

    void copiesWithAliasesOfAKilledProgramGo()
    {
        const QString left = QDir::temp().filePath(u"%1killed"_s.arg(SharingDesk::LookFolderStart));
        QVERIFY(QDir().mkpath(left));
        QFile copy(left + u"/With aliases.visavis"_s);
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("I was eleven") > 0);
        copy.close();
        m_use->close();
        m_use->show();
        QVERIFY(!QFileInfo::exists(left));
    }

    void theProjectIsShownWithAliases()
    {
        QString opened;
        OtherWindow::setOpener([&](const QString &path) {
            opened = path;
            return true;
        });
        window().actions()->showWithAliases->trigger();
        QVERIFY(desk()->aliasesWindow()); // no key file yet
        QVERIFY(opened.isEmpty());
        const QString key = m_named->file(u"key.csv"_s);
        sure(writeKeyFile(key, {{.name = u"Marie Dupont"_s, .alias = u"Jeanne Roy"_s},
                                {.name = u"Marie"_s, .alias = u"Jeanne"_s},
                                {.name = u"Dupont"_s, .alias = u"Roy"_s}}));
        Settings::setKeyFile(m_named->path(), key);
        window().actions()->showWithAliases->trigger();
        QTRY_VERIFY(!opened.isEmpty());
        QCOMPARE(tracesIn(opened, {u"marie"_s, u"dupont"_s}), QString());
        const QString first = opened;
        window().actions()->showWithAliases->trigger();
        QTRY_VERIFY(opened != first);
        QVERIFY(QFile::exists(first));
        m_use->close();
        QVERIFY(!QFile::exists(first) && !QFile::exists(opened));
    }

    void windowsGoWithTheProject()
    {
        window().actions()->aliases->trigger();
        window().actions()->shareCopy->trigger();
        QVERIFY(desk()->aliasesWindow() && desk()->aliasesWindow()->isVisible());
        QVERIFY(desk()->shareDialog() && desk()->shareDialog()->isVisible());
        m_use->session().close();
        QVERIFY(!desk()->aliasesWindow());
        QVERIFY(!desk()->shareDialog());
        QVERIFY(!window().actions()->aliases->isEnabled());
        QVERIFY(!window().actions()->shareCopy->isEnabled());
        QVERIFY(!window().actions()->showWithAliases->isEnabled());
    }

    void aliasesFromTheWindowOfPeople()
    {
        window().actions()->people->trigger();
        QVERIFY(QTest::qWaitForWindowActive(people()));
        const auto buttons = people()->findChildren<QPushButton *>();
        const auto button = std::ranges::find(buttons, u"Alia&ses…"_s, &QPushButton::text);
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(desk()->aliasesWindow() && desk()->aliasesWindow()->isVisible());
    }
};

QTEST_MAIN(SharingDeskTest)
#include "tst_sharingdesk.moc"
