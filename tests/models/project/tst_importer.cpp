// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/filestoimport.h"
#include "models/project/importer.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"
#include "tests/support/heldwriter.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QString writeInterview(const QString &name, quint32 seed, qsizetype words = 200)
    {
        return write(name, asPlainText(TranscriptGenerator(seed).transcript(words)).toUtf8());
    }

    QStringList writeInterviews(int count)
    {
        QStringList files;
        for (int i = 0; i < count; ++i) {
            files.append(writeInterview(u"interview %1.txt"_s.arg(i), quint32(i + 1)));
        }
        return files;
    }

    QList<ImportOutcome> import(const QStringList &paths)
    {
        return import(requestsFor(filesToImport(paths)));
    }

    QList<ImportOutcome> import(const QList<ImportRequest> &requests)
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(requests);
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)) {
            return {};
        }
        return finished.front().front().value<QList<ImportOutcome>>();
    }

    qsizetype liveCount() { return qsizetype(m_project->data().liveEpisodes().size()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        QVERIFY(m_project);
    }

    void cleanup()
    {
        if (m_project) {
            std::ignore = m_project->flush();
        }
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
    }

    void walksFoldersInNaturalOrder()
    {
        writeInterview(u"in/10.txt"_s, 1);
        writeInterview(u"in/9.txt"_s, 2);
        writeInterview(u"in/deep/er/1.txt"_s, 3);
        writeInterview(u"in/.hidden.txt"_s, 4);
        writeInterview(u"in/.git/5.txt"_s, 5);
        const QString folder = m_folder->filePath(u"in"_s);
        const QStringList expected{folder + u"/9.txt"_s, folder + u"/10.txt"_s, folder + u"/deep/er/1.txt"_s};
        QCOMPARE(filesToImport({folder}), expected);
        // Each once, however it is named.
        QCOMPARE(filesToImport({folder, folder + u"/./9.txt"_s, folder + u"/deep"_s}), expected);
        QCOMPARE(filesToImport({m_folder->filePath(u"none"_s)}).size(), 1);
    }

    void keepsTheOrderOfTheFiles()
    {
        const QStringList files = writeInterviews(40);
        const auto outcomes = import(files);
        QCOMPARE(outcomes.size(), files.size());
        std::vector<EpisodeId> episodes;
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(outcomes[i].file, files[i]);
            QVERIFY(!outcomes[i].error);
            episodes.push_back(outcomes[i].episode);
        }
        QCOMPARE(m_project->data().liveEpisodes(), episodes);
        // The next import stands behind.
        const auto more = import({writeInterview(u"a.txt"_s, 99)});
        QCOMPARE(m_project->data().liveEpisodes().back(), more.front().episode);
    }

    void aBadFileStopsNoGoodOne()
    {
        const QString good = writeInterview(u"good.txt"_s, 1);
        const QString better = writeInterview(u"better.txt"_s, 2);
        const auto outcomes = import({good, write(u"empty.txt"_s, {}),
                                      write(u"binary.txt"_s, QByteArray(3000, '\0') + "\x01\x02"),
                                      m_folder->filePath(u"none.txt"_s), better});
        QCOMPARE(outcomes.size(), 5);
        QVERIFY(!outcomes[0].error);
        QCOMPARE(outcomes[1].error->code, ErrorCode::FileEmpty);
        QCOMPARE(outcomes[2].error->code, ErrorCode::NotText);
        QCOMPARE(outcomes[3].error->code, ErrorCode::FileNotFound);
        QVERIFY(!outcomes[4].error);
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(outcomes[i].error->file, outcomes[i].file);
            QVERIFY(!outcomes[i].episode);
        }
        QCOMPARE(liveCount(), 2);
        QCOMPARE(m_project->nextUndo()->arguments.front(), u"2"_s);
    }

    void theSameBytesAreOneEpisode()
    {
        const QString one = writeInterview(u"one.txt"_s, 1);
        const QString copy = writeInterview(u"copy.txt"_s, 1);
        const QString other = writeInterview(u"other.txt"_s, 2);
        const auto outcomes = import({one, copy, other});
        QCOMPARE(liveCount(), 2);
        QCOMPARE(outcomes[0].episode, outcomes[1].episode);
        QVERIFY(outcomes[0].wasThere != outcomes[1].wasThere);
        const auto again = import({copy, other});
        QVERIFY(again[0].wasThere && again[1].wasThere);
        QCOMPARE(again[0].episode, outcomes[0].episode);
        QCOMPARE(liveCount(), 2);
        // Out of sight is not there.
        QVERIFY(Editing(*m_project).removeEpisodes({outcomes[2].episode}));
        QVERIFY(!import({other}).front().wasThere);
        QCOMPARE(liveCount(), 2);
    }

    void oneImportIsOneStepOfUndo()
    {
        import({writeInterview(u"before.txt"_s, 90)});
        const auto outcomes = import(writeInterviews(30));
        QCOMPARE(liveCount(), 31);
        QCOMPARE(m_project->nextUndo()->kind, ActionKind::ImportEpisodes);
        QCOMPARE(m_project->nextUndo()->arguments.front(), u"30"_s);
        m_project->undo();
        QCOMPARE(liveCount(), 1);
        m_project->redo();
        QCOMPARE(liveCount(), 31);
        QVERIFY(m_project->transcript(outcomes[7].episode));
        m_project->undo();
        m_project->undo();
        QCOMPARE(liveCount(), 0);
        QVERIFY(m_project->flush());
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void progressCountsUpToTheEnd()
    {
        Importer importer(*m_project);
        QSignalSpy progressed(&importer, &Importer::progressed);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(writeInterviews(12));
        QVERIFY(importer.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(!importer.isRunning());
        QCOMPARE(progressed.size(), 12);
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(progressed[i], (QList<QVariant>{i + 1, 12}));
        }
    }

    void nothingToImportIsAnEndToo()
    {
        QDir().mkpath(m_folder->filePath(u"empty"_s));
        QVERIFY(import({m_folder->filePath(u"empty"_s)}).isEmpty());
        QVERIFY(!m_project->nextUndo());
    }

    void cancellingKeepsWhatIsFinished()
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        connect(&importer, &Importer::progressed, this, [&](int done, int) {
            if (done == 10) {
                importer.cancel();
            }
        });
        importer.start(writeInterviews(150));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QVERIFY(outcomes.size() >= 10 && outcomes.size() < 150);
        QCOMPARE(liveCount(), outcomes.size());
        m_project->undo(); // "offers to undo"
        QCOMPARE(liveCount(), 0);
        QVERIFY(m_project->flush());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM episode WHERE state = 'staged'"_s).toInt(), 0);
    }

    void deletingTheImporterKeepsWhatIsFinished()
    {
        {
            Importer importer(*m_project);
            QSignalSpy progressed(&importer, &Importer::progressed);
            importer.start(writeInterviews(60));
            QTRY_VERIFY_WITH_TIMEOUT(progressed.size() >= 3, 60'000);
        }
        QVERIFY(liveCount() >= 3);
        QVERIFY(m_project->flush());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt(), liveCount());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM episode WHERE state = 'staged'"_s).toInt(), 0);
    }

    /// However much is still to be written; and what was there before that is known all the same.
    void startingDoesNotWaitForTheWriter()
    {
        const QStringList files = writeInterviews(4);
        import(files.first(2));
        test::HeldWriter held(*m_project);
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(files);
        QVERIFY(importer.isRunning());
        held.release();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 4);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(outcomes[i].wasThere, i < 2);
        }
        QCOMPARE(liveCount(), 4);
    }

    /// Which may be on a slow medium.
    void foldersAreNotWalkedAgain()
    {
        writeInterview(u"in/1.txt"_s, 1);
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(QStringList{m_folder->filePath(u"in"_s)});
        QTRY_COMPARE(finished.size(), 1);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 1);
        QVERIFY(outcomes.front().error);
        QCOMPARE(liveCount(), 0);
    }

    void aReadOnlyProjectTakesNothing()
    {
        auto second = Project::open(m_path, u"Other"_s);
        QVERIFY(second);
        Importer importer(**second);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(writeInterviews(2));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY((*second)->data().liveEpisodes().empty());
    }

    void whenTheWriterFailsTheImportEnds()
    {
        const QStringList files = writeInterviews(80);
        m_project->writer()->enqueue([](WriterContext &) { return fail(ErrorCode::DiskFull); });
        const auto outcomes = import(files);
        QVERIFY(m_project->isReadOnly());
        QVERIFY(std::ranges::any_of(outcomes, [](const ImportOutcome &outcome) {
            return outcome.error && outcome.error->code == ErrorCode::DiskFull;
        }));
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM episode"_s).toInt(), 0);
    }

    /// Whenever writing fails: what is said to be there is there, and nothing else.
    void whatIsReportedIsOnDisk_data()
    {
        QTest::addColumn<int>("failAfter"); // files read
        for (const int count : {1, 10, 25, 40, 60}) {
            QTest::addRow("%d", count) << count;
        }
    }

    void whatIsReportedIsOnDisk()
    {
        QFETCH(const int, failAfter);
        QStringList files = writeInterviews(60);
        files.append(writeInterview(u"copy of the last.txt"_s, 60));
        files.append(write(u"empty.txt"_s, {}));
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        connect(&importer, &Importer::progressed, this, [&](int done, int) {
            if (done == failAfter) {
                m_project->writer()->enqueue([](WriterContext &) { return fail(ErrorCode::DiskFull); });
            }
        });
        importer.start(files);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), files.size());
        std::vector<EpisodeId> added;
        for (const ImportOutcome &outcome : outcomes) {
            const auto live =
                ask(m_path, u"SELECT count(*) FROM episode WHERE state = 'live' AND id = %1"_s.arg(
                                outcome.episode.value()));
            QCOMPARE(live.toInt(), outcome.error ? 0 : 1);
            if (!outcome.error && !outcome.wasThere) {
                added.push_back(outcome.episode);
            } else if (outcome.error && outcome.error->file != outcome.file) {
                QCOMPARE(outcome.error->code, ErrorCode::DiskFull);
                QCOMPARE(outcome.error->file, m_path);
            }
        }
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM episode WHERE state = 'live'"_s).toInt(),
                 int(added.size()));
        QCOMPARE(m_project->data().liveEpisodes(), added);
        m_project.reset();
        m_project = openAsAnn(m_path);
    }

    /// The same for new texts of interviews that were there.
    void aNewTextIsReportedWhenItIsOnDisk_data()
    {
        QTest::addColumn<int>("failAfter"); // files read
        for (const int count : {0, 1, 2}) {
            QTest::addRow("%d", count) << count;
        }
    }

    void aNewTextIsReportedWhenItIsOnDisk()
    {
        QFETCH(const int, failAfter);
        QList<ImportRequest> requests;
        const auto before = import(writeInterviews(3));
        for (const ImportOutcome &outcome : before) {
            const QString file = outcome.file + u".new.txt"_s;
            requests.append(
                {.file = writeInterview(QFileInfo(file).fileName(), quint32(50 + requests.size())),
                 .as = ImportAs::NewRevisionOf,
                 .revised = outcome.episode});
        }
        std::vector<qint64> revisions;
        for (const ImportOutcome &outcome : before) {
            revisions.push_back(m_project->data().episodes().find(outcome.episode)->revision.value());
        }
        const QString body = (*m_project->transcript(before.front().episode))->body;
        const auto annotation =
            Editing(*m_project).highlight(before.front().episode, {CodePoint(0), CodePoint(12)}, Colour());
        QVERIFY(annotation);
        QVERIFY(m_project->flush());
        const auto failLater = [&] {
            m_project->writer()->enqueue([](WriterContext &) { return fail(ErrorCode::DiskFull); });
        };
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        connect(&importer, &Importer::progressed, this, [&](int done, int) {
            if (done == failAfter) {
                failLater();
            }
        });
        importer.start(requests);
        if (failAfter == 0) {
            failLater();
        }
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const Episode &record = *m_project->data().episodes().find(before[i].episode);
            const qint64 onDisk =
                ask(m_path, u"SELECT revision FROM episode WHERE id = %1"_s.arg(record.id.value()))
                    .toLongLong();
            QCOMPARE(record.revision.value(), onDisk);
            QCOMPARE(record.state, EpisodeState::Live);
            QCOMPARE(onDisk != revisions[size_t(i)], !outcomes[i].error);
            QCOMPARE(outcomes[i].anchoring.has_value(), !outcomes[i].error);
            if (outcomes[i].error) {
                QCOMPARE(outcomes[i].error->code, ErrorCode::DiskFull);
            }
        }
        if (outcomes.front().error) {
            QCOMPARE((*m_project->transcript(before.front().episode))->body, body);
            const Annotation &mark = *m_project->data().annotations().find(*annotation);
            QCOMPARE(mark.revision, m_project->data().episodes().find(before.front().episode)->revision);
            QCOMPARE(mark.quote, body.first(12));
        }
        m_project.reset();
        m_project = openAsAnn(m_path);
    }

    void filesAreReadAsAPersonSays()
    {
        const QString file =
            write(u"talk.txt"_s, "E1: Who?\n\nE2: Me.\n\nE1: When?\n\nE3: Then. 😀\n\nE2: Now.\n");
        ImportRequest request{.file = file};
        request.options.setEdit({.label = u"E3"_s, .name = u"E2"_s});
        request.options.setEdit({.label = u"E2"_s, .name = {}, .person = u"Ben Ray"_s});
        request.options.setEdit({.label = u"E1"_s, .name = u"Ann"_s, .person = u"Ann Lee"_s});
        const auto outcomes = import(QList{request});
        QVERIFY(!outcomes.front().error);
        const EpisodeId episode = outcomes.front().episode;
        const auto transcript = m_project->transcript(episode);
        QVERIFY(transcript);
        QCOMPARE((*transcript)->turns.size(), size_t(4));
        QCOMPARE((*transcript)->labels.size(), size_t(2));
        const Speaker *ann = m_project->data().speakers().find((*transcript)->labels[0].speaker);
        QVERIFY(ann);
        QCOMPARE(ann->name, u"Ann Lee"_s);
        QCOMPARE(ask(m_path, u"SELECT reader_options FROM revision"_s).toString(), request.options.toJson());
        QCOMPARE(
            ask(m_path, u"SELECT count(*) FROM label JOIN speaker ON speaker.id = label.speaker"_s).toInt(),
            2);
    }

    void aPersonIsMadeOnce()
    {
        QList<ImportRequest> requests = requestsFor(writeInterviews(6));
        NoProgress progress;
        for (int i = 0; i < 6; ++i) {
            const auto read = readTranscript(*loadSource(requests[i].file), progress);
            requests[i].options.setEdit({.label = read->labels.front().name,
                                         .name = {},
                                         .person = i % 2 ? u"Ben Ray"_s : u"BEN RAY"_s});
        }
        import(requests.sliced(0, 4));
        QCOMPARE(m_project->data().speakers().size(), 1);
        import(requests.sliced(4));
        QCOMPARE(m_project->data().speakers().size(), 1);
        // Undo takes away the person that it made, and no other.
        m_project->undo();
        QCOMPARE(m_project->data().speakers().size(), 1);
        m_project->undo();
        QCOMPARE(m_project->data().speakers().size(), 0);
        m_project->redo();
        QCOMPARE(m_project->data().speakers().size(), 1);
        m_project->redo();
        QCOMPARE(liveCount(), 6);
        QVERIFY(m_project->flush());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM label WHERE speaker IS NOT NULL"_s).toInt(), 6);
    }

    void aPastedTextIsASource()
    {
        const auto outcomes = import(
            QList<ImportRequest>{{.file = u"Pasted text"_s, .pasted = u"Ann: Où ça ?\n\nBen: Là. 😀"_s}});
        QVERIFY(!outcomes.front().error);
        QCOMPARE(m_project->data().episodes().find(outcomes.front().episode)->title, u"Pasted text"_s);
        QCOMPARE(ask(m_path, u"SELECT name || ' ' || charset FROM source"_s).toString(),
                 u"Pasted text UTF-8"_s);
        QVERIFY(import(QList<ImportRequest>{{.file = u"Again"_s, .pasted = u"Ann: Où ça ?\n\nBen: Là. 😀"_s}})
                    .front()
                    .wasThere);
        QCOMPARE(import(QList<ImportRequest>{{.file = u"Blank"_s, .pasted = u" \n "_s}}).front().error->code,
                 ErrorCode::NoWords);
        // A name is no place.
        QVERIFY(!import(QList<ImportRequest>{{.file = m_path, .pasted = u"Ann: Well."_s}}).front().error);
    }

    void aWalkEndsWhenItIsCancelled()
    {
        struct Limited final : Progress {
            qint64 found = 0;
            void report(qint64 done, qint64 /*total*/) override { found = done; }
            [[nodiscard]] bool isCancelled() const override { return found >= 3; }
        } progress;
        writeInterviews(8);
        QCOMPARE(filesToImport({m_folder->path(), m_folder->path()}, progress).size(), 3);
    }

    void projectsInAFolderAreNoTranscripts()
    {
        const QString good = writeInterview(u"in/1.txt"_s, 1);
        for (const char *name : {"old.visavis", "old.visavis-wal", "old.visavis-shm", "old.visavis.lock",
                                 "old.visavis.version-1", "old.visavis-journal"}) {
            write(u"in/"_s + QString::fromLatin1(name), "x");
        }
        QCOMPARE(filesToImport({m_folder->filePath(u"in"_s)}), QStringList{good});
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "tst_importer.moc"
