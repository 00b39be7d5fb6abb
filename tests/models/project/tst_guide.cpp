// SPDX-License-Identifier: MIT
// The guide of a project, and what a person says of which exchanges answer its questions.
#include "models/project/assignedturns.h"
#include "tests/models/project/revisedproject.h"

using namespace visavis;
using namespace Qt::StringLiterals;

class GuideTest : public QObject, test::RevisedProject
{
    Q_OBJECT

    /// Each question behind as many dots as it stands deep.
    [[nodiscard]] QStringList guide() const
    {
        QStringList lines;
        for (const auto &[id, level] : m_project->data().guide()) {
            lines.append(QString(level, u'.') + m_project->data().questions().find(id)->text);
        }
        return lines;
    }
    [[nodiscard]] QuestionId named(const QString &text) const
    {
        for (const Question &question : m_project->data().questions()) {
            if (question.text == text) {
                return question.id;
            }
        }
        return {};
    }
    [[nodiscard]] std::vector<AssignedTurn> assigned() const
    {
        const auto text = m_project->transcript(m_episode);
        const auto map = m_project->offsets(m_episode);
        return assignedTurns(m_project->data(),
                             {.episode = m_episode, .transcript = **text, .offsets = **map});
    }
    [[nodiscard]] QString summaryOf(QuestionId id) const
    {
        const ProjectData &data = m_project->data();
        const auto &notes = data.notesOn(answerGuid(*data.questions().find(id), episode()));
        return notes.empty() ? QString() : data.notes().find(notes.front())->body;
    }
    void reopen()
    {
        m_project.reset();
        auto opened = Project::open(m_path, u"Ann"_s);
        QVERIFY(opened);
        m_project = std::move(*opened);
        QVERIFY(m_project->setCoder(u"Ann"_s));
    }
    QuestionId add(const Guide &questions, QuestionId parent = {}, int place = 99)
    {
        return Editing(*m_project).addQuestions(questions, parent, place).value_or(QuestionId());
    }

private Q_SLOTS:
    void init()
    {
        begin();
        QVERIFY(m_project->setCoder(u"Ann"_s));
    }
    void cleanup() { end(); }

    void questionsAreAddedInOrder()
    {
        QVERIFY(add({{.text = u"  Where did\nyou begin? "_s},
                     {.text = u"Alone?"_s, .level = 1},
                     {.text = u" "_s},
                     {.text = u"Why?"_s, .level = 3},
                     {.text = u"And then?"_s}}));
        const QStringList first{u"Where did you begin?"_s, u".Alone?"_s, u"..Why?"_s, u"And then?"_s};
        QCOMPARE(guide(), first);
        QVERIFY(add({{.text = u"Middle"_s}, {.text = u"More"_s}}, {}, 1));
        QVERIFY(add({{.text = u"Below"_s}}, named(u"Alone?"_s), 0));
        const QStringList all{u"Where did you begin?"_s,
                              u".Alone?"_s,
                              u"..Below"_s,
                              u"..Why?"_s,
                              u"Middle"_s,
                              u"More"_s,
                              u"And then?"_s};
        QCOMPARE(guide(), all);
        reopen();
        QCOMPARE(guide(), all);
        QVERIFY(add({{.text = u"Last"_s}}));
        m_project->undo();
        QCOMPARE(guide(), all);
        QVERIFY(!Editing(*m_project).addQuestions({{.text = u"  "_s}}, {}, 0));
        QVERIFY(!Editing(*m_project).addQuestions({{.text = u"x"_s}}, QuestionId(999), 0));
    }

    void manyKeepTheirOrder()
    {
        Guide many;
        QStringList expected;
        for (int i = 0; i < 60; ++i) {
            many.push_back({.text = QString::number(i), .level = i % 3 == 0 ? 0 : 1});
            expected.append((i % 3 == 0 ? u""_s : u"."_s) + QString::number(i));
        }
        QVERIFY(add({{.text = u"a"_s}, {.text = u"z"_s}}));
        QVERIFY(add(many, {}, 1));
        QCOMPARE(guide(), QStringList{u"a"_s} + expected + QStringList{u"z"_s});
    }

