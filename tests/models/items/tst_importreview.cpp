// SPDX-License-Identifier: MIT
#include "models/items/importreview.h"
#include "models/project/importer.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/heldwriter.h"

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
        QVERIFY(check(2, Qt::Checked));
        QVERIFY(check(3, Qt::Unchecked));
        QCOMPARE(review.chosen().size(), 1);
        QCOMPARE(review.chosen().front().file, m_folder->filePath(u"in/there.txt"_s));
        QSignalSpy changed(&review, &ImportReview::chosenChanged);
        QVERIFY(check(3, Qt::Checked));
        QCOMPARE(changed.size(), 1);
    }

    /// Whoever ticks an interview that is there does not want it twice.
    void aTickMakesANewTextOfANamesake()
    {
        import(requestsFor({writeTalk(u"there.txt"_s, "there")}));
        ImportReview review(*m_project);
        look(review, {writeTalk(u"in/there.txt"_s, "elsewhere"), writeTalk(u"on/there.txt"_s, "yonder")});
        const auto said = [&](int row) {
            return review.index(row, ImportReview::StateColumn).data().toString();
        };
        QCOMPARE(said(0), u"Title already there: “there”"_s);
        review.setChosen(0, true);
        QCOMPARE(review.choice(0), ImportAs::NewRevisionOf);
        QCOMPARE(said(0), u"New text of “there”"_s);
        review.setChosen(1, true); // one interview gets one new text
        QCOMPARE(review.choice(1), ImportAs::AddAnother);
        QCOMPARE(said(1), u"Another “there”"_s);
        import(review.chosen());
        QCOMPARE(m_project->data().liveEpisodes().size(), size_t(2));
    }

    /// A text that was taken back, or that another one replaced, is not the one that is there.
    void aFormerTextIsToldFromTheCurrentOne()
    {
        const QString first = writeTalk(u"there.txt"_s, "there");
        const QString second = writeTalk(u"in/other.txt"_s, "elsewhere");
        import(requestsFor({first}));
        const EpisodeId episode = m_project->data().liveEpisodes().front();
        import({{.file = second, .as = ImportAs::NewRevisionOf, .revised = episode}});
        const auto lookAt = [&](const QString &file) {
            ImportReview review(*m_project);
            look(review, {file});
            QString said = review.index(0, ImportReview::StateColumn).data().toString();
            if (review.state(0) == SourceState::Namesake) {
                review.setChosen(0, true);
                said += u", "_s + review.index(0, ImportReview::StateColumn).data().toString();
            }
            return said;
        };
        QCOMPARE(lookAt(first), u"Earlier text of “there”, New text of “there”"_s);
        QCOMPARE(lookAt(second), u"Already there: “there”"_s);
        m_project->undo();
        QCOMPARE(lookAt(first), u"Already there: “there”"_s);
        QCOMPARE(lookAt(second), u"Earlier text of “there”, New text of “there”"_s);
        // What nobody looked at is not taken for another interview.
        import(requestsFor({second}));
        QCOMPARE(m_project->data().liveEpisodes().size(), size_t(1));
    }

    void theVeryTextIsNoNewOne()
    {
        const QString first = writeTalk(u"there.txt"_s, "there");
        import(requestsFor({first}));
        ImportReview review(*m_project);
        review.addRevision(first, m_project->data().liveEpisodes().front());
        QTRY_VERIFY_WITH_TIMEOUT(!review.isBusy(), 30'000);
        QCOMPARE(review.state(0), SourceState::Uncertain);
        QCOMPARE(review.choice(0), ImportAs::NewRevisionOf);
        QCOMPARE(review.index(0, ImportReview::StateColumn).data().toString(),
                 u"“there” has this very text"_s);
    }

    void twoOfOneListAreNotDoubledSilently()
    {
        const QByteArray ferry = "---\ntitle: The ferry\nnumber: 3\n---\n\n**Ann:** Who?\n\n**Ben:** I.\n\n"
                                 "**Ann:** Why?\n\n**Ben:** So.\n";
        ImportReview review(*m_project);
        const QAbstractItemModelTester tester(&review, QAbstractItemModelTester::FailureReportingMode::Fatal);
        look(review,
             {write(u"a/ferry.md"_s, ferry), write(u"b/other.md"_s, ferry + "\n**Ann:** Well.\n"),
              writeTalk(u"P1/talk.txt"_s, "one"), writeTalk(u"P2/talk.txt"_s, "two"),
              write(u"P2/talk.md"_s, "**Ann:** Who?\n\n**Ben:** I.\n\n**Ann:** Why?\n\n**Ben:** So.\n")});
        // The source's own title and number are sure; the name of a file is not, but within one folder.
        QCOMPARE(states(review), (QList{SourceState::Understood, SourceState::Double, SourceState::Understood,
                                        SourceState::Uncertain, SourceState::Uncertain}));
        QCOMPARE(review.likeSource(1), 0);
        QCOMPARE(review.likeSource(3), 2);
        QVERIFY(!review.isChosen(1) && review.isChosen(3));
        QCOMPARE(review.name(2), u"P1/talk.txt"_s); // which one is meant
        QCOMPARE(review.name(0), u"ferry.md"_s);
        QCOMPARE(review.index(1, ImportReview::StateColumn).data().toString(), u"Same title as ferry.md"_s);
        review.setChoice(1, ImportAs::AddAnother);
        QCOMPARE(review.chosen().at(1).as, ImportAs::AddAnother);
        QCOMPARE(review.chosenCount(), 5);
        QVERIFY(!review.chosen().at(1).shownBytes.isEmpty());
        import(review.chosen());
        QCOMPARE(m_project->data().liveEpisodes().size(), size_t(5));
    }

    void filesOfOneNameInOneFolderAreOneInterview()
    {
        ImportReview review(*m_project);
        look(review,
             {writeTalk(u"in/talk.txt"_s, "one"),
              write(u"in/talk.md"_s, "**Ann:** Who?\n\n**Ben:** I.\n\n**Ann:** Why?\n\n**Ben:** So.\n")});
        QCOMPARE(review.state(1), SourceState::Double);
        QVERIFY(!review.isChosen(1));
    }

    void whatIsThereIsAddedOnceMoreWhenAPersonSaysSo()
    {
        const QString there = writeTalk(u"there.txt"_s, "there");
        import(requestsFor({there}));
        ImportReview review(*m_project);
        look(review, {there, writeTalk(u"copy.txt"_s, "copy"), writeTalk(u"copy of copy.txt"_s, "copy")});
        QCOMPARE(states(review), (QList{SourceState::Present, SourceState::Understood, SourceState::Twin}));
        QCOMPARE(review.choices(0), (std::vector{ImportAs::LeaveOut, ImportAs::AddAnother}));
        review.setChosen({0, 2}, true);
        QCOMPARE(review.chosenCount(), 3);
        import(review.chosen());
        QCOMPARE(m_project->data().liveEpisodes().size(), size_t(4));
    }

    /// What is being written is known once it is in the file; nobody waits for it meanwhile.
    void whatIsBeingWrittenIsKnown()
    {
        const QString there = writeTalk(u"there.txt"_s, "there");
        import(requestsFor({there}));
        HeldWriter held(*m_project);
        ImportReview review(*m_project);
        QSignalSpy settled(&review, &ImportReview::settled);
        review.addPaths({there});
        QTRY_VERIFY(review.rowCount() == 1 && review.state(0) != SourceState::Waiting);
        QVERIFY(review.isBusy() && settled.isEmpty());
        held.release();
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(review.state(0), SourceState::Present);
    }

    void aListOfManyIsLookedAt()
    {
        QStringList paths;
        for (int i = 0; i < 500; ++i) {
            paths.append(writeTalk(u"%1.txt"_s.arg(i), QByteArray::number(i)));
        }
        paths.insert(250, write(u"empty.txt"_s, {}));
        ImportReview review(*m_project);
        const QAbstractItemModelTester tester(&review, QAbstractItemModelTester::FailureReportingMode::Fatal);
        look(review, paths);
        QCOMPARE(review.rowCount(), 501);
        QCOMPARE(review.chosenCount(), 500);
        QCOMPARE(review.state(250), SourceState::Unreadable);
        QVERIFY(review.canReachAll());
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

    void whatWasCopiedIsAPageOrItsWords_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("isPage");
        QTest::addColumn<SourceState>("state");
        const QString words = u"One\nAnn: Who?\nBen: I.\nAnn: Why?\nBen: So.\n"_s;
        const QString page =
            u"<h2>One</h2><p><b>Ann:</b> Who?</p><p><b>Ben:</b> I.</p><p><b>Ann:</b> Why?</p>"
            "<p><b>Ben:</b> So.</p>"_s;
        QTest::newRow("a page") << words << page << true << SourceState::Understood;
        QTest::newRow("no structure")
            << words << u"<span>Ann: Who?</span>"_s << false << SourceState::Understood;
        QTest::newRow("a page alone") << QString() << page << true << SourceState::Understood;
        QTest::newRow("the page cannot be read")
            << words << u"<b></b><i></i><strong></strong>"_s << false << SourceState::Understood;
        QTest::newRow("neither names anybody")
            << u"Once there was an inn."_s << u"<h2>An inn</h2><p>Once there was an inn.</p>"_s << true
            << SourceState::Uncertain;
    }

    void whatWasCopiedIsAPageOrItsWords()
    {
        QFETCH(const QString, plain);
        QFETCH(const QString, page);
        QFETCH(const bool, isPage);
        QFETCH(const SourceState, state);
        ImportReview review(*m_project);
        QSignalSpy settled(&review, &ImportReview::settled);
        review.addPasted(u"Pasted text"_s, {.plain = plain, .page = page});
        QTRY_VERIFY(!review.isBusy() && review.state(0) != SourceState::Waiting);
        QCOMPARE(review.isPage(0), isPage);
        QCOMPARE(review.state(0), state);
        QCOMPARE(review.isPastedTwice(0), !plain.isEmpty());
        if (plain.isEmpty()) {
            return;
        }
        review.takeAsPage(0, !isPage);
        QTRY_VERIFY(!review.isBusy());
        QCOMPARE(review.isPage(0), !isPage);
        review.undo();
        QTRY_VERIFY(!review.isBusy());
        QCOMPARE(review.isPage(0), isPage);
        QCOMPARE(review.state(0), state);
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
        // By the event that comes next once the sources are listed: none of them is looked at by then.
        bool wasBusy = false;
        bool isCancelled = false;
        connect(
            review.get(), &ImportReview::progressed, this,
            [&] {
                wasBusy = review->isBusy();
                review->cancel();
                isCancelled = true;
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        review->addPaths({m_folder->filePath(u"in"_s)});
        QTRY_VERIFY(isCancelled);
        QVERIFY(wasBusy);
        QVERIFY(!review->isBusy());
        QCoreApplication::processEvents();
        QCOMPARE(settled.size(), 0);
        QVERIFY(!review->isAllUnderstood());
        review->addPaths({m_folder->filePath(u"in"_s)});
        review.reset(); // while a folder is walked
    }

    /// What the project has is not known yet, as on a slow disk: that is no reason to go on after a cancel,
    /// nor to say later that all is looked at.
    void cancellingDoesNotWaitForTheProject()
    {
        HeldWriter held(*m_project);
        ImportReview review(*m_project);
        QSignalSpy settled(&review, &ImportReview::settled);
        QSignalSpy rows(&review, &ImportReview::rowsInserted);
        review.addPaths({writeTalk(u"a.txt"_s, "a")});
        QTRY_COMPARE(rows.size(), 1);
        QVERIFY(review.isBusy());
        review.cancel();
        QVERIFY(!review.isBusy());
        QSignalSpy compared(&review, &ImportReview::dataChanged);
        held.release();
        QTRY_VERIFY(!compared.isEmpty());
        QCOMPARE(settled.size(), 0);
        // What comes after is looked at as ever.
        review.addPaths({writeTalk(u"b.txt"_s, "b")});
        QTRY_COMPARE(settled.size(), 1);
    }
};

QTEST_GUILESS_MAIN(ImportReviewTest)
#include "tst_importreview.moc"
