// SPDX-License-Identifier: MIT
#include "models/sharing/projectnames.h"
#include "models/sharing/withdrawal.h"
#include "models/sharing/workingcopy.h"
#include "tests/models/sharing/namedproject.h"

#include <QScopeGuard>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// The files beside a project from which somebody withdraws, and the settings in it.
class WithdrawnFilesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    Withdrawal m_withdrawal;

    static QStringList traces()
    {
        return {u"marie"_s, u"dupont"_s, u"landlady"_s, u"I was eleven"_s, u"held the pole"_s};
    }
    /// Beside the project.
    [[nodiscard]] QString beside(const QString &name) const
    {
        return QFileInfo(m_named->path()).absoluteDir().filePath(name);
    }
    void copyTo(const QString &path) const
    {
        sure(sure(Database::open(m_named->path(), Database::Mode::ReadOnly))->copyTo(path));
    }
    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Marie Dupont") > 0);
    }

private Q_SLOTS:
    void init()
    {
        m_named = std::make_unique<NamedProject>();
        const SpeakerId marie = m_named->person(m_named->ferry, u"Marie Dupont"_s, u"Marie Dupont"_s);
        std::ignore = m_named->person(m_named->bridge, u"Marie Dupont"_s, u"Marie Dupont"_s);
        m_withdrawal.person = m_named->data().speakers().find(marie)->guid;
        m_withdrawal.names = namesOf(m_named->data(), *m_named->data().speakers().find(marie));
        sure(m_named->project().flush());
        write(m_named->path() + u".version-2"_s);
    }
    void cleanup() { m_named.reset(); }

    /// What a project leaves whose file is moved away while it is open, and what is left of that.
    void rescuedCopies()
    {
        m_named->close();
        const QStringList ours{u"sample-rescued-2.visavis"_s, u"sample-rescued-2.visavis.version-2"_s,
                               u"sample-rescued-rescued.visavis"_s, u"sample-rescued-rescued.visavis-wal"_s,
                               u"sample-rescued-rescued.visavis-wal.old"_s};
        copyTo(beside(ours.at(0)));
        copyTo(beside(ours.at(2)));
        for (const int companion : {1, 3, 4}) {
            write(beside(ours.at(companion)));
        }
        const QStringList others{u"sample-rescued-9.visavis"_s, u"sample-rescued.visavis"_s};
        write(beside(others.at(0)));
        sure(Project::create(beside(others.at(1))));
        const QString companion = beside(u"sample-rescued.visavis.version-2"_s);
        write(companion); // which is not named beside its owner
        NoProgress progress;
        const WithdrawalPreview preview = sure(previewWithdrawal(m_named->path(), m_withdrawal, progress));
        QStringList wanted{m_named->path() + u".version-2"_s};
        std::ranges::transform(ours, std::back_inserter(wanted), [&](auto &name) { return beside(name); });
        QStringList going = preview.backups;
        going.sort();
        wanted.sort();
        QCOMPARE(going, wanted);
        QCOMPARE(preview.strangers, (QStringList{beside(others.at(0)), beside(others.at(1))}));
        QCOMPARE(preview.relatives, QStringList());

        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        for (const QString &path : std::as_const(wanted)) {
            QVERIFY2(!QFile::exists(path), qPrintable(path));
        }
        for (const QString &name : others) {
            QVERIFY2(QFile::exists(beside(name)), qPrintable(name));
        }
        QVERIFY(QFile::exists(companion));
    }

    void copiesInTheHomeFolder()
    {
        const QByteArray home = qgetenv("HOME");
        const auto restore = qScopeGuard([&] { qputenv("HOME", home); });
        qputenv("HOME", QFile::encodeName(QFileInfo(m_named->file(u"x"_s)).absolutePath()));
        m_named->close();
        const QString other = m_named->file(u"sample-rescued.visavis"_s);
        sure(Project::create(other));
        const QString ours = m_named->file(u"sample-rescued-2.visavis"_s);
        copyTo(ours);
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QVERIFY(QFile::exists(other));
        QVERIFY(!QFile::exists(ours));
    }

    /// Of what was there before it was rescued.
    void inARescuedCopy()
    {
        m_named->close();
        const QString rescued = beside(u"sample-rescued.visavis"_s);
        const QString second = beside(u"sample-rescued-2.visavis"_s);
        copyTo(rescued);
        copyTo(second);
        NoProgress progress;
        const WithdrawalPreview preview = sure(previewWithdrawal(rescued, m_withdrawal, progress));
        QCOMPARE(preview.relatives, (QStringList{second, m_named->path()}));
        QCOMPARE(preview.backups, QStringList());
        sure(withdraw(rescued, m_withdrawal, u"Test"_s, progress));
        QVERIFY(QFile::exists(m_named->path()));
        QVERIFY(QFile::exists(second));
        QCOMPARE(tracesIn(rescued, traces()), QString());
    }

    /// Before anything is done.
    void notWhileSomebodyHasACopyOpen()
    {
        m_named->close();
        const QString rescued = beside(u"sample-rescued.visavis"_s);
        copyTo(rescued);
        NoProgress progress;
        {
            const auto open = sure(Project::open(rescued, u"Test"_s));
            QVERIFY(!open->isReadOnly());
            const auto done = withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::ProjectLocked);
            QCOMPARE(done.error().file, rescued);
            QVERIFY(!tracesIn(m_named->path(), traces()).isEmpty());
            QVERIFY(QFile::exists(rescued));
            QVERIFY(QFile::exists(m_named->path() + u".version-2"_s));
        }
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(QFileInfo(rescued).absoluteDir().entryList(QDir::Files | QDir::Hidden),
                 QStringList{QFileInfo(m_named->path()).fileName()});
    }

    /// Something else has its name when the last step begins, so that it cannot be deleted.
    void aCopyThatStays()
    {
        class Replacing final : public Progress
        {
        public:
            explicit Replacing(QString path)
                : m_path(std::move(path))
            {
            }
            void report(qint64 done, qint64 total) override
            {
                if (total > 0 && done == total && QFile::remove(m_path)) {
                    QVERIFY(QDir().mkpath(m_path + u"/within"_s));
                }
            }
            [[nodiscard]] bool isCancelled() const override { return false; }

        private:
            QString m_path;
        };
        m_named->close();
        const QString copy = m_named->path() + u".version-2"_s;
        Replacing progress(copy);
        const auto done = withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CopyLeft);
        QCOMPARE(done.error().arguments, QStringList{copy});
        QVERIFY(QFileInfo(copy).isDir());
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
    }

    /// It goes with who works in it.
    void theWorkingCopyOfAnotherStays()
    {
        m_named->close();
        const WorkingCopy other = sure(WorkingCopy::of(m_named->path()));
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QVERIFY(QFile::exists(other.path()));
        QVERIFY(other.database());
    }

    void settingsThatHaveHerWords()
    {
        Project &project = m_named->project();
        const QString scope = u"window"_s;
        project.setSetting(scope, u"sought"_s, u"I was eleven, and I held the pole alone"_s);
        project.setSetting(scope, u"layouts"_s,
                           uR"({"Of Marie":{"panes":[]},"bridges":{"panes":[{"filter":"bridge"}]},)"
                           uR"("hats":{"panes":[{"filter":"Dupont"}]},)"
                           uR"("poles":{"panes":[{"filter":"and I held the pole alone for"}]}})"_s);
        project.setSetting(scope, u"alone"_s, uR"({"of Marie":1})"_s);
        sure(project.flush());
        m_named->close();
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        QVERIFY(!after->setting(scope, u"sought"_s).isValid());
        QVERIFY(!after->setting(scope, u"alone"_s).isValid());
        QCOMPARE(after->setting(scope, u"layouts"_s).toString(),
                 uR"({"bridges":{"panes":[{"filter":"bridge"}]}})"_s);
    }
};

QTEST_GUILESS_MAIN(WithdrawnFilesTest)
#include "tst_withdrawnfiles.moc"
