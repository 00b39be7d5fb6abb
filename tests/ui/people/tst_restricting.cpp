// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/editing/fieldpopup.h"
#include "ui/library/librarypanel.h"
#include "ui/people/accessmenu.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Who may read interviews and passages, said from the menus of the library and of the annotations.
class RestrictingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    EpisodeId m_episode;

    [[nodiscard]] QString stored(const QString &sql)
    {
        sure(m_sample->project().flush());
        return ask(m_sample->path(), sql).toString();
    }
    static void choose(AccessMenu *menu, int action)
    {
        menu->popup({40, 40});
        menu->setActiveAction(menu->actions().at(action));
        QTest::keyClick(menu, Qt::Key_Return);
    }
    [[nodiscard]] static FieldPopup *question()
    {
        return qobject_cast<FieldPopup *>(QApplication::activePopupWidget());
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_episode = m_sample->add(SampleShape{});
    }
    void cleanup() { m_sample.reset(); }

    void interviews()
    {
        LibraryPanel panel;
        panel.setProject(&m_sample->project());
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0));
        auto *menu = panel.findChild<AccessMenu *>();
        QVERIFY(menu && menu->isEnabled());
        choose(menu, 2);
        QCOMPARE(stored(u"SELECT restriction FROM episode"_s), u"off record"_s);
        QVERIFY(panel.view()
                    ->model()
                    ->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Off record"_s));

        menu->popup({40, 40});
        QVERIFY(menu->actions().at(2)->isChecked());
        QVERIFY(menu->actions().at(2)->icon().isNull()); // where the mark is drawn
        menu->close();
        choose(menu, 3);
        QVERIFY(question());
        QTest::keyClicks(question()->findChild<QLineEdit *>(), u"soon"_s);
        QTest::keyClick(question()->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(question()); // asks again
        QVERIFY(question()->findChild<QLabel *>()->text().contains(u"“soon” is no day"_s));
        auto *field = question()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, u"2031-06-14"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!question());
        QCOMPARE(stored(u"SELECT restriction || embargo FROM episode"_s), u"embargoed2031-06-14"_s);
        m_sample->project().undo();
        QCOMPARE(stored(u"SELECT restriction || embargo FROM episode"_s), u"off record"_s);
        m_sample->project().undo();
        QCOMPARE(stored(u"SELECT restriction || embargo FROM episode"_s), u"publishable"_s);
        panel.setProject(nullptr);
    }

    void passages()
    {
        const AnnotationId passage =
            sure(Editing(m_sample->project())
                     .highlight(m_episode, m_sample->startOf(m_episode, 1, 20), palette().front().colour));
        AnnotationPanel panel;
        panel.setProject(&m_sample->project());
        panel.setEpisode(m_episode);
        panel.resize(320, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QVERIFY(panel.setCurrent(passage));
        const int height = panel.list()->visualRect(panel.list()->currentIndex()).height();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(panel.list(), &event);
        QVERIFY(QApplication::activePopupWidget());
        AccessMenu *menu = panel.findChild<AccessMenu *>();
        QVERIFY(menu);
        choose(menu, 1);
        while (QWidget *open = QApplication::activePopupWidget()) {
            open->close();
        }
        QCOMPARE(stored(u"SELECT restriction FROM annotation"_s), u"to check"_s);
        // The card says it.
        QTRY_VERIFY(panel.list()->visualRect(panel.list()->currentIndex()).height() > height);
        QVERIFY(panel.list()->currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"To check"_s));
        m_sample->project().undo();
        QCOMPARE(stored(u"SELECT restriction FROM annotation"_s), u"publishable"_s);
        panel.setProject(nullptr);
    }
};

QTEST_MAIN(RestrictingTest)
#include "tst_restricting.moc"
