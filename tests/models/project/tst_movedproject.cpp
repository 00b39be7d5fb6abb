// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// A project file that another program moves, replaces or removes while it is open: the next write says so,
/// and what was done is kept.
class MovedProjectTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList tags(const QString &path)
    {
        QStringList names;
        if (const auto project = Project::open(path, u"Reader"_s)) {
            for (const Tag &tag : (*project)->data().tags()) {
                names.append(tag.name);
            }
        }
        names.sort();
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.visavis"_s);
        QVERIFY(Project::create(m_path));
    }

    /// SQLite would take the last pages of a project that is gone for those of a new one of the same name.
    void leftoversDoNotGetIntoANewProject()
    {
        QByteArray journal;
        {
            const auto project = openAsAnn(m_path);
            QVERIFY(project);
            QVERIFY(Editing(*project).createTag(u"of the one before"_s));
            QVERIFY(project->flush());
            journal = bytes(m_path + u"-wal"_s);
        }
        QVERIFY(!journal.isEmpty() && QFile::remove(m_path));
        QFile left(m_path + u"-wal"_s);
        QVERIFY(left.open(QIODevice::WriteOnly) && left.write(journal) == journal.size());
        left.close();
        QVERIFY(Project::create(m_path));
        QCOMPARE(tags(m_path), QStringList());
        QCOMPARE(test::findingsOf(m_path), QStringList());
        QCOMPARE(bytes(m_path + u"-wal.old"_s), journal);
    }

    void whatWasDoneIsKept_data()
    {
        QTest::addColumn<QString>("fate");
        for (const char *fate :
             {"removed", "removed with its journal", "moved", "replaced", "folder moved"}) {
            QTest::newRow(fate) << QString::fromLatin1(fate);
        }
    }

    void whatWasDoneIsKept()
    {
        QFETCH(const QString, fate);
        const QString inner = m_folder->filePath(u"inner"_s);
        const QString home = m_folder->filePath(u"home"_s);
        QVERIFY(QDir().mkpath(inner) && QDir().mkpath(home));
        qputenv("HOME", QFile::encodeName(home)); // where a copy goes when the folder is gone
        const bool movesFolder = fate == u"folder moved";
        const QString path = movesFolder ? inner + u"/project.visavis"_s : m_path;
        QVERIFY(path == m_path || Project::create(path));
        QByteArray replacement;
        auto project = openAsAnn(path);
        QVERIFY(project);
        QVERIFY(Editing(*project).createTag(u"before"_s));
        QVERIFY(project->flush());
        const QString elsewhere = m_folder->filePath(u"elsewhere.visavis"_s);
        if (fate.startsWith(u"removed")) {
            QVERIFY(QFile::remove(path));
            QVERIFY(fate == u"removed" || QFile::remove(path + u"-wal"_s));
        } else if (fate == u"moved") {
            QVERIFY(QFile::rename(path, elsewhere));
        } else if (fate == u"replaced") {
            QVERIFY(makeProject(elsewhere,
                                {.episodes = 1, .words = 300, .annotations = 0, .tags = 0, .seed = 1}));
            replacement = bytes(elsewhere);
            QVERIFY(QFile::remove(path) && QFile::rename(elsewhere, path));
        } else {
            QVERIFY(QDir().rename(inner, m_folder->filePath(u"moved"_s)));
        }

        QSignalSpy failed(project.get(), &Project::writeFailed);
        QVERIFY(Editing(*project).createTag(u"after"_s));
        const auto flushed = project->flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, ErrorCode::ProjectMoved);
        QCOMPARE(flushed.error().file, path);
        QCOMPARE(flushed.error().arguments.size(), 1);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(project->isReadOnly());
        project.reset();

        const QString copy = flushed.error().arguments.front();
        QCOMPARE(QFileInfo(copy).path(), movesFolder ? home : m_folder->path());
        QCOMPARE(findingsOf(copy), QStringList());
        QCOMPARE(tags(copy), QStringList({u"after"_s, u"before"_s}));
        if (fate == u"replaced") {
            // Nothing of ours may get into what stands there now.
            QCOMPARE(bytes(path), replacement);
            QVERIFY(QFileInfo(path + u"-wal"_s).size() == 0);
            QCOMPARE(findingsOf(path), QStringList());
        }
        if (fate == u"moved") {
            QCOMPARE(tags(elsewhere), QStringList({u"after"_s, u"before"_s}));
        }
    }

    void aFileThatGoesInTheMiddleOfAWriteIsNoticed()
    {
        const auto project = openAsAnn(m_path);
        QVERIFY(project->flush());
        project->writer()->enqueue([path = m_path](WriterContext &) {
            return QFile::remove(path) ? Result<void>() : fail(ErrorCode::Internal);
        });
        QVERIFY(Editing(*project).createTag(u"Eau"_s));
        const auto flushed = project->flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().code, ErrorCode::ProjectMoved);
        QCOMPARE(tags(flushed.error().arguments.value(0)), QStringList{u"Eau"_s});
    }

    void itIsNoticedWhenNobodyWrites()
    {
        const auto project = openAsAnn(m_path);
        QVERIFY(Editing(*project).createTag(u"Eau"_s));
        QVERIFY(project->flush());
        QSignalSpy failed(project.get(), &Project::writeFailed);
        const QString other = m_folder->filePath(u"other.visavis"_s);
        QVERIFY(Project::create(other));
        QCOMPARE(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData()), 0);
        QTRY_COMPARE(failed.size(), 1);
        const auto error = failed.front().front().value<Error>();
        QCOMPARE(error.code, ErrorCode::ProjectMoved);
        QCOMPARE(tags(error.arguments.value(0)), QStringList{u"Eau"_s});
    }

    void aCopyNeverTakesAnothersPlace()
    {
        const QString taken = m_folder->filePath(u"project-rescued.visavis"_s);
        QFile other(taken);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        const auto project = openAsAnn(m_path);
        QVERIFY(QFile::remove(m_path));
        QVERIFY(Editing(*project).createTag(u"Eau"_s));
        const auto flushed = project->flush();
        QVERIFY(!flushed);
        QCOMPARE(flushed.error().arguments, QStringList{m_folder->filePath(u"project-rescued-2.visavis"_s)});
        QCOMPARE(bytes(taken), QByteArray("mine"));
    }

    void aFileThatStaysIsNoMatter()
    {
        const auto project = openAsAnn(m_path);
        QVERIFY(QFile::link(m_path, m_folder->filePath(u"link.visavis"_s)));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(Editing(*project).createTag(u"Eau"_s));
        QVERIFY(project->flush());
    }
};

QTEST_GUILESS_MAIN(MovedProjectTest)
#include "tst_movedproject.moc"
