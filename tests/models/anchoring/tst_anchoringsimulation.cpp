// SPDX-License-Identifier: MIT
// What tests/simulator measures at length, in little, so that a change for the worse is seen.
#include "tests/simulator/programpath.h"
#include "tests/simulator/reviser.h"
#include "tests/simulator/simulation.h"
#include "tests/support/generator.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;

class TestAnchoringSimulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheTruth();
    void anchorsNothingElsewhere_data();
    void anchorsNothingElsewhere();
    void takesNoEqualParagraphForAnother();
    void keepsPlacesThroughEdits();
};

/// The witness finds a matcher wrong that puts every passage where it stood.
void TestAnchoringSimulation::knowsTheTruth()
{
    TranscriptGenerator generator(3);
    const TrackedText original(generator.transcript(2'000).body);
    QCOMPARE(original.text().size(), TrackedText(original.text()).text().size());
    TrackedText revised = original;
    Reviser(3).revise(revised, RevisionPlan::realistic(original, 0.05));
    const auto passages = somePassages(original.text(), 200, 3);
    const auto stay = [](Utf16Range passage) {
        return Placement{
            .range = passage, .state = AnchorState::Anchored, .rule = AnchorRule::Unchanged, .score = 1};
    };
    const AnchoringCounts same = judge(original, original, passages, stay);
    QCOMPARE(same.right, same.passages);
    const AnchoringCounts changed = judge(original, revised, passages, stay);
    QVERIFY(changed.wrong > changed.passages / 2);
}

void TestAnchoringSimulation::anchorsNothingElsewhere_data()
{
    QTest::addColumn<double>("changed");
    QTest::addColumn<double>("leastRight");
    QTest::newRow("no words") << 0.0 << 0.97;
    QTest::newRow("5 % of the words") << 0.05 << 0.96;
    QTest::newRow("15 % of the words") << 0.15 << 0.92;
}

void TestAnchoringSimulation::anchorsNothingElsewhere()
{
    QFETCH(const double, changed);
    QFETCH(const double, leastRight);
    TranscriptGenerator generator(11);
    AnchoringCounts counts;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const TrackedText original(generator.transcript(6'000).body);
        const QString before = original.text();
        TrackedText revised = original;
        Reviser(seed).revise(revised, RevisionPlan::realistic(original, changed));
        const QString after = revised.text();
        const RevisedEpisode episode(before, after);
        counts += judge(original, revised, somePassages(before, 500, seed),
                        [&](Utf16Range passage) { return episode.place(passage); });
    }
    QCOMPARE(counts.elsewhere, 0);
    QCOMPARE(counts.wrong, 0);
    QVERIFY2(double(counts.right) >= leastRight * double(counts.withPlace),
             qPrintable(QString::number(double(counts.right) / double(counts.withPlace))));
}

/// Of several equal paragraphs some are gone.
void TestAnchoringSimulation::takesNoEqualParagraphForAnother()
{
    TranscriptGenerator generator(12);
    AnchoringCounts counts;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Reviser reviser(seed);
        const TrackedText original = reviser.withRepeats(TrackedText(generator.transcript(3'000).body), 12);
        const QString before = original.text();
        TrackedText revised = original;
        reviser.revise(revised, {.words = 0, .punctuation = 0, .breaks = 0, .names = 0, .dropped = 8});
        const RevisedEpisode episode(before, revised.text());
        counts += judge(original, revised, somePassages(before, 1'000, seed),
                        [&](Utf16Range passage) { return episode.place(passage); });
    }
    QCOMPARE(counts.wrong, 0);
    QVERIFY(counts.withPlace < counts.passages);
}

void TestAnchoringSimulation::keepsPlacesThroughEdits()
{
    TranscriptGenerator generator(13);
    AnchoringCounts counts;
    for (quint32 seed = 1; seed <= 4; ++seed) {
        const TrackedText original(generator.transcript(3'000).body);
        const auto passages = somePassages(original.text(), 500, seed);
        const EditedEpisode edited(original, passages, 0.1, seed);
        counts += judge(original, edited.text(), passages,
                        [&](Utf16Range passage) { return edited.place(passage); });
    }
    QCOMPARE(counts.elsewhere, 0);
    QCOMPARE(counts.wrong, 0);
    QVERIFY2(double(counts.right) >= 0.97 * double(counts.withPlace),
             qPrintable(QString::number(double(counts.right) / double(counts.withPlace))));
}

QTEST_GUILESS_MAIN(TestAnchoringSimulation)
#include "tst_anchoringsimulation.moc"
