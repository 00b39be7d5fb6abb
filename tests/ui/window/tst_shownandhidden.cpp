// SPDX-License-Identifier: MIT
// What panes show of a text, and what stands back, is filtered or hidden there.
#include "tests/ui/window/panesinuse.h"
#include "ui/base/elidedlabel.h"
#include "ui/base/filteredit.h"
#include "ui/base/messagebar.h"
#include "ui/pane/panefilter.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class ShownAndHiddenTest : public QObject, test::PanesInUse
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// All but the turn at the caret stands back, or what is annotated.
    void theRestStandsBack()
    {
        const ReaderView *view = board()->active()->view();
        const auto back = [&] {
            QStringList words;
            for (const Utf16Range &range : view->marks().quiet) {
                words.append(view->transcript()->text(range).trimmed().toString().left(12));
            }
            return words;
        };
        m_use->press(Qt::Key_F9);
        m_use->select(u"My father"_s);
        QCOMPARE(back(), (QStringList{u"The ferry\n\nW"_s, u"Did you help"_s}));
        m_use->select(u"Did you"_s);
        QCOMPARE(back(), (QStringList{u"The ferry\n\nW"_s, u"I held the r"_s}));
        m_use->press(Qt::Key_F9);
        QCOMPARE(back(), QStringList());
        m_use->press(Qt::Key_F9, Qt::ShiftModifier);
        m_use->select(u"the rope"_s);
        m_use->press(Qt::Key_H);
        QCOMPARE(back(), QStringList{u"the rope"_s});
        m_use->press(Qt::Key_Delete);
        QCOMPARE(back(), QStringList());
        m_use->press(Qt::Key_F9, Qt::ShiftModifier);
    }

    /// Each pane by itself, and a layout keeps it.
    void annotationsAreFilteredInAPane()
    {
        Project &project = *m_use->session().project();
        const TagId water = Editing(project).createTag(u"Water"_s).value();
        const auto annotate = [&](const QString &words, const std::vector<TagId> &tags) {
            m_use->select(words);
            const SelectedPassage passage = board()->active()->selected();
            QVERIFY(Editing(project).annotate(passage.episode, passage.range, palette().front().colour, tags,
                                              {}));
        };
        annotate(u"the ferry"_s, {water});
        annotate(u"the rope"_s, {});
        const auto shown = [](const EpisodePane *pane) {
            std::vector<const HighlightIndex::Entry *> marks;
            const auto &text = pane->view()->transcript();
            pane->view()->highlights().collect({Utf16Offset(0), Utf16Offset(text->body.size())}, marks);
            QStringList words;
            for (const auto *mark : marks) {
                words.append(text->text(mark->highlight.range).toString());
            }
            return words;
        };
        const QStringList both{u"the ferry"_s, u"the rope"_s};
        actions()->split->trigger();
        EpisodePane *pane = board()->active();
        QTRY_COMPARE(shown(pane), both);
        m_use->press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        auto *field = pane->filter()->field();
        QVERIFY(field->hasFocus());
        test::type(field, u"tag:water"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(pane->view()->hasFocus());
        QCOMPARE(shown(pane), QStringList{u"the ferry"_s});
        QCOMPARE(shown(board()->panes().front()), both);
        // What comes later is asked too.
        annotate(u"a bell"_s, {});
        QCOMPARE(shown(pane), QStringList{u"the ferry"_s});
        annotate(u"the river"_s, {water});
        QCOMPARE(shown(pane), (QStringList{u"the river"_s, u"the ferry"_s}));
        m_use->window().layouts()->saveAs(u"Water"_s);
        m_use->press(Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!field->isVisible());
        QCOMPARE(shown(pane).size(), 4);
        m_use->window().layouts()->restore(u"Water"_s);
        QTRY_COMPARE(shown(board()->panes().back()).size(), 2);
    }

    /// What is not coded yet is found turn by turn; who asks is passed over.
    void turnsWithoutAnnotations()
    {
        m_use->select(u"My father"_s);
        m_use->press(Qt::Key_H);
        m_use->reader()->setSelection({});
        m_use->press(Qt::Key_U);
        QCOMPARE(m_use->reader()->caretTurn(), 3);
        m_use->press(Qt::Key_U);
        QCOMPARE(m_use->reader()->caretTurn(), 3);
        QVERIFY(m_use->window().messages()->isVisible());
    }

    /// Who speaks can be hidden in all panes, also in those that come later.
    void speakersAreHidden()
    {
        WindowActions *all = m_use->window().actions();
        all->showSpeakers->trigger();
        QVERIFY(!m_use->reader()->turnFacts().speakers);
        QVERIFY(m_use->reader()->turnFacts().times);
        actions()->split->trigger();
        QVERIFY(!board()->panes().at(1)->view()->turnFacts().speakers);
        m_use->close();
        m_use->show();
        QVERIFY(!m_use->reader()->turnFacts().speakers);
        QVERIFY(!m_use->window().actions()->showSpeakers->isChecked());
        m_use->window().actions()->showSpeakers->trigger();
        QVERIFY(m_use->reader()->turnFacts().speakers);
    }

    /// Answers are read alone, in all panes and those that come later; the titles say so.
    void questionsAreHidden()
    {
        WindowActions *all = m_use->window().actions();
        const auto hidden = [](const EpisodePane *pane) {
            std::vector<int> turns;
            for (int turn = 0; turn < int(pane->view()->transcript()->turns.size()); ++turn) {
                if (pane->view()->isHidden(turn)) {
                    turns.push_back(turn);
                }
            }
            return turns;
        };
        const auto isSaid = [](const EpisodePane *pane) {
            const auto labels = pane->findChildren<ElidedLabel *>();
            return std::ranges::any_of(
                labels, [](const QLabel *label) { return label->text().contains(u"questions hidden"_s); });
        };
        const std::vector<int> questions{0, 2};
        QVERIFY(!isSaid(board()->active()));
        m_use->press(Qt::Key_F9, Qt::ControlModifier);
        QVERIFY(all->hideQuestions->isChecked());
        QCOMPARE(hidden(board()->active()), questions);
        QVERIFY(isSaid(board()->active()));
        actions()->split->trigger();
        QCOMPARE(hidden(board()->panes().at(1)), questions);
        QVERIFY(isSaid(board()->panes().at(1)));
        // Of one question nobody can tell who asks.
        QVERIFY(board()->active()->showEpisode(episode(u"The oven"_s)));
        QTRY_COMPARE(titles(), (QStringList{u"The ferry"_s, u"The oven"_s}));
        QVERIFY(hidden(board()->active()).empty());
        QVERIFY(!isSaid(board()->active()));
        const LabelId ann = board()->active()->view()->transcript()->labels[0].id;
        QVERIFY(Editing(*m_use->session().project()).setRole(ann, Role::Interviewer));
        QCOMPARE(hidden(board()->active()), std::vector<int>{0});
        QVERIFY(isSaid(board()->active()));
        board()->close(board()->active());

        m_use->close();
        m_use->show();
        QVERIFY(m_use->session().open(m_use->projectPath()));
        QTRY_COMPARE(titles(), QStringList{u"The ferry"_s});
        QCOMPARE(hidden(board()->active()), questions);
        QVERIFY(m_use->window().actions()->hideQuestions->isChecked());
        m_use->window().actions()->hideQuestions->trigger();
        QVERIFY(hidden(board()->active()).empty());
        QVERIFY(!isSaid(board()->active()));
    }

    /// Nobody is sent to nothing.
    void goingToAQuestionShowsIt()
    {
        m_use->select(u"Did you help"_s);
        m_use->press(Qt::Key_H);
        m_use->window().actions()->hideQuestions->trigger();
        ReaderView *view = m_use->reader();
        QVERIFY(view->isHidden(0) && view->isHidden(2));
        QCOMPARE(view->caretTurn(), 3);
        m_use->press(Qt::Key_J); // the annotation
        QVERIFY(view->isHidden(0) && !view->isHidden(2));
        QVERIFY(!view->rectOf(view->transcript()->turns[2].range.start).isNull());
        m_use->press(Qt::Key_U); // who asks is passed over
        QVERIFY(view->isHidden(0));
        board()->active()->revealTurn(0);
        QVERIFY(!view->isAnyHidden());
        QVERIFY(m_use->window().actions()->hideQuestions->isChecked());
        m_use->window().actions()->hideQuestions->trigger();
    }
};

QTEST_MAIN(ShownAndHiddenTest)
#include "tst_shownandhidden.moc"
