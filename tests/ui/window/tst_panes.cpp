// SPDX-License-Identifier: MIT
// Several panes in the window, as a person uses them: by keys and mouse.
#include "tests/ui/window/panesinuse.h"
#include "ui/editing/textediting.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/dropplace.h"
#include "ui/pane/layoutmenu.h"
#include "ui/reader/turneditor.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class PanesTest : public QObject, test::PanesInUse
{
    Q_OBJECT

    /// In the header of a pane.
    [[nodiscard]] QToolButton *button(int pane, const QString &name) const
    {
        const auto all = board()->panes().at(pane)->findChildren<QToolButton *>();
        const auto found = std::ranges::find(all, name, &QToolButton::accessibleName);
        return found == all.end() ? nullptr : *found;
    }
    [[nodiscard]] QToolButton *closing(int pane) const { return button(pane, u"Close this pane"_s); }
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    /// They stay as wide as they were made, whatever title comes into one of them.
    void aTitleMakesNoPaneWider()
    {
        const EpisodeId oven = episode(u"The oven"_s);
        QVERIFY(Editing(*m_use->session().project())
                    .renameEpisode(oven, u"How bread was baked in the yard behind the house, told by Ben"_s));
        m_use->window().resize(900, 600);
        for (int i = 0; i < 2; ++i) {
            actions()->split->trigger();
        }
        const auto widths = [this] {
            QList<int> all;
            const auto panes = board()->panes();
            for (const EpisodePane *pane : panes) {
                all.append(pane->width());
            }
            return all;
        };
        const auto areAlike = [&] {
            const QList<int> all = widths();
            return *std::ranges::max_element(all) - *std::ranges::min_element(all) <= 1;
        };
        QTRY_VERIFY(areAlike());
        const QList<int> before = widths();
        QVERIFY(board()->active()->showEpisode(oven));
        QTRY_COMPARE(board()->active()->episode(), oven);
        QApplication::processEvents(); // laid out
        QCOMPARE(widths(), before);
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

    /// Its header says so, and leads back; it does not close what seems to be the only pane.
    void aMaximisedPaneSaysSo()
    {
        actions()->split->trigger();
        auto *restore = button(1, u"Show all panes"_s);
        QVERIFY(restore && !restore->isVisible());
        QVERIFY(closing(1)->isVisible());
        m_use->press(Qt::Key_M, Qt::ControlModifier);
        QVERIFY(restore->isVisible());
        QVERIFY(!closing(1)->isVisible());
        QTest::mouseClick(restore, Qt::LeftButton);
        QVERIFY(!board()->isMaximised());
        QVERIFY(!actions()->maximise->isChecked());
        QCOMPARE(board()->panes().size(), 2);
        QVERIFY(board()->panes().at(0)->isVisible());
        QVERIFY(!restore->isVisible());
        QVERIFY(closing(1)->isVisible());
    }

    void theHeaderCloses()
    {
        actions()->split->trigger();
        auto *close = closing(0);
        QVERIFY(close && close->isVisible());
        QTest::mouseClick(close, Qt::LeftButton);
        QCOMPARE(board()->panes().size(), 1);
        QVERIFY(!closing(0)->isVisible());
    }

    /// What was open comes back with the project: which interviews, where, how wide.
    void panesComeBack()
    {
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"The oven"_s)));
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        board()->panes().at(0)->view()->setZoom(150);
        m_use->press(Qt::Key_Tab, Qt::ControlModifier);
        m_use->close();
        m_use->show();
        m_use->window().openProject(m_use->projectPath());
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        QCOMPARE(board()->active(), board()->panes().at(0));
        QCOMPARE(board()->panes().at(0)->view()->zoom(), 150);
    }

    /// An interview that is gone leaves no empty pane behind.
    void deletedInterviewsDoNotComeBack()
    {
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"The oven"_s)));
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        m_use->window().layouts()->remember();
        QVERIFY(Editing(*m_use->session().project()).removeEpisodes({episode(u"The oven"_s)}));
        PaneLayouts *layouts = m_use->window().layouts();
        layouts->saveAs(u"now"_s); // with an empty pane
        layouts->restore(u"now"_s);
        QCOMPARE(titles(), QStringList{u"The ferry"_s});
    }

    void layoutsWithNames()
    {
        PaneLayouts *layouts = m_use->window().layouts();
        QCOMPARE(layouts->names(), QStringList());
        layouts->saveAs(u"one & only"_s);
        actions()->split->trigger();
        QVERIFY(board()->active()->showEpisode(episode(u"The oven"_s)));
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        layouts->saveAs(u"  both "_s);
        QCOMPARE(layouts->names(), QStringList({u"both"_s, u"one & only"_s}));
        layouts->restore(u"one & only"_s);
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
        layouts->restore(u"both"_s);
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        layouts->remove(u"both"_s);
        layouts->saveAs(u" "_s);
        QCOMPARE(layouts->names(), QStringList{u"one & only"_s});
    }

    void theMenuOfLayouts()
    {
        m_use->window().layouts()->saveAs(u"one & only"_s);
        auto *menu = m_use->window().findChild<LayoutMenu *>();
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().front()->text(), u"one && only"_s);
        actions()->split->trigger();
        menu->actions().front()->trigger();
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
    }

    void openedInANewPane()
    {
        QTreeView *library = m_use->window().library()->view();
        library->setFocus();
        library->setCurrentIndex(library->model()->index(1, 0));
        QTest::keyClick(library, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(titles(), QStringList({u"The ferry"_s, u"The oven"_s}));
        QCOMPARE(board()->active(), board()->panes().at(1));
    }

    /// Back and forward, over interviews.
    void backAndForward()
    {
        const WindowActions *all = m_use->window().actions();
        QVERIFY(!all->forward->isEnabled());
        QTreeView *library = m_use->window().library()->view();
        library->setFocus();
        library->setCurrentIndex(library->model()->index(1, 0));
        QTest::keyClick(library, Qt::Key_Return);
        QTRY_COMPARE(titles(), QStringList{u"The oven"_s});
        m_use->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
        QVERIFY(all->forward->isEnabled());
        m_use->press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(titles(), QStringList{u"The oven"_s});
        QVERIFY(!all->forward->isEnabled());
        m_use->press(Qt::Key_Left, Qt::AltModifier);
        m_use->press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
    }

    void draggedOntoAPane_data()
    {
        QTest::addColumn<double>("across");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("on it") << 0.3 << QStringList{u"The oven"_s};
        QTest::newRow("beside it") << 0.9 << QStringList({u"The ferry"_s, u"The oven"_s});
    }

    void draggedOntoAPane()
    {
        QFETCH(double, across);
        QFETCH(QStringList, shown);
        const QAbstractItemModel *library = m_use->window().library()->view()->model();
        const QModelIndex oven = library->index(1, 0);
        QVERIFY(oven.flags().testFlag(Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> data(library->mimeData({oven}));
        EpisodePane *pane = board()->active();
        const QPointF place(pane->width() * across, pane->height() / 2.0);
        QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane, &enter);
        QVERIFY(enter.isAccepted());
        auto *sign = pane->findChild<DropPlace *>();
        QVERIFY(sign->isVisible());
        QCOMPARE(sign->width() < pane->width(), shown.size() > 1);
        QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(pane, &drop);
        QVERIFY(!sign->isVisible());
        QTRY_COMPARE(titles(), shown);
    }

    /// Files are the window's, and so are interviews of another project.
    void otherThingsAreNotTaken()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_use->path(u"oven.md"_s))});
        const std::unique_ptr<QMimeData> foreign(
            DraggedPlace{.episode = episode(u"The oven"_s), .turn = -1}.toMimeData(u"/other.visavis"_s));
        for (const QMimeData *data :
             {static_cast<const QMimeData *>(&files), static_cast<const QMimeData *>(foreign.get())}) {
            QDragEnterEvent enter({50, 50}, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(board()->active(), &enter);
            QVERIFY(!board()->active()->findChild<DropPlace *>()->isVisible());
        }
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
