// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"
#include "tests/support/privatemounts.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Projects on media that cannot be written, or have no room: real file systems, made for the test.
class MediaTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 Megabyte = qint64(1024) * 1024;

    PrivateMounts &m_mounts;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_medium; ///< a folder with a file system of its own
    QString m_path;   ///< of a project on it

    QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Everything on the medium, to be compared.
    QStringList content()
    {
        QStringList lines;
        const QDir medium(m_medium);
        for (const QString &name : medium.entryList(QDir::Files | QDir::Hidden, QDir::Name)) {
            const QByteArray all = bytes(medium.filePath(name));
            lines.append(u"%1 %2 %3"_s.arg(name).arg(all.size()).arg(qHash(all)));
        }
        return lines;
    }

    /// A project with the tags "first", which is in the file itself, and "last", which is in the journal of
    /// the session that goes on.
    std::unique_ptr<Project> atWork(const QString &path)
    {
        auto project = Project::create(path) ? openAsAnn(path) : nullptr;
        const bool done = project && addTranscript(*project, TranscriptGenerator(1).transcript(800)) &&
                          Editing(*project).createTag(u"first"_s) && project->flush();
        const auto folded = Database::open(path, Database::Mode::ReadWrite);
        const bool kept = done && folded && (*folded)->single(u"PRAGMA wal_checkpoint(PASSIVE)"_s) &&
                          Editing(*project).createTag(u"last"_s) && project->flush();
        return kept ? std::move(project) : nullptr;
    }

    static qint64 hits(const QString &path, const QString &words)
    {
        const auto snapshot = Snapshot::open(path);
        NoProgress progress;
        const auto found = snapshot ? searchProject((*snapshot)->database(), parseQuery(words), {},
                                                    [](const SearchHit &) {}, progress)
                                    : std::unexpected(snapshot.error());
        return found ? found->hits : -1;
    }

    QStringList writeInterviews(int count, qsizetype words)
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files.append(m_folder->filePath(u"in/%1.txt"_s.arg(i)));
            QDir().mkpath(m_folder->filePath(u"in"_s));
            QFile file(files.back());
            if (file.open(QIODevice::WriteOnly)) {
                file.write(asPlainText(TranscriptGenerator(quint32(i + 1)).transcript(words)).toUtf8());
            }
        }
        return files;
    }

    static QList<ImportOutcome> import(Project &project, const QStringList &files)
    {
        Importer importer(project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(files);
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)
                   ? finished.front().front().value<QList<ImportOutcome>>()
                   : QList<ImportOutcome>();
    }

