// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

/// The rights of a person without any, for as long as it lives; tests may run as root, whom no file mode
/// binds.
class Unprivileged
{
public:
    Unprivileged()
        : m_user(geteuid())
    {
        constexpr uid_t Nobody = 65534;
        m_changed = m_user != 0 || seteuid(Nobody) == 0;
    }
    ~Unprivileged() { (void)!seteuid(m_user); }
    Q_DISABLE_COPY_MOVE(Unprivileged)

    [[nodiscard]] bool worked() const { return m_changed; }

private:
    uid_t m_user;
    bool m_changed = false;
};

} // namespace

class ProjectLockTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static bool startHolder(QProcess &holder, const QString &path)
    {
        holder.start(QStringLiteral(KILL_WORKER), {path, u"0"_s});
        return holder.waitForReadyRead(30'000) && holder.readAllStandardOutput().startsWith("open");
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.visavis"_s);
        QVERIFY(Project::create(m_path));
    }

    void cleanup()
    {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void oneProcessWritesTheOtherReads()
    {
        QProcess holder;
        QVERIFY(startHolder(holder, m_path));
        {
            const auto project = Project::open(m_path, u"Test"_s);
            QVERIFY(project);
            QVERIFY((*project)->isReadOnly());
            const Error reason = *(*project)->readOnlyReason();
            QCOMPARE(reason.code, ErrorCode::ProjectLocked);
            QCOMPARE(reason.arguments.size(), 3);
            QCOMPARE(reason.arguments[2], QString::number(holder.processId()));
        }
        holder.terminate();
        holder.waitForFinished();
        const auto project = openAsAnn(m_path);
        QVERIFY(project);
    }

    void linksLeadToTheSameLock()
    {
        const QString link = m_folder->filePath(u"link.visavis"_s);
        QVERIFY(QFile::link(m_path, link));
        const auto project = openAsAnn(m_path);
        const auto second = Project::open(link, u"Test"_s);
        QVERIFY(second);
        QCOMPARE((*second)->readOnlyReason()->code, ErrorCode::ProjectLocked);
    }

    void theLockOfAKilledProcessIsTakenOver()
    {
        QProcess holder;
        QVERIFY(startHolder(holder, m_path));
        holder.kill();
        holder.waitForFinished();
        QVERIFY(QFile::exists(m_path + u".lock"_s));
        const auto project = openAsAnn(m_path);
        QVERIFY(project);
        QVERIFY(!project->isReadOnly());
    }

    void whatStandsInTheLocksPlaceMakesItReadOnly()
    {
        QVERIFY(QDir().mkpath(m_path + u".lock"_s));
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY(project);
        QVERIFY((*project)->isReadOnly());
    }

    void withoutTheRightToWriteItIsRead_data()
    {
        QTest::addColumn<bool>("fileToo");
        QTest::newRow("folder") << false;
        QTest::newRow("file and folder") << true;
    }

    void withoutTheRightToWriteItIsRead()
    {
        QFETCH(const bool, fileToo);
        {
            const auto project = openAsAnn(m_path);
            QVERIFY(Editing(*project).createTag(u"Eau"_s));
        }
        const auto all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        const auto change = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(QFile::setPermissions(m_path, fileToo ? all : all | change));
        QVERIFY(QFile::setPermissions(m_folder->path(), all | enter));
        const Unprivileged nobody;
        if (!nobody.worked() || !QFileInfo(m_path).isReadable()) {
            QSKIP("root cannot take the rights of somebody else here");
        }
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY2(project, project ? "" : qPrintable(project.error().detail));
        QVERIFY((*project)->isReadOnly());
        QCOMPARE((*project)->readOnlyReason()->code, ErrorCode::ProjectReadOnly);
        QVERIFY((*project)->data().tagNamed(u"Eau"));
        const auto made = Project::create(m_folder->filePath(u"new.visavis"_s));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(ProjectLockTest)
#include "tst_projectlock.moc"
