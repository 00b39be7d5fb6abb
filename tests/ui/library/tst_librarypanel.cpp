// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"
#include "ui/base/filteredit.h"
#include "ui/library/librarydelegate.h"
#include "ui/library/librarypanel.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class LibraryPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensByKeyAndMouse();
    void walksWithArrows();
    void marksThePlaceWithoutTakingFocus();
    void renamesInPlace();
    void removesAndGivesBack();
    void setsStatusFromTheMenu();
    void filtersWhileTyping();
    void remembersWhatWasOpen();
    void saysWhatToDoWhenEmpty();
    void isPlainToScreenReaders();

private:
    [[nodiscard]] QModelIndex row(int number) const { return m_panel->view()->model()->index(number, 0); }
    void click(const QModelIndex &index);
    void press(Qt::Key key) { QTest::keyClick(m_panel->view(), key); }

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<LibraryPanel> m_panel;
};

void LibraryPanelTest::init()
{
    m_panel = std::make_unique<LibraryPanel>();
    m_sample = std::make_unique<test::SampleProject>();
    for (const QString &title : {u"River"_s, u"Flood"_s, u"Ice"_s}) {
        m_sample->add({.title = title, .sections = 2, .turnsPerSection = 2});
    }
    m_panel->resize(300, 600);
    m_panel->setProject(&m_sample->project());
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    m_panel->view()->setFocus();
}

void LibraryPanelTest::click(const QModelIndex &index)
{
    QTest::mouseClick(m_panel->view()->viewport(), Qt::LeftButton, {},
                      m_panel->view()->visualRect(index).center());
}

void LibraryPanelTest::opensByKeyAndMouse()
{
    QSignalSpy episodes(m_panel.get(), &LibraryPanel::episodeActivated);
    QSignalSpy places(m_panel.get(), &LibraryPanel::placeActivated);
    click(row(1));
    QCOMPARE(episodes.count(), 0);
    press(Qt::Key_Return);
    QCOMPARE(episodes.count(), 1);
    QCOMPARE(episodes.front().front().value<EpisodeId>(), m_sample->data().liveEpisodes()[1]);
    click(row(2));
    QTest::mouseDClick(m_panel->view()->viewport(), Qt::LeftButton, {},
                       m_panel->view()->visualRect(row(2)).center());
    QCOMPARE(episodes.count(), 2);
    m_panel->view()->expand(row(1));
    click(m_panel->view()->model()->index(1, 0, row(1)));
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.front().at(1).toInt(), 2);
}

void LibraryPanelTest::walksWithArrows()
{
    m_panel->view()->setCurrentIndex(row(0));
    press(Qt::Key_Right);
    QVERIFY(m_panel->view()->isExpanded(row(0)));
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QSignalSpy places(m_panel.get(), &LibraryPanel::placeActivated);
    press(Qt::Key_Enter);
    QCOMPARE(places.count(), 1);
    QCOMPARE(places.front().at(1).toInt(), 1);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QVERIFY(!m_panel->view()->isExpanded(row(0)));
}

void LibraryPanelTest::marksThePlaceWithoutTakingFocus()
{
    m_panel->filter()->setFocus();
    const EpisodeId episode = m_sample->data().liveEpisodes()[1];
    m_panel->showPlace(episode, 3);
    const auto *delegate = qobject_cast<LibraryDelegate *>(m_panel->view()->itemDelegate());
    QCOMPARE(delegate->currentPlace(), row(1));
    QVERIFY(m_panel->filter()->hasFocus());
    QVERIFY(!m_panel->view()->isExpanded(row(1)));
    m_panel->view()->expand(row(1));
    QCOMPARE(delegate->currentPlace().data(LibraryKindRole).toInt(), int(LibraryKind::Section));
    m_panel->view()->expandRecursively(row(1));
    QCOMPARE(delegate->currentPlace().data(LibraryKindRole).toInt(), int(LibraryKind::Turn));
    QCOMPARE(delegate->currentPlace().data(LibraryTurnRole).toInt(), 3);
    m_panel->view()->collapse(row(1));
    QCOMPARE(delegate->currentPlace(), row(1));
    QVERIFY(!m_panel->view()->currentIndex().isValid() || !m_panel->view()->hasFocus());
}

