// SPDX-License-Identifier: MIT
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "tests/support/menus.h"
#include "tests/support/sure.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/codebook/examplelist.h"
#include "ui/codebook/tagdetails.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::actionNamed;
using test::sure;

/// The codebook together with the text, the annotations and the keys.
class CodebookInUseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;
    TagId m_water;

    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] CodebookPanel *codebook() const { return m_use->window().codebook(); }
    [[nodiscard]] AnnotationPanel *annotations() const { return m_use->window().annotations(); }
    [[nodiscard]] QString told() const { return m_use->window().messages()->text(); }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        sure(project().setCoder(u"Ann Lee"_s));
        m_water = sure(Editing(project()).createTag(u"Water"_s));
        sure(Editing(project()).setShortcut(m_water, u"1"_s));
    }

    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void aSlotGivesNoTagThatIsDropped()
    {
        m_use->select(u"By the river"_s);
        m_use->press(Qt::Key_1);
        QCOMPARE(m_use->records().taggings().size(), 1);
        sure(CodebookEditing(project()).setStatus(m_water, TagStatus::Dropped));
        m_use->select(u"held the rope"_s);
        m_use->press(Qt::Key_1);
        QCOMPARE(m_use->records().taggings().size(), 1);
        QVERIFY2(told().contains(u"dropped"), qPrintable(told()));
        project().undo();
        m_use->press(Qt::Key_1);
        QCOMPARE(m_use->records().taggings().size(), 2);
    }

    void aClickOnAnExampleGoesToItsPassage()
    {
        m_use->select(u"I learned to wait"_s);
        m_use->press(Qt::Key_1);
        const AnnotationId marked = m_use->records().annotations().begin()->id;
        annotations()->setCurrent(marked);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(annotations()->list(), &event);
        QWidget *menu = QApplication::activePopupWidget();
        QVERIFY(menu);
        actionNamed(actionNamed(menu, u"Mark as example of"_s)->menu(), u"Water"_s)->trigger();
        menu->close();
        QCOMPARE(m_use->records().links().size(), 1);
        project().undo();
        QCOMPARE(m_use->records().links().size(), 0);
        project().redo();

        codebook()->setCurrentTag(m_water);
        codebook()->details()->setUnfolded(true);
        ExampleList *examples = codebook()->details()->examples();
        QCOMPARE(examples->count(), 1);
        m_use->select(u"Where did you"_s);
        QTest::mouseClick(examples->viewport(), Qt::LeftButton, {},
                          examples->visualItemRect(examples->item(0)).center());
        QCOMPARE(m_use->window().pane()->currentAnnotation(), marked);
        codebook()->details()->setUnfolded(false);
    }

    void countsAreOfTheInterviewThatIsShown()
    {
        m_use->select(u"By the river"_s);
        m_use->press(Qt::Key_1);
        const QModelIndex water = codebook()->tree()->model()->index(0, 0);
        QCOMPARE(water.data(CodeEpisodeCountRole).toInt(), 1);
        QCOMPARE(water.data(CodeCountRole).toInt(), 1);
        project().undo();
        QCOMPARE(water.data(CodeEpisodeCountRole).toInt(), 0);
    }
};

QTEST_MAIN(CodebookInUseTest)
#include "tst_codebookinuse.moc"
