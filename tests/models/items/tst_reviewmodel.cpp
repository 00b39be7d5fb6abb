// SPDX-License-Identifier: MIT
#include "models/items/reviewmodel.h"
#include "models/project/editing.h"
#include "tests/support/sampleproject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

/// The list of what is to review, while things happen to it.
class TestReviewModel : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    std::unique_ptr<AnnotationModel> m_annotations;
    std::unique_ptr<ReviewModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<AnnotationId> m_ids; ///< of the first two episodes, in order

    [[nodiscard]] Project &project() const { return m_sample->project(); }

    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex index = m_model->index(row, 0);
            rows.append((m_model->beginsEpisode(index) ? u"> "_s : QString()) + index.data().toString());
        }
        return rows;
    }

    /// As after a new text, without one.
    void put(AnnotationId id, AnchorState state, double score)
    {
        const Annotation before = *project().data().annotations().find(id);
        Annotation after = before;
        after.state = state;
        after.score = score;
        QVERIFY(project().perform({.kind = ActionKind::ReviseEpisodes,
                                   .arguments = {},
                                   .changes = Change::update(before, after),
                                   .undo = {},
                                   .redo = {}}));
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_sample->fill();
        m_annotations = std::make_unique<AnnotationModel>();
        m_model = std::make_unique<ReviewModel>(m_annotations.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_annotations->setProject(&project());
        QVERIFY(m_annotations->showProject());
        m_ids.clear();
        for (const EpisodeId episode : project().data().liveEpisodes()) {
            for (const AnnotationId id : project().data().annotationsOf(episode)) {
                m_ids.push_back(id);
            }
        }
        QVERIFY(m_ids.size() >= 3);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_annotations.reset();
        m_sample.reset();
    }

    void showsWhatWaitsInOrder()
    {
        QCOMPARE(rows(), QStringList());
        put(m_ids[2], AnchorState::Orphan, 0);
        put(m_ids[0], AnchorState::ToReview, 0.6);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->idAt(m_model->index(0, 0)), m_ids[0]);
        QCOMPARE(m_model->idAt(m_model->index(1, 0)), m_ids[2]);
        QVERIFY(m_model->beginsEpisode(m_model->index(0, 0)));
        QCOMPARE(m_model->indexOf(m_ids[2]).row(), 1);
        QVERIFY(!m_model->indexOf(m_ids[1]).isValid());
        project().undo();
        QCOMPARE(m_model->rowCount(), 1);
        project().redo();
        QCOMPARE(m_model->rowCount(), 2);
    }

    void decisionsTakeRowsAway()
    {
        put(m_ids[0], AnchorState::ToReview, 0.6);
        put(m_ids[1], AnchorState::Orphan, 0);
        const EpisodeId episode = project().data().annotations().find(m_ids[0])->episode;
        QCOMPARE(m_model->proposedIn(episode), std::vector{m_ids[0]});
        QVERIFY(Editing(project()).acceptPlaces({m_ids[0]}));
        QCOMPARE(m_model->rowCount(), 1);
        QVERIFY(Editing(project()).keepAsOrphans({m_ids[1]}));
        QCOMPARE(m_model->rowCount(), 0);
        m_model->setShowsKept(true);
        QCOMPARE(m_model->rowCount(), 1);
        project().undo();
        project().undo();
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setShowsKept(false);
        QCOMPARE(m_model->rowCount(), 2);
        QVERIFY(Editing(project()).removeAnnotations({m_ids[0], m_ids[1]}));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void surenessIsInWords()
    {
        Annotation annotation;
        annotation.state = AnchorState::Orphan;
        annotation.score = 0.9;
        QCOMPARE(surenessOf(annotation), Sureness::None);
        annotation.state = AnchorState::ToReview;
        QCOMPARE(surenessOf(annotation), Sureness::Good);
        annotation.score = 0.6;
        QCOMPARE(surenessOf(annotation), Sureness::Fair);
        annotation.score = 0.1;
        QCOMPARE(surenessOf(annotation), Sureness::Slight);
    }
};

QTEST_GUILESS_MAIN(TestReviewModel)
#include "tst_reviewmodel.moc"
