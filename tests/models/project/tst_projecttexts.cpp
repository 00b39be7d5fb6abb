// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/projectloader.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/heldwriter.h"
#include "tests/support/sampleproject.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// An interview of some 10,000 letters, and one that is longer than what is read at once.
Transcript shortOne()
{
    return test::sampleTranscript({.title = u"Short"_s, .sections = 4, .turnsPerSection = 20});
}

Transcript longOne()
{
    return test::sampleTranscript(
        {.title = u"Long"_s, .sections = 45, .turnsPerSection = 40, .sentencesPerTurn = 8});
}

} // namespace

/// Texts and records that come into memory when they are wanted: at once, or by a worker.
class ProjectTextsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    bool m_seesTag = false;

    [[nodiscard]] Project &project() const { return m_sample->project(); }

    /// Marks so many passages, one a turn, every second with a tag, every third with a note.
    void annotate(EpisodeId episode, int count) const
    {
        Editing edit(project());
        const TagId tag = edit.createTag(u"Tag %1"_s.arg(episode.value())).value_or(TagId());
        const auto transcript = project().transcript(episode).value();
        const OffsetMap map(transcript->body);
        for (int i = 0; i < count; ++i) {
            const CodePointRange range = map.toCodePoints(transcript->turns[size_t(i)].range);
            const std::vector<TagId> tags = i % 2 == 0 ? std::vector{tag} : std::vector<TagId>();
            QVERIFY(edit.annotate(episode, range, palette()[0].colour, tags, i % 3 == 0 ? u"Note"_s : u""_s));
        }
    }

