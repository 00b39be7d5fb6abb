// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/search/folding.h"
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"
#include "tests/models/project/outdatedindex.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ranges>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// An index that another folding made: made anew while the project is open, and not trusted until then.
class ReindexingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    /// Large enough for several slices.
    void makeOutdated(int episodes = 40)
    {
        QVERIFY(makeProject(m_path,
                            {.episodes = episodes, .words = 8'000, .annotations = 90, .tags = 5, .seed = 3}));
        QCOMPARE(findingsOf(m_path), QStringList());
        QVERIFY(outdateIndex(m_path));
    }

    static std::optional<SearchTotals> totals(const QString &path, const QString &words)
    {
        const auto snapshot = Snapshot::open(path);
        NoProgress progress;
        const auto found = snapshot ? searchProject((*snapshot)->database(), parseQuery(words), {},
                                                    [](const SearchHit &) {}, progress)
                                    : std::unexpected(snapshot.error());
        return found ? std::optional(*found) : std::nullopt;
    }

    static int folding(const QString &path)
    {
        return ask(path, u"SELECT value FROM meta WHERE key = 'folding'"_s).toInt();
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QFile::remove(m_path);
    }

    void isMadeAnewWhileTheProjectIsOpen()
    {
        makeOutdated();
        QVERIFY(!findingsOf(m_path).isEmpty());
        const auto project = openAsAnn(m_path);
        QVERIFY(project);
        QVERIFY(!project->indexState().isCurrent);
        QSignalSpy states(project.get(), &Project::indexStateChanged);
        QTRY_VERIFY_WITH_TIMEOUT(project->indexState().isCurrent, 60'000);
        QVERIFY2(states.size() > 3, "too small a project to be made in slices");
        qint64 before = 0;
        for (const QList<QVariant> &state : std::as_const(states)) {
            const auto now = state.front().value<IndexState>();
            QVERIFY(now.done >= before && now.done <= now.total);
            before = now.done;
        }
        QCOMPARE(folding(m_path), FoldingVersion);
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void untilThenSearchesReadTheTexts_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"the", "riv*", "\"of the\"", "the -river", "role:interviewer", "the OR et", "note:the"}) {
            QTest::newRow(query) << QString::fromLatin1(query);
        }
    }

    void untilThenSearchesReadTheTexts()
    {
        QFETCH(const QString, query);
        makeOutdated(2);
        const auto outdated = totals(m_path, query);
        NoProgress progress;
        QVERIFY(repairProject(m_path, progress));
        const auto current = totals(m_path, query);
        QVERIFY(outdated && current);
        QCOMPARE(*outdated, *current);
        QCOMPARE(totals(m_path, u"spectre"_s)->hits, 0);
    }

    void goesOnWhereItWas()
    {
        makeOutdated();
        IndexState before;
        {
            const auto project = openAsAnn(m_path);
            QTRY_VERIFY(project->indexState().done > 0);
            before = project->indexState();
            QVERIFY(!before.isCurrent);
        }
        QCOMPARE(folding(m_path), 0); // so that no version trusts a mixed one
        const auto project = openAsAnn(m_path);
        QSignalSpy states(project.get(), &Project::indexStateChanged);
        QTRY_VERIFY(!states.isEmpty());
        QVERIFY(states.front().front().value<IndexState>().done >= before.done);
        QTRY_VERIFY_WITH_TIMEOUT(project->indexState().isCurrent, 60'000);
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void doesNotGoOnWithAnotherFolding()
    {
        makeOutdated(2);
        {
            const auto database = Database::open(m_path, Database::Mode::Create);
            QVERIFY((*database)->run(
                u"INSERT INTO meta (key, value) VALUES ('refolded', '98 999999 0 999999')"_s));
        }
        const auto project = openAsAnn(m_path);
        QTRY_VERIFY_WITH_TIMEOUT(project->indexState().isCurrent, 60'000);
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void workGoesOnMeanwhile()
    {
        makeOutdated();
        const auto project = openAsAnn(m_path);
        Editing editing(*project);
        const std::vector<EpisodeId> episodes = project->data().liveEpisodes();
        int steps = 0;
        connect(project.get(), &Project::indexStateChanged, this, [&] {
            const EpisodeId episode = episodes[size_t(steps) % episodes.size()];
            const auto id =
                editing.annotate(episode, {CodePoint(0), CodePoint(9)}, palette()[0].colour, {}, u"A note"_s);
            QVERIFY(id);
            for (const EpisodeId renamed : episodes | std::views::take(12)) { // each writes its turns anew
                QVERIFY(editing.renameEpisode(renamed, u"Named %1"_s.arg(steps)));
            }
            if (steps == 1) {
                QVERIFY(addTranscript(*project, TranscriptGenerator(77).transcript(900)));
            }
            if (steps == 2) {
                QVERIFY(editing.removeAnnotations({*id}));
            }
            ++steps;
        });
        QTRY_VERIFY_WITH_TIMEOUT(project->indexState().isCurrent, 60'000);
        QVERIFY(steps > 3);
        QVERIFY(project->flush());
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void textsAreEditedMeanwhile()
    {
        makeOutdated(8);
        const auto project = openAsAnn(m_path);
        Editing editing(*project);
        const std::vector<EpisodeId> episodes = project->data().liveEpisodes();
        int steps = 0;
        connect(project.get(), &Project::indexStateChanged, this, [&] {
            for (const EpisodeId episode : episodes) {
                QVERIFY(editing.joinToPrevious(episode, 2));
                QVERIFY(editing.rewriteTurn(episode, 4, u"Words of step %1."_s.arg(steps)));
                QVERIFY(
                    editing.splitTurn(episode, (*project->transcript(episode))->turns[6].range.start + 9));
            }
            ++steps;
        });
        QTRY_VERIFY_WITH_TIMEOUT(project->indexState().isCurrent, 60'000);
        QVERIFY(steps > 1);
        QVERIFY(project->flush());
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void aReadOnlyProjectIsLeftAsItIs()
    {
        makeOutdated(2);
        const auto right = totals(m_path, u"the"_s);
        QFile lock(m_path + u".lock"_s);
        QVERIFY(QDir().mkpath(lock.fileName())); // stands in the lock's way
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY(project);
        QVERIFY((*project)->isReadOnly());
        QVERIFY(!(*project)->indexState().isCurrent);
        QCOMPARE(totals(m_path, u"the"_s), right);
        QCOMPARE(folding(m_path), 99);
    }

    void aReaderBesideSeesWhenItIsDone()
    {
        makeOutdated();
        const auto writer = openAsAnn(m_path);
        const auto reader = *Project::open(m_path, u"Reader"_s);
        QVERIFY(reader->isReadOnly());
        QVERIFY(!reader->indexState().isCurrent);
        QTRY_VERIFY_WITH_TIMEOUT(reader->indexState().isCurrent, 60'000);
        QVERIFY(writer->indexState().isCurrent);
    }

    void aCurrentIndexIsLeftAlone()
    {
        QVERIFY(makeProject(m_path, {.episodes = 1, .words = 300, .annotations = 0, .tags = 0, .seed = 1}));
        const auto project = openAsAnn(m_path);
        QVERIFY(project->indexState().isCurrent);
        QVERIFY(project->flush());
        QVERIFY(ask(m_path, u"SELECT value FROM meta WHERE key = 'refolded'"_s).isNull());
    }
};

QTEST_GUILESS_MAIN(ReindexingTest)
#include "tst_reindexing.moc"
