// SPDX-License-Identifier: MIT
// Several panes in the window, as a person uses them: by keys and mouse.
#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/editing/textediting.h"
#include "ui/editing/turneditor.h"
#include "ui/pane/paneactions.h"
#include "ui/pane/paneboard.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace visavis;
using namespace Qt::StringLiterals;

class PanesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] PaneActions *actions() const { return m_use->window().paneActions(); }
    [[nodiscard]] EpisodeId episode(const QString &title) const
    {
        const auto live = m_use->records().liveEpisodes();
        const auto found = std::ranges::find_if(
            live, [&](EpisodeId id) { return m_use->records().episodes().find(id)->title == title; });
        return found == live.end() ? EpisodeId() : *found;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        const auto panes = board()->panes();
        for (const EpisodePane *pane : panes) {
            const Episode *record = m_use->records().episodes().find(pane->episode());
            all.append(record ? record->title : u"-"_s);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        m_use->write(u"oven.md"_s, "# The oven\n\n**Ann:** Where did you bake?\n\n**Ben:** In the yard.\n");
        m_use->import({m_use->path(u"oven.md"_s)});
        QVERIFY(board()->active()->showEpisode(episode(u"The ferry"_s)));
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void onePaneIsNotClosed()
    {
        QVERIFY(actions()->split->isEnabled());
        QVERIFY(!actions()->close->isEnabled());
        board()->close(board()->active());
        QCOMPARE(board()->panes().size(), 1);
    }

    void splitsUpToFour()
    {
        m_use->press(Qt::Key_F8);
        QCOMPARE(titles(), QStringList(2, u"The ferry"_s));
        QCOMPARE(board()->active(), board()->panes().at(1));
        QVERIFY(board()->active()->isAncestorOf(QApplication::focusWidget()));
        actions()->split->trigger();
        actions()->split->trigger();
        QCOMPARE(board()->panes().size(), 4);
        QVERIFY(!actions()->split->isEnabled());
        QVERIFY(!board()->split());
    }

    void eachShowsItsOwnInterview()
    {
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"The oven"_s)));
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        m_use->press(Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(board()->active(), board()->panes().at(0));
        QTest::mouseClick(board()->panes().at(1)->view()->viewport(), Qt::LeftButton, {}, {200, 60});
        QCOMPARE(board()->active(), board()->panes().at(1));
        actions()->swap->trigger();
        QCOMPARE(titles(), QStringList({u"The oven"_s, u"The ferry"_s}));
        QCOMPARE(board()->active(), board()->panes().at(0));
        actions()->close->trigger();
        QCOMPARE(titles(), QStringList{u"The ferry"_s});
        QVERIFY(board()->active()->isAncestorOf(QApplication::focusWidget()));
    }

    /// What is marked in one is seen in all, and undo takes it from all.
    void annotationsAreInAll()
    {
        actions()->split->trigger();
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        const auto panes = board()->panes();
        for (const EpisodePane *pane : panes) {
            QCOMPARE(pane->view()->highlights().entries().size(), 1);
        }
        m_use->window().actions()->undo->trigger();
        for (const EpisodePane *pane : panes) {
            QCOMPARE(pane->view()->highlights().entries().size(), 0);
        }
    }

    /// Words being corrected in a pane are kept when it is closed.
    void closingKeepsWords()
    {
        actions()->split->trigger();
        m_use->select(u"rope"_s);
        m_use->press(Qt::Key_E);
        TurnEditor *editor = m_use->window().editing()->editor();
        QVERIFY(editor->isActive());
        editor->field()->selectAll();
        test::type(editor->field(), u"I held the chain."_s);
        actions()->close->trigger();
        QTRY_VERIFY(m_use->reader()->transcript()->body.contains(u"I held the chain."));
    }

    void oneIsMaximised()
    {
        actions()->split->trigger();
        actions()->maximise->trigger();
        QVERIFY(!board()->panes().at(0)->isVisible());
        QVERIFY(board()->panes().at(1)->isVisible());
        QVERIFY(actions()->maximise->isChecked());
        m_use->press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(board()->panes().at(0)->isVisible());
        QVERIFY(!board()->panes().at(1)->isVisible());
        actions()->maximise->trigger();
        QVERIFY(board()->panes().at(1)->isVisible());
    }

    void theHeaderCloses()
    {
        actions()->split->trigger();
        auto *close = board()->panes().at(0)->findChild<QToolButton *>();
        QVERIFY(close && close->isVisible());
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(board()->panes().size(), 1);
        QVERIFY(!board()->panes().at(0)->findChild<QToolButton *>()->isVisible());
    }

    void theProjectIsClosed()
    {
        actions()->split->trigger();
        m_use->session().close();
        QCOMPARE(board()->panes().size(), 1);
        QVERIFY(!actions()->split->isEnabled());
    }
};

QTEST_MAIN(PanesTest)
#include "tst_panes.moc"
