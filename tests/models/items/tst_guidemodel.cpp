// SPDX-License-Identifier: MIT
#include "models/items/guidemodel.h"
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class GuideModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<GuideAnswers> m_answers;
    std::unique_ptr<GuideModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    /// "1 One", a follow-up behind its question.
    [[nodiscard]] QStringList rows(const QModelIndex &parent = {}) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            all.append(index.data(QuestionNumberRole).toString() + u' ' + index.data().toString());
            all += rows(index);
        }
        return all;
    }
    [[nodiscard]] QModelIndex at(const QString &text) const
    {
        return m_model
            ->match(m_model->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_sample->add(SampleShape{});
        m_answers = std::make_unique<GuideAnswers>();
        m_answers->setProject(&m_sample->project());
        m_model = std::make_unique<GuideModel>(m_answers.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setProject(&m_sample->project());
        QVERIFY(Editing(m_sample->project())
                    .addQuestions({{.text = u"One"_s}, {.text = u"Below"_s, .level = 1}, {.text = u"Two"_s}},
                                  {}, 0));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_answers.reset();
        m_sample.reset();
    }

    void rowsFollowTheProject()
    {
        QCOMPARE(rows(), (QStringList{u"1 One"_s, u"1.1 Below"_s, u"2 Two"_s}));
        QVERIFY(Editing(m_sample->project()).removeQuestions({m_model->idAt(at(u"One"_s))}));
        QCOMPARE(rows(), QStringList{u"1 Two"_s});
        m_sample->project().undo();
        QCOMPARE(rows(), (QStringList{u"1 One"_s, u"1.1 Below"_s, u"2 Two"_s}));
        m_model->setProject(nullptr);
        QCOMPARE(rows(), QStringList());
    }

    void wordsAreEdited()
    {
        QSignalSpy refused(m_model.get(), &GuideModel::errorOccurred);
        QVERIFY(m_model->setData(at(u"Two"_s), u" Second "_s, Qt::EditRole));
        QCOMPARE(rows().back(), u"2 Second"_s);
        QVERIFY(!m_model->setData(at(u"Second"_s), u" "_s, Qt::EditRole));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(rows().back(), u"2 Second"_s);
    }

    void moving_data()
    {
        QTest::addColumn<QString>("which");
        QTest::addColumn<int>("step");
        QTest::addColumn<QStringList>("after");
        const QStringList same{u"1 One"_s, u"1.1 Below"_s, u"2 Two"_s};
        QTest::newRow("up") << u"Two"_s << int(TreeStep::Up)
                            << QStringList{u"1 Two"_s, u"2 One"_s, u"2.1 Below"_s};
        QTest::newRow("down") << u"One"_s << int(TreeStep::Down)
                              << QStringList{u"1 Two"_s, u"2 One"_s, u"2.1 Below"_s};
        QTest::newRow("in") << u"Two"_s << int(TreeStep::In)
                            << QStringList{u"1 One"_s, u"1.1 Below"_s, u"1.2 Two"_s};
        QTest::newRow("out") << u"Below"_s << int(TreeStep::Out)
                             << QStringList{u"1 One"_s, u"2 Below"_s, u"3 Two"_s};
        QTest::newRow("no place above") << u"One"_s << int(TreeStep::Up) << same;
        QTest::newRow("no place below") << u"Two"_s << int(TreeStep::Down) << same;
        QTest::newRow("nothing to follow") << u"One"_s << int(TreeStep::In) << same;
        QTest::newRow("out of nothing") << u"Two"_s << int(TreeStep::Out) << same;
    }

    void moving()
    {
        QFETCH(const QString, which);
        QFETCH(const int, step);
        QFETCH(const QStringList, after);
        m_model->move(m_model->idAt(at(which)), TreeStep(step));
        QCOMPARE(rows(), after);
    }

    void dragging()
    {
        const std::unique_ptr<QMimeData> two(m_model->mimeData({at(u"Two"_s)}));
        QVERIFY(m_model->canDropMimeData(two.get(), Qt::MoveAction, -1, 0, at(u"Below"_s)));
        std::ignore = m_model->dropMimeData(two.get(), Qt::MoveAction, -1, 0, at(u"Below"_s));
        QCOMPARE(rows(), (QStringList{u"1 One"_s, u"1.1 Below"_s, u"1.1.1 Two"_s}));
        const std::unique_ptr<QMimeData> one(m_model->mimeData({at(u"One"_s)}));
        QVERIFY(!m_model->canDropMimeData(one.get(), Qt::MoveAction, -1, 0, at(u"Two"_s))); // into itself
        QMimeData foreign;
        QVERIFY(!m_model->canDropMimeData(&foreign, Qt::MoveAction, -1, 0, {}));
    }

    /// What is assigned by hand shows at once as soon as it was found, in the interview that is read.
    void answersShow()
    {
        Project &project = m_sample->project();
        const EpisodeId episode = project.data().liveEpisodes().front();
        m_answers->want();
        QTRY_VERIFY(!m_answers->isFinding());
        m_model->setPlace(episode, 1);
        QVERIFY(Editing(project).assignExchange(episode, 1, m_model->idAt(at(u"Two"_s))));
        QTRY_COMPARE(AnswerHere(at(u"Two"_s).data(HereRole).toInt()), AnswerHere::ByHand);
        QCOMPARE(at(u"Two"_s).data(AnsweredRole).toInt(), 1);
        QVERIFY(at(u"Two"_s).data(IsReadRole).toBool());
        QVERIFY(!at(u"One"_s).data(IsReadRole).toBool());
        QCOMPARE(at(u"One"_s).data(InterviewCountRole).toInt(), int(project.data().liveEpisodes().size()));
        m_model->setPlace({}, -1);
        QVERIFY(!at(u"Two"_s).data(IsReadRole).toBool());
    }
};

QTEST_MAIN(GuideModelTest)
#include "tst_guidemodel.moc"
