// SPDX-License-Identifier: MIT
// What is read beside an interview: its earlier texts, its source, a note; and its translation, in which what
// is marked shows.
#include "models/project/editing.h"
#include "tests/ui/window/windowinuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/messagebar.h"
#include "ui/import/sourceview.h"
#include "ui/pane/formertextpage.h"
#include "ui/pane/notepage.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelayouts.h"
#include "ui/pane/panelinks.h"
#include "ui/pane/sourcepage.h"
#include "ui/pane/textsmenu.h"
#include "ui/window/windowactions.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class ReadingBesideTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::WindowInUse> m_use;

    [[nodiscard]] PaneBoard *board() const { return m_use->window().panes(); }
    [[nodiscard]] PaneLinks *links() const { return m_use->window().links(); }
    [[nodiscard]] Project &project() const { return *m_use->session().project(); }
    [[nodiscard]] EpisodeId episode() const { return m_use->records().liveEpisodes().front(); }
    [[nodiscard]] EpisodePane *pane(int at) const { return board()->panes().at(at); }
    template<class Page>
    [[nodiscard]] Page *page() const
    {
        const auto panes = board()->panes();
        for (const EpisodePane *one : panes) {
            if (auto *found = qobject_cast<Page *>(one->page())) {
                return found;
            }
        }
        return nullptr;
    }
    [[nodiscard]] static QString body(const EpisodePane *pane)
    {
        const auto &text = pane->view()->transcript();
        return text ? text->body : QString();
    }
    /// As the menu offers it.
    void choose(int entry) const
    {
        TextsMenu *menu = m_use->window().texts();
        QSignalSpy filled(menu, &TextsMenu::filled);
        menu->fill();
        QTRY_COMPARE(filled.size(), 1);
        QList<QAction *> entries = menu->actions();
        entries.removeIf([](const QAction *action) { return action->isSeparator(); });
        QVERIFY(entry < entries.size());
        QVERIFY(entries[entry]->isEnabled());
        entries[entry]->trigger();
    }
    void correct() const
    {
        QVERIFY(Editing(project()).rewriteTurn(
            episode(), 1, u"By the wide river. My father ran the ferry. Every evening he rang a bell."_s));
    }
    [[nodiscard]] static QStringList differences(const EpisodePane *pane)
    {
        QStringList words;
        for (const DifferentWords &one : pane->view()->marks().differences) {
            words.append((one.isGone ? u"-"_s : u"+"_s) +
                         pane->view()->transcript()->text(one.range).toString().trimmed());
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"Cannot set parent"_s)); // to one that is gone
        m_use = std::make_unique<test::WindowInUse>();
        m_use->begin();
    }
    void cleanup()
    {
        m_use->closeAndCheck();
        m_use.reset();
    }

    /// Level with the text it became, what differs marked in both.
    void anEarlierText()
    {
        correct();
        choose(0);
        QVERIFY(page<FormerTextPage>());
        QTRY_VERIFY(body(pane(1)).contains(u"By the river. My father"_s));
        QVERIFY(body(pane(0)).contains(u"By the wide river. My father"_s));
        QVERIFY(page<FormerTextPage>()->title().startsWith(u"As imported, "_s));
        QVERIFY(page<FormerTextPage>()->title().endsWith(u": The ferry"_s));
        const qsizetype father = body(pane(1)).indexOf(u"My father"_s);
        const QString cited =
            page<FormerTextPage>()->citation({Utf16Offset(father), Utf16Offset(father + 9)});
        QVERIFY(cited.contains(u"The ferry"_s) && !cited.contains(u"As imported"_s));
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        QCOMPARE(links()->facing(pane(0), pane(1))->kind(), AlignmentKind::Revision);
        QCOMPARE(links()->mode(pane(0), pane(1)), LinkMode::Level);
        QTRY_COMPARE(differences(pane(0)), QStringList{u"+wide"_s});
        QTRY_COMPARE(differences(pane(1)), QStringList{u"-😀"_s});
        for (const int turn : {0, 1, 2, 3}) {
            QCOMPARE(pane(1)->view()->turnRect(turn).top(), pane(0)->view()->turnRect(turn).top());
        }
        // Each by itself: nothing is marked.
        links()->setMode(pane(0), pane(1), LinkMode::Free);
        QTRY_VERIFY(differences(pane(0)).isEmpty());
        // It is to be read: nothing can be marked in it.
        board()->setActive(pane(1));
        const qsizetype at = body(pane(1)).indexOf(u"My father"_s);
        pane(1)->view()->setSelection({Utf16Offset(at), Utf16Offset(at + 9)});
        m_use->press(Qt::Key_H);
        QVERIFY(m_use->records().annotationIds(episode()).empty());
        QTRY_VERIFY(m_use->window().messages()->isVisible());
        // And what was not chosen of an interview then goes on beside it.
        QVERIFY(page<FormerTextPage>());
    }

    void editsAreSeenAtOnce()
    {
        correct();
        choose(0);
        QTRY_COMPARE(differences(pane(0)), QStringList{u"+wide"_s});
        QVERIFY(
            Editing(project()).rewriteTurn(episode(), 3, u"I held the rope, and I learned to wait there."_s));
        QTRY_COMPARE(differences(pane(0)), (QStringList{u"+wide"_s, u"+there"_s}));
    }

    /// Annotations stand on it where they stood then.
    void annotationsOfThatTime()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        const AnnotationId marked = m_use->records().annotationIds(episode()).front();
        m_use->write(u"ferry.md"_s, "# The ferry\n\n**Ann:** Where did you grow up?\n\n"
                                    "**Ben:** By the river. Long ago my father ran the ferry.\n");
        const ImportRequest request{.file = m_use->path(u"ferry.md"_s),
                                    .pasted = {},
                                    .options = {},
                                    .as = ImportAs::NewRevisionOf,
                                    .revised = episode()};
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        m_use->session().importSources({request});
        QTRY_COMPARE(finished.size(), 1);
        QTRY_VERIFY(body(pane(0)).contains(u"Long ago"_s));
        choose(0);
        QTRY_VERIFY(body(pane(1)).contains(u"rang a bell"_s));
        QTRY_COMPARE(pane(1)->view()->highlights().entries().size(), size_t(1));
        const Utf16Range there = pane(1)->view()->highlights().find(marked)->highlight.range;
        QCOMPARE(pane(1)->view()->transcript()->text(there).toString(), u"the ferry"_s);
        // It is the same annotation, and goes with it.
        QVERIFY(Editing(project()).removeAnnotations({marked}));
        QTRY_VERIFY(pane(1)->view()->highlights().entries().empty());
    }

    void theSource()
    {
        choose(1); // behind that there is no earlier text
        SourcePage *source = page<SourcePage>();
        QVERIFY(source);
        QTRY_VERIFY(source->view()->toPlainText().startsWith(u"# The ferry"_s));
        QCOMPARE(source->title(), u"ferry.md"_s);
        QTRY_COMPARE(source->facts().section(u"  ·  "_s, 0, 0), u"The ferry"_s);
        // The turn at the caret is pointed out.
        board()->setActive(pane(0));
        m_use->select(u"rope"_s);
        const auto marked = [&] {
            const auto selections = source->view()->extraSelections();
            return selections.isEmpty() ? QString() : selections.front().cursor.selectedText();
        };
        QTRY_COMPARE(marked(), u"I held the rope, and I learned to wait."_s);
        // And the other way round, unless words are selected that are to be marked.
        pane(0)->clearSelection();
        QTextCursor there(source->view()->document());
        there.setPosition(int(source->view()->toPlainText().indexOf(u"grow up"_s)));
        source->view()->setTextCursor(there);
        QTRY_COMPARE(pane(0)->view()->caretTurn(), 0);
        // After an edit the words are found where they stood.
        correct();
        QTRY_COMPARE(pane(0)->view()->transcript()->turns.size(), size_t(4));
        m_use->select(u"Did you"_s);
        QTRY_COMPARE(marked(), u"Did you help him?"_s);
    }

    void aNote()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        const Annotation marked =
            *m_use->records().annotations().find(m_use->records().annotationIds(episode()).front());
        m_use->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        NotePage *note = page<NotePage>();
        QVERIFY(note);
        QVERIFY(note->title().contains(u"the ferry"_s));
        QTRY_VERIFY(note->editor()->hasFocus());
        QCOMPARE(m_use->window().annotations()->list()->model()->rowCount(),
                 1);                                 // of the interview it is about
        test::type(note->editor(), u"Why h? jkl"_s); // letters that are keys of the reader
        QTest::keyClick(note->editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_use->records().notesOn(marked.guid).size(), size_t(1));
        const auto written = [&] {
            const auto &notes = m_use->records().notesOn(marked.guid);
            return notes.empty() ? QString() : m_use->records().notes().find(notes.front())->body;
        };
        QCOMPARE(written(), u"Why h? jkl"_s);
        // Written on elsewhere, it is shown here.
        QVERIFY(Editing(project()).writeNote(marked.guid, u"Because."_s));
        QTRY_COMPARE(note->editor()->toPlainText(), u"Because."_s);
        // Escape leaves it as it was; going elsewhere keeps it.
        test::type(note->editor(), u" No"_s);
        QTest::keyClick(note->editor(), Qt::Key_Escape);
        QCOMPARE(note->editor()->toPlainText(), u"Because."_s);
        test::type(note->editor(), u" Yes"_s);
        board()->close(board()->active());
        QCOMPARE(written(), u"Because. Yes"_s);
    }

    void closingTheWindowKeepsANote()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        m_use->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        test::type(page<NotePage>()->editor(), u"Kept"_s);
        m_use->close();
        QCOMPARE(test::ask(m_use->projectPath(), u"SELECT body FROM note"_s).toString(), u"Kept"_s);
        // And it is there again with the window.
        m_use->show();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QTRY_VERIFY(page<NotePage>());
        QTRY_COMPARE(page<NotePage>()->editor()->toPlainText(), u"Kept"_s);
        QTRY_VERIFY(page<NotePage>()->title().contains(u"the ferry"_s));
    }

    /// Words that were taken back are none that a crash would bring again.
    void wordsTakenBackLeaveNoDraft()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        m_use->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        NoteEditor *editor = page<NotePage>()->editor();
        QSignalSpy drafted(editor, &NoteEditor::draftChanged);
        test::type(editor, u"x"_s);
        QTRY_COMPARE(drafted.size(), 1);
        QTest::keyClick(editor, Qt::Key_Backspace);
        board()->setActive(pane(0));
        pane(0)->setFocus();
        QVERIFY(project().flush());
        QCOMPARE(test::ask(m_use->projectPath(), u"SELECT count(*) FROM draft"_s).toInt(), 0);
        // What Escape took back, the editor's own undo brings again.
        editor->setFocus();
        test::type(editor, u"long thoughts"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(editor->toPlainText(), QString());
        QTest::keySequence(editor, QKeySequence::Undo);
        QCOMPARE(editor->toPlainText(), u"long thoughts"_s);
    }

    /// An interview whose records are not read yet.
    void aNoteOfAnotherInterviewComesBack()
    {
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        m_use->press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        test::type(page<NotePage>()->editor(), u"Kept"_s);
        QTest::keyClick(page<NotePage>()->editor(), Qt::Key_Return, Qt::ControlModifier);
        board()->setActive(pane(0));
        m_use->write(u"well.md"_s, "# Well\n\n**Ann:** And the water?\n\n**Ben:** From a well.\n");
        m_use->import({m_use->path(u"well.md"_s)});
        QVERIFY(pane(0)->showEpisode(m_use->records().liveEpisodes().back()));
        m_use->close();
        m_use->show();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QTRY_VERIFY(page<NotePage>());
        QTRY_COMPARE(page<NotePage>()->editor()->toPlainText(), u"Kept"_s);
        QVERIFY(!page<NotePage>()->editor()->isReadOnly());
    }

    void anEarlierTextThatIsTheCurrentOneAgain()
    {
        m_use->write(u"ferry.md"_s, "# The ferry\n\n**Ann:** Where?\n\n**Ben:** By the river.\n");
        QSignalSpy finished(&m_use->session(), &Session::importFinished);
        m_use->session().importSources({{.file = m_use->path(u"ferry.md"_s),
                                         .pasted = {},
                                         .options = {},
                                         .as = ImportAs::NewRevisionOf,
                                         .revised = episode()}});
        QTRY_COMPARE(finished.size(), 1);
        choose(0);
        QTRY_VERIFY(body(pane(1)).contains(u"rang a bell"_s));
        project().undo();
        QTRY_VERIFY(!page<FormerTextPage>());
        QTRY_VERIFY(pane(1)->isCurrent());
        QCOMPARE(pane(1)->episode(), episode());
    }

    void theSourceOfWhatWasDeleted()
    {
        choose(1);
        QTRY_VERIFY(page<SourcePage>()->view()->toPlainText().startsWith(u"# The ferry"_s));
        QVERIFY(Editing(project()).removeEpisodes({episode()}));
        QTRY_VERIFY(page<SourcePage>()->view()->toPlainText().isEmpty());
        project().undo();
        QTRY_VERIFY(page<SourcePage>()->view()->toPlainText().startsWith(u"# The ferry"_s));
    }

    /// The window does not wait, and nothing reads of what is gone.
    void closedWhileItIsRead()
    {
        choose(1);
        correct();
        choose(0);
        m_use->close();
        m_use->show();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QTRY_VERIFY(page<FormerTextPage>());
        QTRY_VERIFY(page<SourcePage>());
    }

    void layoutsKeepThem()
    {
        correct();
        choose(0);
        QTRY_VERIFY(!body(pane(1)).isEmpty());
        choose(1);
        QTRY_VERIFY(page<SourcePage>());
        m_use->window().layouts()->saveAs(u"All"_s);
        board()->close(pane(2));
        board()->close(pane(1));
        QVERIFY(!page<FormerTextPage>() && !page<SourcePage>());
        m_use->window().layouts()->restore(u"All"_s);
        QCOMPARE(board()->panes().size(), 3);
        QVERIFY(page<FormerTextPage>() && page<SourcePage>());
        QTRY_VERIFY(body(pane(1)).contains(u"By the river. My father"_s));
    }

    /// Marked in one language it shows in the other, and one key marks it there.
    void translations()
    {
        m_use->write(u"bac.md"_s,
                     "# Le bac\n\n**Ann :** Où avez-vous grandi ?\n\n"
                     "**Ben :** Au bord de la rivière. Mon père conduisait le bac. 😀 Chaque soir il sonnait "
                     "une cloche.\n\n**Ann :** L’avez-vous aidé ?\n\n"
                     "**Ben :** Je tenais la corde, et j’ai appris à attendre.\n");
        m_use->import({m_use->path(u"bac.md"_s)});
        QVERIFY(board()->active()->showEpisode(episode()));
        QVERIFY(board()->split());
        const EpisodeId french = m_use->records().liveEpisodes().back();
        QVERIFY(pane(1)->showEpisode(french));
        links()->setKind(pane(0), pane(1), AlignmentKind::Translation);
        QTRY_VERIFY(links()->facing(pane(0), pane(1)));
        const TagId tag = Editing(project()).createTag(u"Work"_s).value();
        board()->setActive(pane(0));
        m_use->select(u"ran the ferry"_s);
        m_use->press(Qt::Key_H);
        const AnnotationId marked = m_use->records().annotationIds(episode()).front();
        QVERIFY(Editing(project()).addTag({marked}, tag));
        const auto echoes = [&](int at) {
            QStringList words;
            for (const PassageEcho &echo : pane(at)->view()->marks().echoes) {
                words.append(pane(at)->view()->transcript()->text(echo.range).toString());
            }
            return words;
        };
        QTRY_COMPARE(echoes(1), QStringList{u"Mon père conduisait le bac."_s});
        QVERIFY(echoes(0).isEmpty());
        m_use->window().actions()->showEchoes->trigger();
        QVERIFY(echoes(1).isEmpty());
        m_use->window().actions()->showEchoes->trigger();
        QCOMPARE(echoes(1).size(), 1);

        m_use->press(Qt::Key_M, Qt::ShiftModifier);
        const auto there = m_use->records().annotationIds(french);
        QCOMPARE(there.size(), size_t(1));
        const Annotation mirrored = *m_use->records().annotations().find(there.front());
        QCOMPARE(mirrored.quote, u"Mon père conduisait le bac."_s);
        QCOMPARE(mirrored.colour, m_use->records().annotations().find(marked)->colour);
        QCOMPARE(m_use->records().taggingsOf(mirrored.id).size(), size_t(1));
        QCOMPARE(m_use->records().links().size(), 1);
        QTRY_VERIFY(echoes(1).isEmpty()); // it stands there itself
        QVERIFY(echoes(0).isEmpty());
        // Not twice: it is gone to.
        m_use->press(Qt::Key_M, Qt::ShiftModifier);
        QCOMPARE(m_use->records().annotationIds(french).size(), size_t(1));
        // One step of undo, with its link.
        project().undo();
        QCOMPARE(m_use->records().annotationIds(french).size(), size_t(0));
        QCOMPARE(m_use->records().links().size(), 0);
        QTRY_COMPARE(echoes(1).size(), 1);
        project().redo();
        QCOMPARE(m_use->records().links().size(), 1);
        // The link goes with either end, and comes back with it.
        QVERIFY(Editing(project()).removeAnnotations({marked, mirrored.id}));
        QCOMPARE(m_use->records().links().size(), 0);
        project().undo();
        QCOMPARE(m_use->records().links().size(), 1);
    }

    void whatHasNothingBesideItIsNotMirrored()
    {
        m_use->press(Qt::Key_M, Qt::ShiftModifier);
        QTRY_VERIFY(m_use->window().messages()->isVisible());
        m_use->window().messages()->hide();
        m_use->select(u"the ferry"_s);
        m_use->press(Qt::Key_H);
        m_use->press(Qt::Key_M, Qt::ShiftModifier);
        QTRY_VERIFY(m_use->window().messages()->isVisible());
        QCOMPARE(m_use->records().annotationIds(episode()).size(), size_t(1));
    }
};

QTEST_MAIN(ReadingBesideTest)
#include "tst_readingbeside.moc"
