// SPDX-License-Identifier: MIT
// What answers a question of the guide, as a person reads, marks and sums it up: by keys and mouse.
#include "models/project/assignedturns.h"
#include "tests/ui/window/guideinuse.h"
#include "ui/annotations/annotationlist.h"
#include "ui/annotations/annotationpanel.h"
#include "ui/base/messagebar.h"
#include "ui/base/recordtree.h"
#include "ui/library/librarypanel.h"
#include "ui/pane/collectionpage.h"
#include "ui/pane/summaryediting.h"
#include "ui/reader/turneditor.h"
#include "ui/window/windowactions.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace visavis;
using namespace Qt::StringLiterals;

class AnswersInUseTest : public QObject, test::GuideInUse
{
    Q_OBJECT

    /// Of a pane, "speaker: words" of each turn, and titles.
    [[nodiscard]] static QStringList shown(const EpisodePane *pane)
    {
        const auto &text = pane->view()->transcript();
        QStringList all;
        for (int section = 0; text && section < int(text->sections.size()); ++section) {
            all.append(u"# "_s + text->titleOf(text->sections[size_t(section)]).toString());
            const auto [first, last] = text->turnsOf(section);
            for (int turn = first; turn < last; ++turn) {
                const Turn &said = text->turns[size_t(turn)];
                all.append(text->speakerNames(said) + u": "_s + text->text(said.range).toString());
            }
        }
        return all;
    }
    /// The pane of a question, when it is there.
    [[nodiscard]] EpisodePane *collecting() const
    {
        const auto panes = board()->panes();
        const auto found =
            std::ranges::find_if(panes, [](const EpisodePane *pane) { return pane->collection(); });
        return found == panes.end() ? nullptr : *found;
    }
    void enter(int place) const
    {
        answersAreFound();
        guide()->setCurrentQuestion(question(place));
        guide()->tree()->setFocus();
        QTest::keyClick(guide()->tree(), Qt::Key_Return);
        QVERIFY(collecting());
    }
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void answersStandTogether()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        const QStringList all{
            u"# The ferry"_s,
            u"Summary: Write a summary"_s,
            u"Ann: Where did you grow up?"_s,
            u"Ben: By the river. My father ran the ferry. 😀 Every evening he rang a bell."_s,
            u"# The oven"_s,
            u"Summary: Write a summary"_s,
            u"Ann: Tell me, where did you grow up?"_s,
            u"Cy: In the yard of a bakery."_s};
        QTRY_VERIFY(shown(collecting()).size() >= all.size());
        const QStringList found = shown(collecting());
        for (const QString &line : all) {
            QVERIFY2(found.contains(line), qPrintable(found.join(u'\n')));
        }
        QCOMPARE(board()->panes().size(), 2);
        // What is chosen of an interview goes to the other pane.
        EpisodePane *pane = collecting();
        click(pane, u"yard of a bakery"_s);
        QTest::keyClick(pane->view(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!board()->active()->collection());
        QTRY_COMPARE(board()->active()->episode(), episode(u"The oven"_s));
        QCOMPARE(collecting(), pane);
    }

    /// Nothing is found for it by itself, and its page says where it is read.
    void whereAFollowUpIsReadIsSaid()
    {
        QVERIFY(Editing(project()).addQuestions(
            {{.text = u"Where did you grow up?"_s}, {.text = u"With whom?"_s, .level = 1}}, {}, 0));
        enter(1);
        QTRY_COMPARE(collecting()->collection()->facts(), u"0 interviews"_s);
        QTest::keyClick(collecting()->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_use->window().messages()->text(), u"Follow-ups are read with question 1."_s);
        // What somebody says was asked in it is read by itself.
        QVERIFY(Editing(project()).assignExchange(episode(u"The ferry"_s), 0, question(1)));
        QTRY_VERIFY(shown(collecting()).contains(u"Ann: Where did you grow up?"_s));
    }

