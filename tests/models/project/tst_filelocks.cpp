// SPDX-License-Identifier: MIT
#include "models/project/filestoimport.h"
#include "models/project/importer.h"
#include "models/project/snapshot.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// SQLite's own locks on an open project: a process loses all it has on a file when it closes any handle of
/// it, and then another program may take the journal away.
class FileLocksTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    /// As another program sees it.
    static bool isLocked(const QString &path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = fork();
        if (child == 0) {
            const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
            struct flock wanted{};
            wanted.l_type = F_WRLCK;
            wanted.l_whence = SEEK_SET;
            const bool asked = file >= 0 && fcntl(file, F_GETLK, &wanted) == 0;
            _exit(!asked ? 2 : wanted.l_type == F_UNLCK ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }

    std::unique_ptr<Project> open()
    {
        auto project = openAsAnn(m_path);
        return project && addTranscript(*project, TranscriptGenerator(1).transcript(200)) && project->flush()
                   ? std::move(project)
                   : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QVERIFY(Project::create(m_path));
    }

    void aProjectIsLockedWhileItIsOpen()
    {
        QVERIFY(!isLocked(m_path));
        auto project = open();
        QVERIFY(project);
        QVERIFY(isLocked(m_path));
        project.reset();
        QVERIFY(!isLocked(m_path));
    }

    void whoReadsBesideLeavesTheLocks()
    {
        const auto project = open();
        QVERIFY(project);
        QVERIFY(Snapshot::open(m_path));
        QVERIFY(isLocked(m_path));
        QVERIFY(Project::open(m_path, u"Other"_s));
        QVERIFY(isLocked(m_path));
        const QString link = m_folder.filePath(u"link.visavis"_s);
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(Snapshot::open(link));
        QVERIFY(isLocked(m_path));
    }

    void importingTheProjectsOwnFolderLeavesTheLocks()
    {
        const auto project = open();
        QVERIFY(project);
        QVERIFY(isLocked(m_path + u"-shm"_s));
        Importer importer(*project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(filesToImport({m_folder.path(), m_path, m_path + u"-shm"_s}));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 2); // those that were named; a folder's projects are no transcripts
        for (const ImportOutcome &outcome : outcomes) {
            QCOMPARE(outcome.error->code, ErrorCode::NotText);
        }
        QVERIFY(isLocked(m_path));
        QVERIFY(isLocked(m_path + u"-shm"_s));
    }
};

QTEST_GUILESS_MAIN(FileLocksTest)
#include "tst_filelocks.moc"
