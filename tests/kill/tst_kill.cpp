// SPDX-License-Identifier: MIT
#include "tests/models/project/outdatedindex.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Kills a program in the middle of its work, again and again, and sees that what it said was done is there.
class KillTest : public QObject
{
    Q_OBJECT

    static constexpr int Kills = 50;
    static constexpr int ImportKills = 10;

    QTemporaryDir m_folder;

    /// Runs the worker until it has printed so many lines, then some microseconds more, and kills it. The
    /// lines.
    static QStringList runAndKill(const QStringList &arguments, qsizetype lines, qsizetype microseconds)
    {
        QProcess worker;
        worker.start(QStringLiteral(KILL_WORKER), arguments);
        QByteArray output;
        while (output.count('\n') < lines && worker.waitForReadyRead(30'000)) {
            output += worker.readAllStandardOutput();
        }
        // Nothing is waited for: the kill shall come at any moment of the work, so it comes after a random
        // time.
        QThread::usleep(quint32(microseconds));
        worker.kill();
        worker.waitForFinished();
        output += worker.readAllStandardOutput();
        return QString::fromUtf8(output.first(output.lastIndexOf('\n') + 1)).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void whatWasDoneIsThere()
    {
        const QString path = m_folder.filePath(u"edits.visavis"_s);
        QVERIFY(Project::create(path));
        TranscriptGenerator random(2026);
        int steps = 0;
        for (int kill = 0; kill < Kills; ++kill) {
            const QStringList lines =
                runAndKill({path, QString::number(kill + 1)}, 1 + random.below(6), random.below(8000));
            QVERIFY2(!lines.isEmpty(), qPrintable(u"kill %1"_s.arg(kill)));
            for (const QString &line : lines) {
                QVERIFY2(line.startsWith(u"done "_s), qPrintable(line));
            }
            const int last = QStringView(lines.back()).sliced(5).toInt();
            QVERIFY(last >= steps);
            {
                const auto project = openAsAnn(path);
                QVERIFY2(project, qPrintable(u"kill %1: cannot be opened"_s.arg(kill)));
                for (int step = 0; step <= last; ++step) {
                    QVERIFY2(project->data().tagNamed(u"step %1"_s.arg(step)),
                             qPrintable(u"kill %1: step %2 is lost"_s.arg(kill).arg(step)));
                }
                // At most the step in flight is there beyond what was reported.
                QVERIFY(project->data().tags().size() <= last + 2);
                steps = int(project->data().tags().size());
                QVERIFY(project->flush());
            }
            QVERIFY(!QFile::exists(path + u"-wal"_s));
            if (kill % 5 == 4) { // the whole proof takes longer than the work
                QCOMPARE(findingsOf(path), QStringList());
            }
        }
        QVERIFY(steps >= Kills);
    }

    void aKilledReindexingGoesOn()
    {
        const QString path = m_folder.filePath(u"index.visavis"_s);
        QVERIFY(makeProject(path, {.episodes = 30, .words = 8'000, .annotations = 60, .tags = 3, .seed = 5}));
        QVERIFY(outdateIndex(path));
        TranscriptGenerator random(11);
        QString place;
        bool isCurrent = false;
        for (int kill = 0; kill < ImportKills && !isCurrent; ++kill) {
            // It holds the project open, and with that works on the index.
            QCOMPARE(runAndKill({path, u"0"_s}, 1, random.below(60'000)), QStringList{u"open"_s});
            const QString now = ask(path, u"SELECT value FROM meta WHERE key = 'refolded'"_s).toString();
            isCurrent = ask(path, u"SELECT value FROM meta WHERE key = 'folding'"_s).toInt() != 0 && kill > 0;
            const auto revision = [](const QString &kept) { return kept.section(u' ', 1, 1).toInt(); };
            QVERIFY(isCurrent || revision(now) >= revision(place));
            place = now;
        }
        const auto project = openAsAnn(path);
        QTRY_VERIFY_WITH_TIMEOUT(project->indexState().isCurrent, 60'000);
        QCOMPARE(findingsOf(path), QStringList());
    }

    void aKilledImportLeavesWholeEpisodes()
    {
        const QString folder = m_folder.filePath(u"in"_s);
        QVERIFY(QDir().mkpath(folder));
        TranscriptGenerator generator(7);
        for (int i = 0; i < 150; ++i) {
            QFile file(folder + u"/%1.txt"_s.arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(asPlainText(generator.transcript(1500)).toUtf8());
        }
        const QString path = m_folder.filePath(u"imports.visavis"_s);
        QVERIFY(Project::create(path));
        qsizetype before = 0;
        for (int kill = 0; kill < ImportKills; ++kill) {
            const QStringList lines =
                runAndKill({path, u"1"_s, folder}, 1 + generator.below(2), generator.below(30'000));
            QVERIFY(!lines.isEmpty());
            {
                const auto project = openAsAnn(path);
                QVERIFY(project);
                const auto episodes = project->data().liveEpisodes();
                QVERIFY(qsizetype(episodes.size()) >= before);
                before = qsizetype(episodes.size());
                for (const EpisodeId episode : episodes) {
                    const auto transcript = project->transcript(episode);
                    QVERIFY(transcript);
                    QVERIFY(!(*transcript)->turns.empty());
                }
            }
            QCOMPARE(findingsOf(path), QStringList());
        }
        // Nothing is in the way of the rest, and nothing comes twice.
        QProcess worker;
        worker.start(QStringLiteral(KILL_WORKER), {path, u"1"_s, folder});
        QVERIFY(worker.waitForFinished(60'000));
        QCOMPARE(worker.exitCode(), 0);
        QCOMPARE(ask(path, u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt(), 150);
        QCOMPARE(findingsOf(path), QStringList());
    }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