private Q_SLOTS:
    void init() { m_sample = std::make_unique<test::SampleProject>(); }

    void whatIsShortAndWrittenIsAtHand()
    {
        const EpisodeId little = m_sample->add(shortOne());
        const EpisodeId much = m_sample->add(longOne());
        QVERIFY(project().isAtHand(little));
        QVERIFY(!project().isAtHand(much));
        QVERIFY(project().transcript(much) && project().load(much));
        QVERIFY(project().isAtHand(much));
        QVERIFY(project().isAtHand(EpisodeId(99))); // says at once that there is none
        const test::HeldWriter held(project());
        const EpisodeId notWritten = m_sample->add(shortOne(), {}, false);
        QVERIFY(!project().isAtHand(notWritten));
        QVERIFY(project().isAtHand(little)); // has nothing to do with it
    }

    void aWorkerBringsWhatReadingAtOnceBrings()
    {
        const EpisodeId episode = m_sample->add(longOne());
        annotate(episode, 30);
        QVERIFY(project().flush());
        const auto expected = project().transcript(episode).value();
        const QStringList records = test::recordsOf(project());
        m_sample->reopen();
        QSignalSpy fetched(&project(), &Project::fetched);
        project().fetch(episode);
        project().fetch(episode);
        QVERIFY(!project().isAtHand(episode));
        QCOMPARE(fetched.count(), 0);
        QVERIFY(fetched.wait());
        QCOMPARE(fetched.first().first().value<EpisodeId>(), episode);
        QVERIFY(project().isAtHand(episode));
        QVERIFY(project().data().isLoaded(episode));
        QVERIFY(*project().transcript(episode).value() == *expected);
        QCOMPARE(test::recordsOf(project()), records);
        QCOMPARE(fetched.count(), 1);
    }

    void aWorkerBringsTheRecordsOfAll()
    {
        const EpisodeId one = m_sample->add(shortOne());
        const EpisodeId two = m_sample->add(longOne());
        annotate(one, 20);
        annotate(two, 300);
        QVERIFY(project().flush());
        const QStringList records = test::recordsOf(project());
        m_sample->reopen();
        QVERIFY(!project().isAllAtHand());
        QVERIFY(project().load(one));
        QSignalSpy fetched(&project(), &Project::fetched);
        project().fetchAll();
        QVERIFY(fetched.wait());
        QVERIFY(!fetched.first().first().value<EpisodeId>().isValid());
        QVERIFY(project().isAllAtHand());
        QVERIFY(project().data().isLoaded(two));
        QCOMPARE(test::recordsOf(project()), records);
    }

    /// What changes while the worker reads is in memory, and the worker does not take it back.
    void whatChangedMeanwhileStays()
    {
        const EpisodeId one = m_sample->add(shortOne());
        annotate(one, 10);
        m_sample->reopen();
        test::HeldWriter held(project());
        const EpisodeId two = m_sample->add(longOne(), {}, false);
        QSignalSpy fetched(&project(), &Project::fetched);
        project().fetch(two);
        project().fetchAll(); // waits for the same task
        QVERIFY(project().load(one));
        Editing edit(project());
        const AnnotationId gone = project().data().annotationsOf(one).front();
        const AnnotationId painted = project().data().annotationsOf(one).back();
        QVERIFY(edit.removeAnnotations({gone}));
        QVERIFY(edit.recolour({painted}, palette()[3].colour));
        QVERIFY(edit.renameEpisode(two, u"Renamed"_s));
        const LabelId label = project().data().labelsOf(two).front();
        QVERIFY(edit.renameLabel(label, u"Somebody else"_s));
        QCOMPARE(fetched.count(), 0);
        held.release();
        QTRY_COMPARE(fetched.count(), 2);
        QVERIFY(!project().data().annotations().find(gone));
        QCOMPARE(project().data().annotations().find(painted)->colour, palette()[3].colour);
        const auto transcript = project().transcript(two).value();
        QCOMPARE(transcript->title, u"Renamed"_s);
        QCOMPARE(transcript->labels.front().name, u"Somebody else"_s);
        const QStringList records = test::recordsOf(project());
        QVERIFY(project().flush());
        m_sample->reopen();
        QCOMPARE(test::recordsOf(project()), records);
    }

    void aTextInMemoryFollowsItsRecords()
    {
        const EpisodeId episode = m_sample->add(shortOne());
        const auto before = project().transcript(episode).value();
        Editing edit(project());
        QVERIFY(edit.renameEpisode(episode, u"Renamed"_s));
        const LabelId label = before->labels.back().id;
        QVERIFY(project().load(episode));
        QVERIFY(edit.renameLabel(label, u"Somebody else"_s));
        QVERIFY(edit.setRole(label, Role::Other));
        QCOMPARE(before->title, u"Short"_s);
        const auto renewed = project().transcript(episode).value();
        QVERIFY(project().flush());
        m_sample->reopen();
        QVERIFY(*renewed == *project().transcript(episode).value());
        QCOMPARE(renewed->title, u"Renamed"_s);
    }

    /// A tag, a person: on no episode, and yet a worker sees them.
    void aSnapshotOfNowHasWhatIsOnNoEpisode()
    {
        m_sample->add(shortOne());
        auto held = std::make_unique<test::HeldWriter>(project());
        QVERIFY(Editing(project()).createTag(u"Water"_s));
        QSemaphore opened;
        const std::unique_ptr<QThread> worker(
            QThread::create([open = project().snapshotOfNow(), &opened, this] {
                const auto snapshot = open();
                ProjectData data;
                m_seesTag = snapshot && ProjectLoader((*snapshot)->database(), data).loadBase() &&
                            data.tagNamed(u"Water") != nullptr;
                opened.release();
            }));
        worker->start();
        QVERIFY(!opened.tryAcquire(1, 100)); // it waits
        held.reset();
        QVERIFY(worker->wait());
        QVERIFY(m_seesTag);
    }

    void failuresAreTold()
    {
        const EpisodeId episode = m_sample->add(longOne());
        m_sample->reopen();
        QSignalSpy failed(&project(), &Project::fetchFailed);
        project().fetch(EpisodeId(77));
        QVERIFY(failed.wait());
        QCOMPARE(failed.first().last().value<Error>().code, ErrorCode::NoSuchEpisode);
        project().writer()->enqueue([](WriterContext &context) {
            return context.database.run(u"UPDATE turn SET stop = start WHERE ordinal = 3"_s);
        });
        QVERIFY(project().flush());
        project().fetch(episode);
        QVERIFY(failed.wait());
        QCOMPARE(failed.last().first().value<EpisodeId>(), episode);
        QCOMPARE(failed.last().last().value<Error>().code, ErrorCode::ProjectDamaged);
    }

    void aProjectMayCloseMeanwhile()
    {
        const EpisodeId episode = m_sample->add(longOne());
        m_sample->reopen();
        project().fetch(episode);
        project().fetchAll();
        m_sample.reset();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(ProjectTextsTest)
#include "tst_projecttexts.moc"