    /// Of a collection as of the interview beside it; a summary is nobody's.
    void whoSpeaksKeepsTheirColour()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        QTRY_VERIFY(shown(collecting()).contains(u"Cy: In the yard of a bakery."_s));
        const ReaderView *view = collecting()->view();
        const auto colourOf = [&](const QString &words) {
            const Transcript &text = *view->transcript();
            const int turn = text.turnAt(Utf16Offset(text.body.indexOf(words)));
            return view->marks().turnColours.at(size_t(turn));
        };
        QCOMPARE(colourOf(u"Write a summary"_s), -1);
        QCOMPARE(colourOf(u"Where did you grow up?"_s), 0);
        QCOMPARE(colourOf(u"By the river"_s), 1);
        QCOMPARE(colourOf(u"In the yard"_s), 1);
    }

    /// They are the same passages, and no copies.
    void passagesAreMarkedInPlace()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        EpisodePane *pane = collecting();
        const qsizetype at = pane->view()->transcript()->body.indexOf(u"evening he rang");
        pane->view()->setSelection({Utf16Offset(at), Utf16Offset(at + 15)});
        QTest::keyClick(pane->view(), Qt::Key_H);
        const auto ids = m_use->records().annotationIds(episode(u"The ferry"_s));
        QCOMPARE(ids.size(), size_t(1));
        QCOMPARE(m_use->records().annotations().find(ids[0])->quote, u"evening he rang"_s);
        QCOMPARE(pane->currentAnnotation(), ids[0]);
        std::vector<const HighlightIndex::Entry *> marks;
        const auto inBoth = [&](const EpisodePane *one) {
            marks.clear();
            const auto &body = one->view()->transcript()->body;
            const qsizetype place = body.indexOf(u"evening he rang");
            one->view()->highlights().collect({Utf16Offset(place), Utf16Offset(place + 15)}, marks);
            return marks.size();
        };
        QCOMPARE(inBoth(pane), size_t(1));
        QCOMPARE(inBoth(board()->panes().front()), size_t(1));
        QTest::keyClick(pane->view(), Qt::Key_Delete);
        QCOMPARE(m_use->records().annotations().size(), 0);
        QCOMPARE(inBoth(pane), size_t(0));
        // Over two interviews: what stands in the first.
        const auto &body = pane->view()->transcript()->body;
        pane->view()->setSelection(
            {Utf16Offset(body.indexOf(u"rang a bell")), Utf16Offset(body.indexOf(u"bakery"))});
        QTest::keyClick(pane->view(), Qt::Key_H);
        const QString quote = m_use->records().annotations().begin()->quote;
        QVERIFY(quote.startsWith(u"rang a bell.") && quote.endsWith(u"learned to wait."));
    }

    /// Answers side by side, without what was asked everywhere.
    void questionsAreHiddenAmongAnswers()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        m_use->window().actions()->hideQuestions->trigger();
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        const ReaderView *view = collecting()->view();
        const auto seen = [&] {
            QStringList words;
            for (int block = 0; block < view->flow().blocks().size(); ++block) {
                words.append(view->flow().textOf(block).toString());
            }
            return words;
        };
        QVERIFY(view->isAnyHidden());
        QVERIFY(!seen().contains(u"Where did you grow up?"_s));
        QVERIFY(!seen().filter(u"By the river."_s).isEmpty());
        QVERIFY(seen().contains(u"The ferry"_s));
        QVERIFY(seen().contains(u"Write a summary"_s));
        m_use->window().actions()->hideQuestions->trigger();
        QVERIFY(seen().contains(u"Where did you grow up?"_s));
    }

    void summariesAreWritten()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        EpisodePane *pane = collecting();
        click(pane, u"By the river"_s);
        QTest::keyClick(pane->view(), Qt::Key_N, Qt::ShiftModifier);
        TurnEditor *editor = pane->collection()->summaryEditing()->editor();
        QVERIFY(editor->isVisible());
        test::type(editor->field(), u"By a river."_s);
        QTest::keyClick(editor->field(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!editor->isVisible());
        QTRY_VERIFY(shown(pane).contains(u"Summary: By a river."_s));
        const ProjectData &data = m_use->records();
        const auto answer =
            answerGuid(*data.questions().find(question(0)), *data.episodes().find(episode(u"The ferry"_s)));
        QCOMPARE(data.notes().find(data.notesOn(answer).front())->kind, u"summary"_s);
        project().undo();
        QTRY_VERIFY(!shown(pane).contains(u"Summary: By a river."_s));
        project().redo();
        QTRY_VERIFY(shown(pane).contains(u"Summary: By a river."_s));
        // A click opens it, Escape leaves it as it was.
        click(pane, u"By a river."_s);
        QVERIFY(editor->isVisible());
        test::type(editor->field(), u" More"_s);
        QTest::keyClick(editor->field(), Qt::Key_Escape);
        QVERIFY(!editor->isVisible());
        QVERIFY(shown(pane).contains(u"Summary: By a river."_s));
        // What is being written when the window closes is kept.
        QTest::keyClick(pane->view(), Qt::Key_N, Qt::ShiftModifier);
        QVERIFY(editor->isVisible());
        test::type(editor->field(), u" Alone."_s);
        m_use->close();
        m_use->show();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QTRY_VERIFY(m_use->records().notes().size() > 0);
        QCOMPARE(m_use->records().notes().begin()->body, u"By a river. Alone."_s);
        // The pane of the question comes back.
        QVERIFY(collecting());
        QTRY_VERIFY(shown(collecting()).contains(u"Summary: By a river. Alone."_s));
    }

    void longAnswersAreFolded()
    {
        const QString sentence =
            u"I walked along the river and thought of the bread that I had not baked. "_s;
        m_use->write(u"long.md"_s, "# Long\n\n**Ann:** Where did you grow up?\n\n**Dee:** " +
                                       sentence.repeated(60).toUtf8() +
                                       "\n\n**Ann:** And what did you learn?\n\n"
                                       "**Dee:** Nothing.\n");
        m_use->import({m_use->path(u"long.md"_s)});
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        EpisodePane *pane = collecting();
        const auto more = [&] { return shown(pane).filter(u"more words"_s); };
        QTRY_COMPARE(more().size(), 1);
        const qsizetype folded = pane->view()->transcript()->body.size();
        click(pane, u"more words"_s);
        QTRY_VERIFY(pane->view()->transcript()->body.size() > folded + 2'000);
        QVERIFY(more().isEmpty());
        click(pane, u"Show less"_s);
        QTRY_COMPARE(pane->view()->transcript()->body.size(), folded);
    }

    /// One summary after the other: what the first one changes on the page does not close the second.
    void oneSummaryAfterTheOther()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        EpisodePane *pane = collecting();
        TurnEditor *editor = pane->collection()->summaryEditing()->editor();
        const auto begin = [&](const QString &at) {
            const qsizetype place = pane->view()->transcript()->body.indexOf(at);
            pane->view()->setSelection({Utf16Offset(place), Utf16Offset(place)});
            QTest::keyClick(pane->view(), Qt::Key_N, Qt::ShiftModifier);
            QVERIFY(editor->isVisible());
        };
        begin(u"By the river"_s);
        test::type(editor->field(), u"By a river."_s);
        QTest::keyClick(editor->field(), Qt::Key_Return, Qt::ControlModifier);
        begin(u"yard of a bakery"_s);
        test::type(editor->field(), u"In a b"_s);
        // What comes to the project meanwhile does not either.
        m_use->write(u"late.md"_s, "# Late\n\n**Ann:** Where did you grow up?\n\n**Di:** In a lighthouse.\n");
        QSignalSpy imported(&m_use->session(), &Session::importFinished);
        m_use->session().import({m_use->path(u"late.md"_s)});
        QTRY_COMPARE(imported.size(), 1);
        QTRY_VERIFY(!board()->guideAnswers()->isFinding());
        QTRY_VERIFY(!board()->guideAnswers()->in(episode(u"Late"_s)).empty());
        QVERIFY(editor->isVisible());
        test::type(editor->field(), u"akery."_s);
        QTest::keyClick(editor->field(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shown(pane).contains(u"Summary: In a bakery."_s));
        QVERIFY(shown(pane).contains(u"Summary: By a river."_s));
        QTRY_VERIFY(shown(pane).contains(u"# Late"_s));
    }

    /// Notes are written, and annotations gone through, as in an interview.
    void annotationsOfACollection()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        EpisodePane *pane = collecting();
        pane->view()->setFocus();
        const qsizetype at = pane->view()->transcript()->body.indexOf(u"evening he rang");
        pane->view()->setSelection({Utf16Offset(at), Utf16Offset(at + 15)});
        QTest::keyClick(pane->view(), Qt::Key_N);
        auto *list = m_use->window().annotations()->list();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        auto *note = list->findChild<QPlainTextEdit *>();
        QVERIFY(note && note->isVisible());
        test::type(note, u"A bell."_s);
        pane->view()->setFocus();
        QTRY_COMPARE(m_use->records().notes().size(), 1);
        pane->view()->setSelection({Utf16Offset(0), Utf16Offset(0)});
        QVERIFY(!pane->currentAnnotation().isValid());
        QTest::keyClick(pane->view(), Qt::Key_J);
        QCOMPARE(pane->currentAnnotation(), m_use->records().annotations().begin()->id);
        pane->view()->setSelection({Utf16Offset(0), Utf16Offset(0)});
        QTest::keyClick(pane->view(), Qt::Key_U); // over the summary that is not there
        QVERIFY(!pane->collection()->isAside(pane->view()->caretTurn()));
    }

    /// Back leads to an interview in another pane, and to the collection again.
    void backAndForward()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        m_use->window().library()->view()->setFocus();
        Q_EMIT m_use->window().library()->episodeActivated(episode(u"The oven"_s));
        QTRY_COMPARE(board()->active()->episode(), episode(u"The oven"_s));
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        EpisodePane *pane = collecting();
        QTest::keyClick(pane->view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(collecting(), pane);
        QTRY_COMPARE(board()->active()->episode(), episode(u"The ferry"_s));
        QVERIFY(board()->active() != pane);
    }

    /// An edit of a text is seen in the collection, and what is open stays at its place.
    void collectionsFollowEdits()
    {
        QVERIFY(Editing(project()).addQuestions({{.text = u"Where did you grow up?"_s}}, {}, 0));
        enter(0);
        QTRY_VERIFY(collecting()->view()->transcript());
        QVERIFY(Editing(project()).rewriteTurn(episode(u"The oven"_s), 1, u"In the garden of a bakery."_s));
        QTRY_VERIFY(shown(collecting()).contains(u"Cy: In the garden of a bakery."_s));
        QVERIFY(Editing(project()).removeQuestions({question(0)}));
        QTRY_VERIFY(!collecting()->view()->transcript());
    }
};

QTEST_MAIN(AnswersInUseTest)
#include "tst_answersinuse.moc"