public:
    explicit MediaTest(PrivateMounts &mounts)
        : m_mounts(mounts)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_mounts.obstacle().isEmpty()) {
            QSKIP(qPrintable(m_mounts.obstacle()));
        }
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_medium = m_folder->filePath(u"medium"_s);
        m_path = m_medium + u"/project.visavis"_s;
        QVERIFY(QDir().mkpath(m_medium));
        QVERIFY(m_mounts.mountMemory(m_medium, 4 * Megabyte));
    }

    void cleanup() { QVERIFY(m_mounts.unmount(m_medium)); }

    void aReadOnlyMediumShowsAllThatWasKept_data()
    {
        QTest::addColumn<QStringList>("left"); // of the files of a killed session
        QTest::addColumn<bool>("hasLast");
        QTest::newRow("closed in order") << QStringList() << true;
        QTest::newRow("journal left") << QStringList{QString(), u"-wal"_s} << true;
        QTest::newRow("journal and its index left") << QStringList{QString(), u"-wal"_s, u"-shm"_s} << true;
        QTest::newRow("journal lost") << QStringList{QString()} << false;
    }

    void aReadOnlyMediumShowsAllThatWasKept()
    {
        QFETCH(const QStringList, left);
        QFETCH(const bool, hasLast);
        const QString live = m_folder->filePath(u"live.visavis"_s);
        {
            const auto project = atWork(live);
            QVERIFY(project);
            for (const QString &suffix : left) {
                QVERIFY(QFile::copy(live + suffix, m_path + suffix));
            }
        }
        if (left.isEmpty()) {
            QVERIFY(QFile::copy(live, m_path));
        }
        QVERIFY(m_mounts.makeReadOnly(m_medium));
        QVERIFY(!QFile(m_medium + u"/probe"_s).open(QIODevice::WriteOnly));
        const QStringList before = content();

        auto project = Project::open(m_path, u"Test"_s);
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QCOMPARE((*project)->readOnlyReason()->code, ErrorCode::ProjectReadOnly);
        QVERIFY((*project)->data().tagNamed(u"first"));
        QCOMPARE((*project)->data().tagNamed(u"last") != nullptr, hasLast);
        QVERIFY((*project)->transcript((*project)->data().liveEpisodes().front()));
        QCOMPARE(hits(m_path, u"the"_s), hits(live, u"the"_s));
        QCOMPARE(findingsOf(m_path), QStringList());
        project->reset();
        QCOMPARE(content(), before);
    }

    /// Rolling back is a write: what is half written must neither be shown nor be taken for whole.
    void whatMustBeRolledBackIsNotShown()
    {
        const QString live = m_folder->filePath(u"live.visavis"_s);
        QVERIFY(makeProject(live, {.episodes = 2, .words = 3000, .annotations = 0, .tags = 0, .seed = 1}));
        {
            const auto database = Database::open(live, Database::Mode::Create); // with a rollback journal
            QVERIFY(database);
            QVERIFY((*database)->run(u"PRAGMA cache_size=1"_s));
            const WriteTransaction transaction(**database);
            QVERIFY((*database)->run(u"UPDATE revision SET body = body || 'x', words = words + 1"_s));
            QVERIFY((*database)->run(u"UPDATE turn SET start_ms = 1"_s));
            QVERIFY(QFileInfo(live + u"-journal"_s).size() > 0);
            QVERIFY(QFile::copy(live, m_path));
            QVERIFY(QFile::copy(live + u"-journal"_s, m_path + u"-journal"_s));
        }
        QVERIFY(m_mounts.makeReadOnly(m_medium));
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::JournalLeft);
        QCOMPARE(project.error().file, m_path);
        QCOMPARE(project.error().arguments, QStringList{u"project.visavis-journal"_s});
    }

    void anImportThatFillsTheDiskReportsWhatIsThere()
    {
        constexpr qsizetype Few = 10; // there is room for these
        const QStringList files = writeInterviews(200, 2'000);
        QVERIFY(Project::create(m_path));
        QSet<QString> added;
        {
            auto project = openAsAnn(m_path);
            QVERIFY(project);
            auto outcomes = import(*project, files.first(Few));
            outcomes += import(*project, files.sliced(Few));
            QCOMPARE(outcomes.size(), files.size());
            QVERIFY(project->isReadOnly());
            for (const ImportOutcome &outcome : outcomes) {
                if (!outcome.error) {
                    QVERIFY(outcome.episode.isValid());
                    added.insert(QFileInfo(outcome.file).fileName());
                    continue;
                }
                QVERIFY(!outcome.episode.isValid());
                QCOMPARE(outcome.error->code, ErrorCode::DiskFull);
                QCOMPARE(outcome.error->file, m_path);
            }
            QVERIFY(added.size() >= Few && added.size() < files.size());
            // The window shows what is kept, and only that.
            QCOMPARE(qsizetype(project->data().liveEpisodes().size()), added.size());
        }
        QVERIFY(m_mounts.resize(m_medium, 64 * Megabyte));
        auto project = openAsAnn(m_path);
        QVERIFY(project && !project->isReadOnly());
        QSet<QString> there;
        for (const EpisodeId episode : project->data().liveEpisodes()) {
            const auto *record = project->data().episodes().find(episode);
            const auto source = project->snapshot().source(record->revision);
            QVERIFY(source);
            there.insert(source->name);
        }
        QCOMPARE(there, added);
        const auto rest = import(*project, files);
        QCOMPARE(std::ranges::count(rest, true, &ImportOutcome::wasThere), added.size());
        QCOMPARE(project->data().liveEpisodes().size(), size_t(files.size()));
        project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void onAFullDiskItCanBeRead()
    {
        {
            const auto project = atWork(m_path);
            QVERIFY(project);
        }
        QVERIFY(PrivateMounts::fill(m_medium));
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QVERIFY((*project)->isReadOnly());
        QCOMPARE((*project)->readOnlyReason()->code, ErrorCode::DiskFull);
        QCOMPARE((*project)->readOnlyReason()->file, m_path);
        QVERIFY((*project)->data().tagNamed(u"last"));
        QVERIFY((*project)->transcript((*project)->data().liveEpisodes().front()));
        QVERIFY(hits(m_path, u"the"_s) >= 0);
    }

    void onAFullDiskNoneIsMade()
    {
        QVERIFY(PrivateMounts::fill(m_medium));
        const auto made = Project::create(m_path);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::DiskFull);
        QCOMPARE(made.error().file, m_path);
        QCOMPARE(QDir(m_medium).entryList(QDir::Files | QDir::Hidden), QStringList{u"ballast"_s});
    }
};

int main(int argc, char **argv)
{
    PrivateMounts mounts;
    QCoreApplication application(argc, argv);
    MediaTest test(mounts);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_media.moc"
