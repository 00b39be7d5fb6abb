// SPDX-License-Identifier: MIT
#include "models/items/importreview.h"
#include "models/project/importer.h"
#include "tests/models/project/projectfile.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class ImportReviewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    QString writeTalk(const QString &name, const QByteArray &about)
    {
        return write(name,
                     "Ann: What is " + about + "?\n\nBen: It is " + about + ".\n\nAnn: Why?\n\nBen: So.\n");
    }

    static void look(ImportReview &review, const QStringList &paths)
    {
        QSignalSpy settled(&review, &ImportReview::settled);
        review.addPaths(paths);
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty() && !review.isBusy(), 30'000);
    }

    static QList<SourceState> states(const ImportReview &review)
    {
        QList<SourceState> all;
        for (int row = 0; row < review.rowCount(); ++row) {
            all.append(review.state(row));
        }
        return all;
    }

    void import(const QList<ImportRequest> &requests)
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(requests);
        QTRY_COMPARE(finished.size(), 1);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Project::create(m_folder->filePath(u"project.visavis"_s)));
        m_project = openAsAnn(m_folder->filePath(u"project.visavis"_s));
        QVERIFY(m_project);
    }
    void cleanup() { m_project.reset(); }

    void eachSourceHasItsState()
    {
        const QString there = writeTalk(u"there.txt"_s, "there");
        import(requestsFor({there}));
        ImportReview review(*m_project);
        review.setErrorText([](const Error &error) { return u"error %1"_s.arg(int(error.code)); });
        const QAbstractItemModelTester tester(&review, QAbstractItemModelTester::FailureReportingMode::Fatal);
        look(review, {there, writeTalk(u"good.txt"_s, "good"),
                      write(u"prose.txt"_s, "Once there was an inn by the river, and it was large.\n"),
                      writeTalk(u"copy of good.txt"_s, "good"), write(u"empty.txt"_s, {}),
                      writeTalk(u"in/there.txt"_s, "elsewhere")});
        QCOMPARE(states(review), (QList{SourceState::Present, SourceState::Understood, SourceState::Uncertain,
                                        SourceState::Twin, SourceState::Unreadable, SourceState::Namesake}));
        QVERIFY(!review.isAllUnderstood());
        QCOMPARE(review.chosenCount(), 2);
        QCOMPARE(review.chosen().front().file, m_folder->filePath(u"good.txt"_s));
        QCOMPARE(review.likeEpisode(0)->title, u"there"_s);
        QCOMPARE(review.likeEpisode(5)->title, u"there"_s);
        const auto text = [&](int row, int column) { return review.index(row, column).data().toString(); };
        QCOMPARE(text(1, ImportReview::FormatColumn), u"Plain text"_s);
        QCOMPARE(text(1, ImportReview::TurnsColumn), u"4"_s);
        QCOMPARE(text(1, ImportReview::SpeakersColumn), u"Ann (2), Ben (2)"_s);
        QCOMPARE(text(1, ImportReview::WordsColumn), u"What is good?"_s);
        QVERIFY(text(4, ImportReview::StateColumn).contains(u"error %1"_s.arg(int(ErrorCode::FileEmpty))));
        QVERIFY(text(0, ImportReview::StateColumn).contains(u"there"_s));
    }

    void onlyWhatCanBeImportedIsChosen()
    {
        import(requestsFor({writeTalk(u"there.txt"_s, "there")}));
        ImportReview review(*m_project);
        look(review, {m_folder->filePath(u"there.txt"_s), write(u"empty.txt"_s, {}),
                      writeTalk(u"in/there.txt"_s, "elsewhere"), writeTalk(u"good.txt"_s, "good")});
        const auto check = [&](int row, Qt::CheckState state) {
            return review.setData(review.index(row, 0), int(state), Qt::CheckStateRole);
        };
        QVERIFY(!check(1, Qt::Checked));
        QVERIFY(check(2, Qt::Checked)); // as another interview
        QVERIFY(check(3, Qt::Unchecked));
        QCOMPARE(review.chosen().size(), 1);
        QCOMPARE(review.chosen().front().file, m_folder->filePath(u"in/there.txt"_s));
        QSignalSpy changed(&review, &ImportReview::chosenChanged);
        QVERIFY(check(3, Qt::Checked));
        QCOMPARE(changed.size(), 1);
    }

    void foldersAreWalkedAndNothingIsListedTwice()
    {
        for (int i = 0; i < 300; ++i) {
            writeTalk(u"in/%1/%2.txt"_s.arg(i % 7).arg(i), QByteArray::number(i));
        }
        ImportReview review(*m_project);
        const QAbstractItemModelTester tester(&review, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy progressed(&review, &ImportReview::progressed);
        look(review, {m_folder->filePath(u"in"_s)});
        QCOMPARE(review.rowCount(), 300);
        QVERIFY(review.isAllUnderstood());
        QCOMPARE(progressed.back(), (QList<QVariant>{300, 300}));
        look(review, {m_folder->filePath(u"in/1"_s), writeTalk(u"more.txt"_s, "more")});
        QCOMPARE(review.rowCount(), 301);
    }

    void aProjectsFilesAreNotOpened()
    {
        ImportReview review(*m_project);
        look(review, {m_project->path(), m_project->path() + u"-wal"_s});
        QCOMPARE(states(review), (QList{SourceState::Unreadable, SourceState::Unreadable}));
        import(requestsFor({writeTalk(u"a.txt"_s, "a")}));
        QVERIFY(!m_project->isReadOnly());
    }

    void aPastedTextIsASource()
    {
        ImportReview review(*m_project);
        QSignalSpy settled(&review, &ImportReview::settled);
        review.addPasted(u"Pasted text"_s,
                         {.plain = u"Ann: Who?\n\nBen: I.\n\nAnn: Why?\n\nBen: So."_s, .page = {}});
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(review.isAllUnderstood());
        QCOMPARE(review.index(0, 0).data().toString(), u"Pasted text"_s);
        QCOMPARE(review.chosen().front().pasted, review.request(0).pasted);
    }

    void editsReadAgainAndAreTakenBack()
    {
        ImportReview review(*m_project);
        look(review,
             {writeTalk(u"a.txt"_s, "a"), writeTalk(u"b.txt"_s, "b"),
              write(u"c.md"_s, "# C\n\n**Ann:** Who?\n\n**Cat:** I.\n\n**Ann:** Why?\n\n**Cat:** So.\n")});
        QSignalSpy settled(&review, &ImportReview::settled);
        review.setShape(0, SpeakerShape::Nobody, ImportReview::Reach::AllSources);
        QVERIFY(review.isBusy());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(review.scan(0).labels.empty() && review.scan(1).labels.empty());
        QVERIFY(review.scan(2).labels.empty()); // Markdown can have a shape too
        QCOMPARE(review.state(1), SourceState::Uncertain);
        review.undo();
        QTRY_COMPARE(settled.size(), 2);
        QCOMPARE(review.scan(1).labels.size(), size_t(2));
        QVERIFY(!review.lastEdit() && review.canRedo());

        review.editLabels(0, {{.label = u"Ben"_s, .name = u"Ben Ray"_s}}, ImportReview::Reach::AllSources);
        QTRY_COMPARE(settled.size(), 3);
        QCOMPARE(review.index(1, ImportReview::SpeakersColumn).data().toString(), u"Ann (2), Ben Ray (2)"_s);
        QCOMPARE(review.request(2).options, ReadingOptions());
        review.setFormat(0, u"webvtt"_s, ImportReview::Reach::ThisSource);
        QTRY_COMPARE(settled.size(), 4);
        QCOMPARE(review.state(0), SourceState::Unreadable);
        QCOMPARE(review.chosenCount(), 2);
        review.setFormat(0, u"webvtt"_s, ImportReview::Reach::ThisSource); // no other
        review.undo();
        QTRY_COMPARE(settled.size(), 5);
        QCOMPARE(review.state(0), SourceState::Understood);
        QCOMPARE(review.chosenCount(), 3);
    }

    /// The last of edits in a quick row counts.
    void theLastEditCounts()
    {
        ImportReview review(*m_project);
        look(review, {writeTalk(u"a.txt"_s, "a")});
        for (int i = 0; i < 20; ++i) {
            review.setShape(0, i % 2 ? SpeakerShape::ByEvidence : SpeakerShape::Nobody,
                            ImportReview::Reach::ThisSource);
        }
        QTRY_VERIFY(!review.isBusy());
        QCOMPARE(review.scan(0).labels.size(), size_t(2));
    }

    void cancellingEndsAtOnce()
    {
        for (int i = 0; i < 200; ++i) {
            writeTalk(u"in/%1.txt"_s.arg(i), QByteArray::number(i));
        }
        auto review = std::make_unique<ImportReview>(*m_project);
        QSignalSpy settled(review.get(), &ImportReview::settled);
        QSignalSpy rows(review.get(), &ImportReview::rowsInserted);
        review->addPaths({m_folder->filePath(u"in"_s)});
        QTRY_COMPARE(rows.size(), 1);
        review->cancel();
        QVERIFY(!review->isBusy());
        QCoreApplication::processEvents();
        QCOMPARE(settled.size(), 0);
        QVERIFY(!review->isAllUnderstood());
        review->addPaths({m_folder->filePath(u"in"_s)});
        review.reset(); // while a folder is walked
    }
};

QTEST_GUILESS_MAIN(ImportReviewTest)
#include "tst_importreview.moc"
