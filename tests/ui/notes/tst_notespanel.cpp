// SPDX-License-Identifier: MIT
#include "ui/notes/notespanel.h"

#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"
#include "ui/annotations/noteeditor.h"
#include "ui/base/filteredit.h"

#include <QComboBox>
#include <QListView>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;

class NotesPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<NotesPanel> m_panel;
    EpisodeId m_ferry;
    TagId m_water;
    AnnotationId m_one;

    [[nodiscard]] const ProjectData &data() const { return m_sample->data(); }
    [[nodiscard]] QUuid tagGuid() const { return data().tags().find(m_water)->guid; }
    [[nodiscard]] QStringList bodiesOn(const QUuid &object) const
    {
        QStringList bodies;
        for (const NoteId id : data().notesOn(object)) {
            bodies.append(data().notes().find(id)->body);
        }
        return bodies;
    }
    [[nodiscard]] int drafts() const
    {
        sure(m_sample->project().flush());
        return sure(m_sample->project().snapshot().database().single(u"SELECT count(*) FROM draft"_s))
            .toInt();
    }
    [[nodiscard]] int rows() const { return m_panel->list()->model()->rowCount(); }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_ferry = m_sample->add(test::SampleShape{.title = u"The ferry"_s});
        m_water = sure(Editing(m_sample->project()).createTag(u"Water"_s));
        m_one = sure(Editing(m_sample->project())
                         .annotate(m_ferry, m_sample->startOf(m_ferry, 1, 20), {0xf0e442}, {m_water},
                                   u"On the passage"_s));
        sure(NoteEditing(m_sample->project()).addNote(tagGuid(), u"On the tag"_s));
        m_panel = std::make_unique<NotesPanel>();
        m_panel->resize(900, 300);
        m_panel->setProject(&m_sample->project());
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_COMPARE(rows(), 2);
    }
    void cleanup()
    {
        m_panel->setProject(nullptr);
        m_panel.reset();
        m_sample.reset();
    }

    void readAndWrittenInPlace()
    {
        m_panel->list()->setFocus();
        QTest::keyClick(m_panel->list(), Qt::Key_Home);
        QTest::keyClick(m_panel->list(), Qt::Key_Down);
        QCOMPARE(m_panel->editor()->text(), u"On the passage"_s);
        QTest::keyClick(m_panel->list(), Qt::Key_Up);
        QCOMPARE(m_panel->editor()->text(), u"On the tag"_s);
        QTest::keyClick(m_panel->list(), Qt::Key_F2);
        QTRY_VERIFY(m_panel->editor()->hasFocus());
        QTest::keyClicks(m_panel->editor(), u", more"_s);
        QTRY_COMPARE(drafts(), 1);
        QTest::keyClick(m_panel->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bodiesOn(tagGuid()), QStringList{u"On the tag, more"_s});
        QCOMPARE(drafts(), 0);
        m_sample->project().undo();
        QCOMPARE(bodiesOn(tagGuid()), QStringList{u"On the tag"_s});
        QCOMPARE(m_panel->editor()->text(), u"On the tag"_s);
        m_sample->project().redo();
        QCOMPARE(m_panel->editor()->text(), u"On the tag, more"_s);
    }

    /// Below a text on a small screen: the list and the note are scrolled, what stands above them stays.
    void aLowPanelHoldsIt()
    {
        m_panel->resize(460, 260);
        QTRY_COMPARE(m_panel->findChild<QSplitter *>()->orientation(), Qt::Vertical);
        QTRY_COMPARE_LE(m_panel->minimumSizeHint().height(), 260);
        QVERIFY(m_panel->list()->isVisible());
        m_panel->beginNote({});
        QTRY_VERIFY(m_panel->editor()->isVisible());
        QVERIFY(m_panel->rect().contains(
            QRect(m_panel->editor()->mapTo(m_panel.get(), QPoint()), m_panel->editor()->size())));
    }

    void theJournal()
    {
        m_panel->beginNote({});
        QTRY_VERIFY(m_panel->editor()->hasFocus());
        QTest::keyClicks(m_panel->editor(), u"A first day"_s);
        QCOMPARE(rows(), 2);
        m_panel->kindBox()->setCurrentIndex(m_panel->kindBox()->findData(u"reflexive"_s));
        QTest::keyClick(m_panel->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bodiesOn({}), QStringList{u"A first day"_s});
        QCOMPARE(data().notes().find(data().notesOn({}).front())->kind, u"reflexive"_s);
        QCOMPARE(rows(), 3);
        QCOMPARE(m_panel->currentNote(), data().notesOn({}).front());
        // Each time another entry.
        m_panel->beginNote({});
        QTest::keyClicks(m_panel->editor(), u"A second day"_s);
        m_panel->list()->setFocus();
        QCOMPARE(bodiesOn({}), (QStringList{u"A first day"_s, u"A second day"_s}));
        m_sample->project().undo();
        QCOMPARE(bodiesOn({}), QStringList{u"A first day"_s});
        // Escape makes none.
        m_panel->beginNote({});
        QTest::keyClicks(m_panel->editor(), u"Nothing"_s);
        QTRY_COMPARE(drafts(), 1);
        QTest::keyClick(m_panel->editor(), Qt::Key_Escape);
        QCOMPARE(drafts(), 0);
        QCOMPARE(bodiesOn({}), QStringList{u"A first day"_s});
    }

    /// While an entry is written that is none of the rows yet, none of them looks as if it were.
    void whatIsNewMarksNoOtherRow()
    {
        const NoteId onTag = data().notesOn(tagGuid()).front();
        const QItemSelectionModel *selection = m_panel->list()->selectionModel();
        m_panel->setCurrentNote(onTag);
        QCOMPARE(selection->selectedIndexes().size(), 1);
        m_panel->beginNote({});
        QVERIFY(!selection->hasSelection());
        QTRY_VERIFY(m_panel->editor()->hasFocus());
        QTest::keyClick(m_panel->editor(), Qt::Key_Escape);
        QCOMPARE(m_panel->currentNote(), onTag);
        QVERIFY(selection->isSelected(m_panel->list()->currentIndex()));
        m_panel->beginNote({});
        QTRY_VERIFY(m_panel->editor()->hasFocus());
        QTest::keyClicks(m_panel->editor(), u"A day"_s);
        QTest::keyClick(m_panel->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_panel->currentNote(), data().notesOn({}).front());
        QCOMPARE(selection->selectedIndexes(), QModelIndexList{m_panel->list()->currentIndex()});
    }

    /// In a narrow column the filter takes a line of its own.
    void theFilterHasRoomForWords()
    {
        for (const int width : {900, 640, 380}) {
            m_panel->resize(width, 500);
            QTRY_COMPARE_GE(m_panel->filterEdit()->width(),
                            18 * m_panel->filterEdit()->fontMetrics().averageCharWidth());
        }
    }

    void aNoteThatIsThereIsOpened()
    {
        m_panel->filterEdit()->setFilter(u"passage"_s);
        QCOMPARE(rows(), 1);
        m_panel->beginNote(tagGuid());
        QCOMPARE(rows(), 2);
        QCOMPARE(m_panel->editor()->text(), u"On the tag"_s);
        QTest::keyClicks(m_panel->editor(), u"!"_s);
        m_panel->setProject(nullptr);
        QCOMPARE(bodiesOn(tagGuid()), QStringList{u"On the tag!"_s});
    }

    void kindsAndRemoval()
    {
        m_panel->setCurrentNote(data().notesOn(tagGuid()).front());
        m_panel->kindBox()->setFocus();
        QTest::keyClick(m_panel->kindBox(), Qt::Key_Down);
        QCOMPARE(data().notes().find(data().notesOn(tagGuid()).front())->kind, u"descriptive"_s);
        m_panel->list()->setFocus();
        QTest::keyClick(m_panel->list(), Qt::Key_Delete);
        QVERIFY(bodiesOn(tagGuid()).isEmpty());
        QCOMPARE(rows(), 1);
        m_sample->project().undo();
        QCOMPARE(rows(), 2);
    }

    void goesThere()
    {
        QSignalSpy requested(m_panel.get(), &NotesPanel::objectRequested);
        m_panel->setCurrentNote(data().notesOn(tagGuid()).front());
        m_panel->list()->setFocus();
        QTest::keyClick(m_panel->list(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toUuid(), tagGuid());
    }

    void links()
    {
        const QUuid passage = data().annotations().find(m_one)->guid;
        sure(NoteEditing(m_sample->project()).link(passage, tagGuid(), u"explains"_s));
        m_panel->showLinks(true);
        QListView *list = m_panel->linkList();
        QCOMPARE(list->model()->rowCount(), 1);
        QSignalSpy requested(m_panel.get(), &NotesPanel::objectRequested);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].toUuid(), tagGuid());
        m_panel->filterEdit()->setFilter(u"contradicts"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        m_panel->filterEdit()->setFilter({});
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(data().links().size(), 0);
        m_sample->project().undo();
        QCOMPARE(list->model()->rowCount(), 1);
    }
};

QTEST_MAIN(NotesPanelTest)
#include "tst_notespanel.moc"
