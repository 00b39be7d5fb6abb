// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/migrations.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// What goes wrong below the project: a full disk, a file that cannot be written, a damaged one, one of
/// another version, one left by a killed program.
class StorageFailuresTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    bool run(const QString &sql)
    {
        const auto database = Database::open(m_path, Database::Mode::Create);
        return database && (*database)->run(sql);
    }

    QByteArray bytes()
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool write(const QByteArray &bytes)
    {
        QFile file(m_path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QFile::remove(m_path);
    }

    void aFailedWriteMakesTheProjectReadOnly()
    {
        QVERIFY(Project::create(m_path));
        const auto project = openAsAnn(m_path);
        const EpisodeId episode = addTranscript(*project, TranscriptGenerator(1).transcript(200));
        const EpisodeId unread = addTranscript(*project, TranscriptGenerator(2).transcript(200));
        QVERIFY(project->flush());
        QSignalSpy failed(project.get(), &Project::writeFailed);
        project->writer()->enqueue([](WriterContext &) { return fail(ErrorCode::DatabaseFailed); });
        QVERIFY(Editing(*project).renameEpisode(episode, u"Never written"_s));
        const auto flushed = project->flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, ErrorCode::DatabaseFailed);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(project->isReadOnly());
        QVERIFY(!Editing(*project).renameEpisode(episode, u"Nor this"_s));
        QVERIFY(!project->nextUndo());
        // What is on disk can still be read.
        QVERIFY(project->load(unread));
        QVERIFY(project->transcript(unread));
        // What is queued now is let go at once.
        const auto held = std::make_shared<int>(1);
        project->writer()->enqueue([held](WriterContext &) { return Result<void>(); });
        QCOMPARE(held.use_count(), 1);
    }

    void aFullDiskLosesNothingWrittenBefore()
    {
        QVERIFY(Project::create(m_path));
        {
            const auto project = openAsAnn(m_path);
            QVERIFY(addTranscript(*project, TranscriptGenerator(1).transcript(200)));
            QVERIFY(project->flush());
            project->writer()->enqueue([](WriterContext &context) -> Result<void> {
                return context.database.single(u"PRAGMA page_count"_s).and_then([&](const QVariant &pages) {
                    return context.database.run(u"PRAGMA max_page_count=%1"_s.arg(pages.toInt() + 4));
                });
            });
            QVERIFY(project->flush());
            QVERIFY(addTranscript(*project, TranscriptGenerator(2).transcript(50'000)));
            const auto flushed = project->flush();
            QVERIFY(!flushed);
            QCOMPARE(flushed.error().code, ErrorCode::DiskFull);
        }
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        const auto project = openAsAnn(m_path);
        QCOMPARE(project->data().liveEpisodes().size(), 1);
        QVERIFY(project->flush());
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void aFileLockedByAnotherProgramIsAnError()
    {
        QVERIFY(Project::create(m_path));
        const auto project = openAsAnn(m_path);
        QVERIFY(project->flush());
        const auto other = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(other);
        const WriteTransaction held(**other);
        QVERIFY(held.begun());
        QVERIFY(Editing(*project).createTag(u"Eau"_s));
        const auto flushed = project->flush(); // after the five seconds that Database waits
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, ErrorCode::ProjectLocked);
    }

    void anOlderFileIsCopiedAndBroughtUpToDate()
    {
        QVERIFY(run(u"PRAGMA application_id=%1"_s.arg(ApplicationId)));
        QVERIFY(run(u"CREATE TABLE old (words TEXT)"_s));
        QVERIFY(run(u"INSERT INTO old VALUES ('d''avant')"_s));
        {
            const auto project = openAsAnn(m_path);
            QVERIFY(project);
            QVERIFY(addTranscript(*project, TranscriptGenerator(1).transcript(100)));
        }
        QCOMPARE(ask(m_path, u"PRAGMA user_version"_s).toInt(), SchemaVersion);
        const QString copy = m_path + u".version-0"_s;
        QCOMPARE(ask(copy, u"PRAGMA user_version"_s).toInt(), 0);
        QCOMPARE(ask(copy, u"SELECT words FROM old"_s).toString(), u"d'avant"_s);
        QCOMPARE(ask(copy, u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
        QVERIFY(!QFile::exists(copy + u"-wal"_s));
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        QVERIFY(run(u"PRAGMA application_id=%1"_s.arg(ApplicationId)));
        QVERIFY(run(u"CREATE TABLE revision (words TEXT)"_s)); // in the way of the schema's own
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::MigrationFailed);
        QVERIFY(!project.error().detail.isEmpty());
        QCOMPARE(ask(m_path, u"PRAGMA user_version"_s).toInt(), 0);
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM sqlite_schema"_s).toInt(), 1);
        QVERIFY(QFile::exists(m_path + u".version-0"_s));
        QVERIFY(!QFile::exists(m_path + u".lock"_s));
    }

    /// A copy of file and journal, taken while the project is open, is what a killed program leaves.
    void theJournalOfAKilledProgramIsReadBack()
    {
        const QString live = m_folder.filePath(u"live.visavis"_s);
        QVERIFY(Project::create(live));
        QStringList before;
        {
            const auto project = openAsAnn(live);
            const EpisodeId episode = addTranscript(*project, TranscriptGenerator(1).transcript(2000));
            QVERIFY(Editing(*project).annotate(episode, {CodePoint(5), CodePoint(50)}, palette()[1].colour,
                                               {}, u"Note"_s));
            QVERIFY(project->flush());
            before = recordsOf(*project);
            QVERIFY(QFile::copy(live, m_path));
            QVERIFY(QFile::copy(live + u"-wal"_s, m_path + u"-wal"_s));
        }
        QVERIFY(QFileInfo(m_path + u"-wal"_s).size() > 0);
        {
            const auto project = openAsAnn(m_path);
            QVERIFY(project);
            QCOMPARE(recordsOf(*project), before);
        }
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void aCutJournalGivesTheLastWholeTransaction()
    {
        const QString live = m_folder.filePath(u"live2.visavis"_s);
        QVERIFY(Project::create(live));
        QByteArray journal;
        {
            const auto project = openAsAnn(live);
            for (int i = 0; i < 30; ++i) {
                QVERIFY(Editing(*project).createTag(u"tag %1"_s.arg(i)));
                QVERIFY(project->flush());
            }
            QVERIFY(QFile::copy(live, m_path));
            QFile file(live + u"-wal"_s);
            QVERIFY(file.open(QIODevice::ReadOnly));
            journal = file.readAll();
        }
        QFile file(m_path + u"-wal"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(journal.first(journal.size() * 2 / 3));
        file.close();
        const auto project = openAsAnn(m_path);
        QVERIFY(project);
        QVERIFY(project->data().tags().size() > 0);
        QVERIFY(project->data().tags().size() < 30);
        QVERIFY(project->flush());
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    /// Bytes overwritten anywhere: an error or findings, never a crash.
    void damageIsNoticed_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed) {
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
        }
    }

    void damageIsNoticed()
    {
        QFETCH(const quint32, seed);
        static const QByteArray whole = [this] {
            QFile::remove(m_path);
            return makeProject(m_path,
                               {.episodes = 3, .words = 3000, .annotations = 60, .tags = 6, .seed = 3})
                       ? bytes()
                       : QByteArray();
        }();
        QVERIFY(!whole.isEmpty());
        TranscriptGenerator random(seed);
        QByteArray damaged = whole;
        constexpr qsizetype HeaderBytes = 100;
        const qsizetype size = 1 + random.below(seed % 2 == 0 ? 4000 : 40);
        const qsizetype at = HeaderBytes + random.below(damaged.size() - HeaderBytes - size);
        for (qsizetype i = 0; i < size; ++i) {
            damaged[at + i] = char(random.below(256));
        }
        QVERIFY(write(damaged));
        NoProgress progress;
        const auto found = checkProject(m_path, progress);
        if (found && found->isEmpty()) {
            // Bytes that nothing uses, or the numbers of a cache: nothing may be lost then.
            const auto project = openAsAnn(m_path);
            QVERIFY(project);
            QCOMPARE(project->data().liveEpisodes().size(), 3);
        }
        // Reading all the same ends, whatever it gives.
        if (auto project = Project::open(m_path, u"Test"_s)) {
            (void)(*project)->loadAll();
            for (const EpisodeId episode : (*project)->data().liveEpisodes()) {
                (void)(*project)->transcript(episode);
                (void)Editing(**project).renameEpisode(episode, u"x"_s);
            }
            (void)(*project)->flush();
        }
    }

    void damagedPlacesAreRefusedNotShown_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("turn reversed") << u"UPDATE turn SET start = stop, stop = start WHERE ordinal = 3"_s;
        QTest::newRow("turn negative") << u"UPDATE turn SET start = -50, stop = -3"_s;
        QTest::newRow("turns overlap") << u"UPDATE turn SET start = 0 WHERE ordinal = 5"_s;
        QTest::newRow("sections overlap") << u"UPDATE section SET title_start = 900, title_stop = 950"_s;
        QTest::newRow("section without turns") << u"UPDATE section SET first_turn = -7"_s;
    }

    void damagedPlacesAreRefusedNotShown()
    {
        QFETCH(const QString, damage);
        QVERIFY(makeProject(m_path, {.episodes = 1, .words = 2000, .annotations = 5, .tags = 0, .seed = 1}));
        QVERIFY(run(damage));
        QVERIFY(!findingsOf(m_path).isEmpty());
        const auto project = openAsAnn(m_path);
        QVERIFY(project);
        const auto transcript = project->transcript(project->data().liveEpisodes().front());
        QVERIFY(!transcript);
        QCOMPARE(transcript.error().code, ErrorCode::ProjectDamaged);
    }

    void damagedAnnotationsAreFound()
    {
        QVERIFY(makeProject(m_path, {.episodes = 1, .words = 500, .annotations = 5, .tags = 0, .seed = 1}));
        QVERIFY(run(u"UPDATE annotation SET start = stop + 9"_s));
        QVERIFY(!findingsOf(m_path).isEmpty());
    }
};

QTEST_GUILESS_MAIN(StorageFailuresTest)
#include "tst_storagefailures.moc"
