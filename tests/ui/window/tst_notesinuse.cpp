// SPDX-License-Identifier: MIT
// Notes on anything, from the window's keys and menus to panes and back.
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/annotations/noteeditor.h"
#include "ui/codebook/codebookpanel.h"
#include "ui/notes/notespanel.h"
#include "ui/pane/notepage.h"
#include "ui/pane/paneboard.h"
#include "ui/window/windowactions.h"

#include <QListView>

using namespace visavis;
using namespace Qt::StringLiterals;

class NotesInUseTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;
    TagId m_water;

    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] const ProjectData &data() const { return project().data(); }
    [[nodiscard]] NotesPanel *panel() const { return m_use->window().findChild<NotesPanel *>(); }
    [[nodiscard]] QStringList bodiesOn(const QUuid &object) const
    {
        QStringList bodies;
        for (const NoteId id : data().notesOn(object)) {
            bodies.append(data().notes().find(id)->body);
        }
        return bodies;
    }
    void write(const QString &words) const
    {
        QTRY_VERIFY(panel()->editor()->hasFocus());
        test::type(panel()->editor(), words);
        QTest::keyClick(panel()->editor(), Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    void init()
    {
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
        m_water = Editing(project()).createTag(u"Water"_s).value();
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    void theJournalByKey()
    {
        m_use->press(Qt::Key_J, Qt::ControlModifier);
        write(u"A first day"_s);
        QCOMPARE(bodiesOn({}), QStringList{u"A first day"_s});
        project().undo();
        QVERIFY(bodiesOn({}).isEmpty());
        project().redo();
        QCOMPARE(bodiesOn({}), QStringList{u"A first day"_s});
        QVERIFY(project().flush());
        QCOMPARE(test::ask(m_use->projectPath(), u"SELECT count(*) FROM note WHERE object IS NULL OR "
                                                 "object = zeroblob(16)"_s)
                     .toInt(),
                 1);
    }

    void onWhatIsRead()
    {
        WindowActions *actions = m_use->window().findChild<WindowActions *>();
        actions->noteOnInterview->trigger();
        write(u"On the interview"_s);
        const Episode *episode = data().episodes().find(data().liveEpisodes().front());
        QCOMPARE(bodiesOn(episode->guid), QStringList{u"On the interview"_s});
        actions->noteOnSection->trigger();
        write(u"On the section"_s);
        const auto text = project().transcript(episode->id).value();
        QCOMPARE(bodiesOn(text->sections.front().guid), QStringList{u"On the section"_s});
        m_use->window().codebook()->setCurrentTag(m_water);
        actions->noteOnTag->trigger();
        write(u"On the tag"_s);
        QCOMPARE(bodiesOn(data().tags().find(m_water)->guid), QStringList{u"On the tag"_s});
        QCOMPARE(panel()->list()->model()->rowCount(), 3);
        // Again, it is the same note that opens.
        actions->noteOnTag->trigger();
        QCOMPARE(panel()->editor()->text(), u"On the tag"_s);
        QTest::keyClick(panel()->editor(), Qt::Key_Escape);
    }

    void inAPaneToo()
    {
        const QUuid tag = data().tags().find(m_water)->guid;
        const NoteId note = NoteEditing(project()).addNote(tag, u"See [[The ferry]]."_s).value();
        m_use->press(Qt::Key_J, Qt::ControlModifier); // shows the panel
        QTest::keyClick(panel()->editor(), Qt::Key_Escape);
        panel()->setCurrentNote(note);
        Q_EMIT panel()->pageRequested(tag, data().notes().find(note)->guid);
        PaneBoard *board = m_use->window().panes();
        QCOMPARE(board->panes().size(), 2);
        auto *page = qobject_cast<NotePage *>(board->active()->page());
        QVERIFY(page);
        QCOMPARE(page->title(), u"Tag “Water”"_s);
        QCOMPARE(page->editor()->text(), u"See [[The ferry]]."_s);
        page->editor()->setFocus();
        page->editor()->moveCursor(QTextCursor::End);
        test::type(page->editor(), u" More."_s);
        QVERIFY(page->finish());
        QCOMPARE(bodiesOn(tag), QStringList{u"See [[The ferry]]. More."_s});
        // The layout keeps which note it is.
        const PaneLayout layout = board->layout();
        QCOMPARE(PaneLayout::fromJson(layout.toJson()), layout);
        // A reference leads to the interview.
        QTextCursor cursor = page->editor()->textCursor();
        cursor.setPosition(8);
        page->editor()->setTextCursor(cursor);
        QTest::keyClick(page->editor(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!board->active()->page());
        QCOMPARE(board->active()->episode(), data().liveEpisodes().front());
    }

    void linksLeadToPassages()
    {
        m_use->select(u"By the river"_s);
        m_use->press(Qt::Key_H);
        m_use->select(u"held the rope"_s);
        m_use->press(Qt::Key_H);
        const auto annotations = data().annotationsOf(data().liveEpisodes().front());
        QCOMPARE(annotations.size(), 2U);
        AnnotationList *list = m_use->window().findChild<AnnotationPanel *>()->list();
        QVERIFY(NoteEditing(project()).link(data().annotations().find(annotations[0])->guid,
                                            data().annotations().find(annotations[1])->guid, u"leads to"_s));
        Q_EMIT list->linkActivated(data().annotations().find(annotations[0])->guid);
        QCOMPARE(m_use->window().pane()->currentAnnotation(), annotations[0]);
        Q_EMIT list->linkActivated(data().annotations().find(annotations[1])->guid);
        QCOMPARE(m_use->window().pane()->currentAnnotation(), annotations[1]);
        Q_EMIT list->linkActivated(data().tags().find(m_water)->guid);
        QCOMPARE(m_use->window().codebook()->currentTag(), m_water);
    }
};

QTEST_MAIN(NotesInUseTest)
#include "tst_notesinuse.moc"
