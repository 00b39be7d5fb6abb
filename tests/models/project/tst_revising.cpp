// SPDX-License-Identifier: MIT
// A new text of an episode that has annotations.
#include "models/project/anchors.h"
#include "models/project/revisedpassages.h"
#include "tests/models/project/revisedproject.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class TestRevising : public QObject, RevisedProject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void carriesAnnotationsOver()
    {
        const AnnotationId same = annotate(u"small oven in the yard"_s);
        const AnnotationId corrected = annotate(u"Nobody else was alowed near"_s);
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        const ImportOutcome outcome = revise(Second);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.episode, m_episode);
        QCOMPARE(outcome.anchoring,
                 (AnchoringSummary{.unchanged = 1, .changed = 1, .toReview = 0, .orphans = 1}));
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->turns.size(), 5);
        QCOMPARE(annotation(same).state, AnchorState::Anchored);
        QCOMPARE(annotation(corrected).quote, u"Nobody else was allowed near"_s);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QCOMPARE(annotation(gone).quote, u"worked there until the strike"_s);
        for (const AnnotationId id : {same, corrected, gone}) {
            QCOMPARE(annotation(id).revision, m_project->data().episodes().find(m_episode)->revision);
            QCOMPARE(m_project->data().taggingsOf(id).size(), 1);
            QCOMPARE(m_project->data().notesOn(annotation(id).guid).size(), 1);
        }
    }

    void isOneStepOfUndo()
    {
        annotate(u"small oven in the yard"_s);
        annotate(u"Nobody else was alowed near"_s);
        annotate(u"worked there until the strike"_s);
        const QStringList before = rows();
        QVERIFY(!revise(Second).error);
        const QStringList after = rows();
        QVERIFY(before != after);
        QCOMPARE(m_project->nextUndo()->kind, ActionKind::ReviseEpisodes);
        m_project->undo();
        QCOMPARE(rows(), before);
        QVERIFY((*m_project->transcript(m_episode))->body.contains(u"strike"_s));
        m_project->redo();
        QCOMPARE(rows(), after);
        QVERIFY((*m_project->transcript(m_episode))->body.contains(u"years of which"_s));
    }

    void keepsLabelsAndAddsNewOnes()
    {
        const auto before = m_project->data().labelsOf(m_episode);
        QCOMPARE(before.size(), 2);
        QVERIFY(!revise(Second).error);
        const auto after = m_project->data().labelsOf(m_episode);
        QCOMPARE(after.size(), 3);
        QCOMPARE(std::vector(after.begin(), after.begin() + 2), before);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->speakerNames(text->turns[2]), u"Cleo"_s);
        m_project->undo();
        m_project->redo();
        QCOMPARE(m_project->data().labelsOf(m_episode).size(), 3);
    }

    void searchesTheNewTextOnly()
    {
        QCOMPARE(found(u"strike"_s), QStringList(u"3"_s));
        QVERIFY(!revise(Second).error);
        QCOMPARE(found(u"strike"_s), QStringList());
        QCOMPARE(found(u"cleo"_s + u" OR remember"_s), QStringList(u"2"_s));
    }

    void oldTextsStayReadableWithTheirAnnotations()
    {
        const RevisionId first = m_project->data().episodes().find(m_episode)->revision;
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        const CodePointRange range = annotation(gone).range();
        QVERIFY(!revise(Second).error);
        std::ignore = m_project->flush();
        const auto old = m_project->snapshot().transcript(first);
        QVERIFY(old && (*old)->body.contains(u"strike"_s));
        const auto there = anchorsIn(m_project->snapshot().database(), first);
        QVERIFY(there);
        QCOMPARE(there->size(), 1);
        QCOMPARE(there->front().annotation, gone);
        QCOMPARE(there->front().range, range);
        QCOMPARE(there->front().state, AnchorState::Anchored);
    }

    void anOrphanIsFoundAgain()
    {
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        QVERIFY(!revise(Second).error);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QVERIFY(!revise("Dan: Good evening to everybody here.\n\n" + First).error);
        QCOMPARE(annotation(gone).state, AnchorState::Anchored);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(slice(text->body, (*m_project->offsets(m_episode))->toUtf16(annotation(gone).range())),
                 u"worked there until the strike"_s);
    }

    void aPersonDecidesOnWhatIsDoubtful()
    {
        const AnnotationId doubtful = annotate(u"harbour"_s);
        QByteArray other = First;
        other.replace("harbour", "docks");
        QVERIFY(!revise(other).error);
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QCOMPARE(annotation(doubtful).quote, u"harbour"_s);
        Editing editing(*m_project);
        QVERIFY(editing.acceptPlaces({doubtful}));
        QCOMPARE(annotation(doubtful).state, AnchorState::Anchored);
        QCOMPARE(annotation(doubtful).quote, u"docks"_s);
        m_project->undo();
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QVERIFY(editing.keepAsOrphans({doubtful}));
        QCOMPARE(annotation(doubtful).state, AnchorState::Orphan);
        QCOMPARE(annotation(doubtful).quote, u"harbour"_s);
    }

    void countsWhatAwaitsReview()
    {
        const AnnotationId doubtful = annotate(u"harbour"_s);
        const AnnotationId gone = annotate(u"small oven in the yard"_s);
        annotate(u"Where did you learn"_s);
        const auto count = [&] { return m_project->data().reviewCount(m_episode); };
        const auto countAfresh = [&] {
            std::ignore = m_project->flush();
            const auto reader = Project::open(m_path, u"Test"_s);
            return reader ? (*reader)->data().reviewCount() : -1;
        };
        QCOMPARE(count(), 0);
        QByteArray other = First;
        other.replace("harbour", "docks")
            .replace("From my grandmother, who had a small oven in the yard. ", "");
        QVERIFY(!revise(other).error);
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QCOMPARE(count(), 2);
        QCOMPARE(countAfresh(), 2);
        Editing editing(*m_project);
        QVERIFY(editing.keepAsOrphans({gone}));
        QVERIFY(!annotation(gone).awaitsReview());
        QCOMPARE(count(), 1);
        QCOMPARE(countAfresh(), 1);
        QVERIFY(editing.removeAnnotations({doubtful}));
        QCOMPARE(count(), 0);
        m_project->undo();
        m_project->undo();
        QCOMPARE(count(), 2);
        QVERIFY(Editing(*m_project).removeEpisodes({m_episode}));
        QCOMPARE(m_project->data().reviewCount(), 0);
        m_project->undo();
        QCOMPARE(m_project->data().reviewCount(), 2);
        m_project->undo(); // the new text
        QCOMPARE(count(), 0);
    }

    /// What a person decided is not asked again at every new text.
    void anOrphanThatIsKeptStaysOne()
    {
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        QVERIFY(!revise(Second).error);
        QVERIFY(annotation(gone).awaitsReview());
        QVERIFY(Editing(*m_project).keepAsOrphans({gone}));
        QVERIFY(!revise("Dan: Good evening to everybody here.\n\n" + Second).error);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QVERIFY(!annotation(gone).awaitsReview());
        QVERIFY(!revise(First).error); // whoever wants it back places it
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QVERIFY(!annotation(gone).awaitsReview());
    }

    void whatWasMarkedIsShownInItsOldText()
    {
        const AnnotationId doubtful = annotate(u"harbour"_s);
        QByteArray other = First;
        other.replace("harbour", "docks");
        QVERIFY(!revise(other).error);
        m_project->undo();
        other.replace("docks", "quays");
        QVERIFY(!revise(other).error); // the text that was taken back is no former one
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QVERIFY(!revise("Dan: Good evening to everybody here.\n\n" + other).error);
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        std::ignore = m_project->flush();
        RevisedPassages passages;
        passages.setProject(m_project.get());
        const auto passage = passages.of(annotation(doubtful));
        QVERIFY(passage);
        const auto words = [](const Cutting &cutting, Utf16Range range) {
            return slice(cutting.text, range).toString();
        };
        QCOMPARE(words(passage->before, passage->before.passage), u"harbour"_s);
        QVERIFY(passage->before.text.contains(u"From my grandmother"));
        QCOMPARE(words(passage->after, passage->after.passage), u"quays"_s);
        QCOMPARE(passage->before.different.size(), 1);
        QCOMPARE(words(passage->before, passage->before.different.front()), u"harbour"_s);
        QCOMPARE(words(passage->after, passage->after.different.back()), u"quays"_s);
    }

    void anEpisodeThatIsGoneIsNotRevised()
    {
        QVERIFY(Editing(*m_project).removeEpisodes({m_episode}));
        const ImportOutcome outcome = revise(Second);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::NoSuchEpisode);
    }
};

QTEST_GUILESS_MAIN(TestRevising)
#include "tst_revising.moc"