void LibraryPanelTest::renamesInPlace()
{
    m_panel->view()->setCurrentIndex(row(0));
    press(Qt::Key_F2);
    auto *editor = m_panel->view()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"River"_s);
    QTest::keyClicks(editor, u"The river"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(row(0).data().toString(), u"The river"_s);
    m_sample->project().undo();
    QCOMPARE(row(0).data().toString(), u"River"_s);
}

void LibraryPanelTest::removesAndGivesBack()
{
    m_panel->view()->setCurrentIndex(row(0));
    QTest::keyClick(m_panel->view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_panel->selectedEpisodes().size(), 2);
    press(Qt::Key_Delete);
    QCOMPARE(m_panel->view()->model()->rowCount(), 1);
    QCOMPARE(row(0).data().toString(), u"Ice"_s);
    m_sample->project().undo();
    QCOMPARE(m_panel->view()->model()->rowCount(), 3);
}

void LibraryPanelTest::setsStatusFromTheMenu()
{
    m_panel->view()->setCurrentIndex(row(0));
    QMenu *menu = m_panel->episodeActions().at(5)->menu(); // the one before who may read it
    QVERIFY(menu->isEnabled());
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(2)->trigger();
    const EpisodeId episode = m_sample->data().liveEpisodes().front();
    QCOMPARE(m_sample->data().statusOf(episode, m_sample->project().coder()), ReadStatus::Coded);
    QCOMPARE(row(0).data(LibraryStatusRole).toInt(), int(ReadStatus::Coded));
    m_panel->view()->clearSelection();
    QVERIFY(!menu->isEnabled());
}

void LibraryPanelTest::filtersWhileTyping()
{
    QTest::keyClicks(m_panel->filter(), u"flo"_s);
    QTest::keyClicks(m_panel->filter(), u"od"_s);
    QTRY_COMPARE(m_panel->view()->model()->rowCount(), 1);
    QCOMPARE(row(0).data().toString(), u"Flood"_s);
    QTest::keyClicks(m_panel->filter(), u" mountain"_s);
    QTest::keyClick(m_panel->filter(), Qt::Key_Return);
    QCOMPARE(m_panel->view()->model()->rowCount(), 0);
    QVERIFY(!m_panel->view()->isVisible());
    QTest::keyClick(m_panel->filter(), Qt::Key_Escape);
    QCOMPARE(m_panel->view()->model()->rowCount(), 3);
    QVERIFY(m_panel->view()->isVisible());
    QTest::keyClick(m_panel->filter(), Qt::Key_Down);
    QVERIFY(m_panel->view()->hasFocus());
}

void LibraryPanelTest::remembersWhatWasOpen()
{
    m_panel->view()->expand(row(1));
    m_panel->view()->expand(row(2));
    m_panel->view()->collapse(row(2));
    m_panel->filter()->setFilter(u"ice"_s);
    m_panel->filter()->setFilter({});
    QVERIFY(m_panel->view()->isExpanded(row(1)));
    QVERIFY(m_sample->project().flush());
    LibraryPanel other;
    other.setProject(&m_sample->project());
    other.show();
    const auto *model = other.view()->model();
    QVERIFY(other.view()->isExpanded(model->index(1, 0)));
    QVERIFY(!other.view()->isExpanded(model->index(0, 0)));
    QVERIFY(!other.view()->isExpanded(model->index(2, 0)));
}

void LibraryPanelTest::saysWhatToDoWhenEmpty()
{
    test::SampleProject empty;
    LibraryPanel panel;
    panel.show();
    auto *import = panel.findChild<QPushButton *>();
    QVERIFY(!import->isVisible());
    panel.setProject(&empty.project());
    QVERIFY(import->isVisible());
    QSignalSpy requested(&panel, &LibraryPanel::importRequested);
    QTest::mouseClick(import, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    empty.addBareEpisodes(1);
    QVERIFY(!import->isVisible());
    QVERIFY(panel.view()->isVisible());
    panel.setProject(nullptr);
    QVERIFY(!panel.view()->isVisible());
}

void LibraryPanelTest::isPlainToScreenReaders()
{
    QVERIFY(!m_panel->view()->accessibleName().isEmpty());
    QVERIFY(!m_panel->filter()->accessibleName().isEmpty());
    QVERIFY(row(0).data(Qt::AccessibleTextRole).toString().contains(u"Unread"_s));
}

QTEST_MAIN(LibraryPanelTest)
#include "tst_librarypanel.moc"