    void questionsChange()
    {
        const QuestionId one = add({{.text = u"One"_s}, {.text = u"Two"_s}, {.text = u"Three"_s}});
        QVERIFY(Editing(*m_project).rewriteQuestion(one, u" First  of all "_s));
        QVERIFY(!Editing(*m_project).rewriteQuestion(one, u" "_s));
        QVERIFY(Editing(*m_project).moveQuestion(one, {}, 3));
        QCOMPARE(guide(), (QStringList{u"Two"_s, u"Three"_s, u"First of all"_s}));
        QVERIFY(Editing(*m_project).moveQuestion(named(u"Two"_s), one, 0));
        QCOMPARE(guide(), (QStringList{u"Three"_s, u"First of all"_s, u".Two"_s}));
        QVERIFY(!Editing(*m_project).moveQuestion(one, named(u"Two"_s), 0)); // into itself
        QVERIFY(!Editing(*m_project).moveQuestion(one, one, 0));
        m_project->undo();
        m_project->undo();
        m_project->undo();
        QCOMPARE(guide(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    }

    /// With all that hangs on it, and undo brings all of that back.
    void removing()
    {
        const QuestionId one =
            add({{.text = u"One"_s}, {.text = u"Below"_s, .level = 1}, {.text = u"Two"_s}});
        const QuestionId below = named(u"Below"_s);
        QVERIFY(Editing(*m_project).assignExchange(m_episode, 0, below));
        QVERIFY(Editing(*m_project).writeSummary(below, m_episode, u"From her grandmother."_s));
        QVERIFY(Editing(*m_project).removeQuestions({below, one}));
        QCOMPARE(guide(), QStringList{u"Two"_s});
        QCOMPARE(count(u"question_turn"_s), 0);
        QCOMPARE(count(u"note"_s), 0);
        m_project->undo();
        QCOMPARE(guide(), (QStringList{u"One"_s, u".Below"_s, u"Two"_s}));
        QCOMPARE(assigned(), (std::vector<AssignedTurn>{{.turn = 0, .question = below}}));
        QCOMPARE(summaryOf(below), u"From her grandmother."_s);
        QVERIFY(!Editing(*m_project).removeQuestions({}));
    }

    /// An exchange is one thing, whichever of its turns is meant.
    void exchangesAreAssigned()
    {
        const QuestionId one = add({{.text = u"One"_s}, {.text = u"Two"_s}});
        const QuestionId two = named(u"Two"_s);
        QVERIFY(Editing(*m_project).assignExchange(m_episode, 3, one));
        QCOMPARE(assigned(), (std::vector<AssignedTurn>{{.turn = 2, .question = one}}));
        QVERIFY(Editing(*m_project).assignExchange(m_episode, 2, two));
        QCOMPARE(assigned(), (std::vector<AssignedTurn>{{.turn = 2, .question = two}}));
        QVERIFY(Editing(*m_project).assignExchange(m_episode, 0, {}));
        const std::vector<AssignedTurn> both{{.turn = 0, .question = {}}, {.turn = 2, .question = two}};
        QCOMPARE(assigned(), both);
        reopen();
        QCOMPARE(assigned(), both);
        QVERIFY(Editing(*m_project).unassignExchange(m_episode, 3));
        QCOMPARE(assigned(), (std::vector<AssignedTurn>{{.turn = 0, .question = {}}}));
        m_project->undo();
        QCOMPARE(assigned(), both);
        QVERIFY(!Editing(*m_project).assignExchange(m_episode, 77, one));
        QVERIFY(!Editing(*m_project).assignExchange(m_episode, 0, QuestionId(999)));
    }

    void assignmentsMoveWithEditsAndNewTexts()
    {
        const QuestionId one = add({{.text = u"One"_s}});
        const std::vector<AssignedTurn> before{{.turn = 2, .question = one}};
        QVERIFY(Editing(*m_project).assignExchange(m_episode, 2, one));
        QVERIFY(Editing(*m_project).rewriteTurn(m_episode, 1, u"From my grandmother. 😀"_s));
        QCOMPARE(assigned(), before);
        reopen();
        QCOMPARE(assigned(), before);
        m_project->undo(); // nothing: it was opened anew
        revise(test::Second);
        QCOMPARE(assigned(), (std::vector<AssignedTurn>{{.turn = 3, .question = one}}));
        revise("Dan: Something else altogether is told here, of mills.\n");
        QVERIFY(assigned().empty());
        m_project->undo();
        QCOMPARE(assigned(), (std::vector<AssignedTurn>{{.turn = 3, .question = one}}));
    }

    void summaries()
    {
        const QuestionId one = add({{.text = u"One"_s}});
        QVERIFY(Editing(*m_project).writeSummary(one, m_episode, u"Learned from her."_s));
        QVERIFY(Editing(*m_project).writeSummary(one, m_episode, u"Learned from her, *alone*."_s));
        QCOMPARE(count(u"note"_s), 1);
        reopen();
        QCOMPARE(summaryOf(one), u"Learned from her, *alone*."_s);
        const ProjectData &data = m_project->data();
        QCOMPARE(data.notes().begin()->kind, u"summary"_s);
        QVERIFY(Editing(*m_project).writeSummary(one, m_episode, u" "_s));
        QCOMPARE(count(u"note"_s), 0);
        m_project->undo();
        QCOMPARE(summaryOf(one), u"Learned from her, *alone*."_s);
        QVERIFY(!Editing(*m_project).writeSummary(QuestionId(999), m_episode, u"x"_s));
    }

    /// Words of a summary that were being typed when the program ended.
    void draftsOfSummariesAreKept()
    {
        const QuestionId one = add({{.text = u"One"_s}});
        const auto answer = [&] { return answerGuid(*m_project->data().questions().find(one), episode()); };
        m_project->saveDraft(answer(), u"Typed for an hour"_s);
        m_project->saveDraft(QUuid::createUuid(), u"On something that is gone"_s);
        reopen();
        QCOMPARE(summaryOf(one), u"Typed for an hour"_s);
        QCOMPARE(m_project->data().notes().begin()->kind, u"summary"_s);
        m_project->saveDraft(answer(), u"And more"_s);
        reopen();
        QCOMPARE(summaryOf(one), u"Typed for an hour\n\nAnd more"_s);
        QCOMPARE(count(u"note"_s), 1);
        QCOMPARE(count(u"draft"_s), 0);
    }
};

QTEST_MAIN(GuideTest)
#include "tst_guide.moc"
