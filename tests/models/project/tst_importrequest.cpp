// SPDX-License-Identifier: MIT
#include "models/project/importer.h"
#include "models/project/sourcescan.h"
#include "tests/models/project/projectfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// What a person said about each source is done, and what was shown is what is imported.
class ImportRequestTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;

    QString writeTalk(const QString &name, const QByteArray &about)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("Ann: What is " + about + "?\n\nBen: It is " +
                                                             about + ".\n\nAnn: Why?\n\nBen: So.\n") > 0
                   ? path
                   : QString();
    }
    static ImportRequest shown(const QString &file)
    {
        NoProgress progress;
        ImportRequest request{.file = file};
        request.shownBytes = scanSource(request, progress).sha256;
        return request;
    }
    QList<ImportOutcome> import(const QList<ImportRequest> &requests)
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(requests);
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)
                   ? finished.front().front().value<QList<ImportOutcome>>()
                   : QList<ImportOutcome>();
    }
    qsizetype liveCount() { return qsizetype(m_project->data().liveEpisodes().size()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Project::create(m_folder->filePath(u"project.visavis"_s)));
        m_project = openAsAnn(m_folder->filePath(u"project.visavis"_s));
        QVERIFY(m_project);
    }
    void cleanup()
    {
        const QString path = m_project->path();
        m_project.reset();
        QCOMPARE(findingsOf(path), QStringList());
    }

    void whatChangedSinceItWasShownIsRefused()
    {
        const QString file = writeTalk(u"a.txt"_s, "bread");
        const ImportRequest request = shown(file);
        const ImportRequest other = shown(writeTalk(u"b.txt"_s, "butter"));
        writeTalk(u"a.txt"_s, "cake");
        const auto outcomes = import({request, other});
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes[0].error->code, ErrorCode::FileChanged);
        QCOMPARE(outcomes[0].error->file, file);
        QVERIFY(!outcomes[1].error);
        QCOMPARE(liveCount(), 1);
        QVERIFY(!import({shown(file)}).front().error);
    }

    void whatVanishedSinceItWasShownIsSaid()
    {
        const ImportRequest request = shown(writeTalk(u"a.txt"_s, "bread"));
        QVERIFY(QFile::remove(request.file));
        const auto outcomes = import({request, shown(writeTalk(u"b.txt"_s, "butter"))});
        QCOMPARE(outcomes[0].error->code, ErrorCode::FileNotFound);
        QVERIFY(outcomes[1].episode.isValid());
    }

    void theSameBytesAreAnotherEpisodeWhenAPersonSaysSo()
    {
        ImportRequest one = shown(writeTalk(u"one.txt"_s, "bread"));
        ImportRequest copy = shown(writeTalk(u"copy.txt"_s, "bread"));
        copy.as = ImportAs::AddAnother;
        const auto outcomes = import({one, copy});
        QVERIFY(!outcomes[0].wasThere && !outcomes[1].wasThere);
        QVERIFY(outcomes[0].episode != outcomes[1].episode);
        QCOMPARE(liveCount(), 2);
        one.as = ImportAs::AddAnother;
        QVERIFY(!import({one}).front().wasThere);
        QCOMPARE(liveCount(), 3);
        one.as = ImportAs::AddIfNew;
        QVERIFY(import({one}).front().wasThere);
        m_project->undo();
        QCOMPARE(liveCount(), 2);
    }

    void whatIsLeftOutIsNotOpened()
    {
        ImportRequest out{.file = m_folder->filePath(u"nowhere.txt"_s)};
        out.as = ImportAs::LeaveOut;
        QCOMPARE(import({out, shown(writeTalk(u"a.txt"_s, "bread"))}).size(), 1);
        QCOMPARE(liveCount(), 1);
        QVERIFY(import({out}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ImportRequestTest)
#include "tst_importrequest.moc"
