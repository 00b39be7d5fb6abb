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

/// What a person changes about how sources are read: where it holds, what is told of it, and its undoing.
class ImportEditsTest : public QObject
{
    Q_OBJECT

    using Reach = ImportReview::Reach;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<ImportReview> m_review;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                    : QString();
    }
    [[nodiscard]] std::vector<ReadingOptions> options() const
    {
        std::vector<ReadingOptions> all;
        for (int row = 0; row < m_review->rowCount(); ++row) {
            all.push_back(m_review->request(row).options);
        }
        return all;
    }
    [[nodiscard]] QString speakers(int row) const
    {
        return m_review->index(row, ImportReview::SpeakersColumn).data().toString();
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!m_review->isBusy(), 30'000); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(Project::create(m_folder->filePath(u"project.visavis"_s)));
        m_project = openAsAnn(m_folder->filePath(u"project.visavis"_s));
        m_review = std::make_unique<ImportReview>(*m_project);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_review.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_review->addPaths(
            {write(u"0.txt"_s, "E1: Who?\n\nE2: I.\n\nE1: Why?\n\nE2: So.\n\nE1: Buy soap!\n"),
             write(u"1.txt"_s, "E1: When?\n\nE2: Then.\n\nE1: How?\n\nE2: Thus.\n\nE1: Buy soap!\n"),
             write(u"2.md"_s, "# C\n\n**E2:** Where?\n\n**Cat:** Here.\n\n**E2:** There?\n\n**Cat:** No.\n\n"
                              "## Advert\n\n**Cat:** Buy soap!\n"),
             write(u"3.txt"_s, {})});
        QTRY_COMPARE(m_review->rowCount(), 4);
        settle();
    }
    void cleanup()
    {
        m_tester.reset();
        m_review.reset();
        m_project.reset();
    }

    void aSpeakerChangesWhereverTheLabelStands()
    {
        m_review->editLabels(1, {{.label = u"E2"_s, .name = {}, .role = Role::Other}}, Reach::ThisSource);
        settle();
        QCOMPARE(m_review->lastEdit()->sources.size(), size_t(1));
        m_review->editLabels(0, {{.label = u"E2"_s, .name = u"Dan"_s}}, Reach::AllSources);
        settle();
        QCOMPARE(speakers(0), u"E1 (3), Dan (2)"_s);
        QCOMPARE(speakers(2), u"Dan (2), Cat (3)"_s); // whatever the format
        // What else was said of it there still holds.
        QCOMPARE(m_review->request(1).options.labels.front().role, Role::Other);
        const ImportEdit *edit = m_review->lastEdit();
        QCOMPARE(edit->kind, ImportEdit::Kind::Name);
        QCOMPARE(edit->about, u"E2"_s);
        QCOMPARE(edit->sources.size(), size_t(3));
        QVERIFY(edit->sentence().contains(u"E2"));
        QCOMPARE(m_review->request(3).options, ReadingOptions());
    }

    void labelsAreJoinedEverywhere()
    {
        m_review->editLabels(0, {{.label = u"E2"_s, .name = u"E1"_s}}, Reach::AllSources);
        settle();
        QCOMPARE(speakers(1), u"E1 (5)"_s);
        QCOMPARE(m_review->scan(1).turns, 1);
        QCOMPARE(speakers(2), u"E1 (2), Cat (3)"_s);
    }

    void aFormatChangesWhereItIsTheSame()
    {
        m_review->setFormat(0, u"markdown"_s, Reach::AllSources);
        settle();
        QCOMPARE(m_review->scan(1).format, u"markdown"_s);
        QCOMPARE(m_review->lastEdit()->sources.size(), size_t(2));
        QVERIFY(m_review->request(2).options.format.isEmpty());
    }

    void aKindOfBlockIsLeftOutWhereItStands_data()
    {
        QTest::addColumn<LeftOutKind>("kind");
        QTest::addColumn<std::vector<int>>("rows"); // where it stands
        using Of = LeftOutKind::Of;
        QTest::newRow("words") << LeftOutKind{.of = Of::Words, .words = u"Buy soap!"_s, .length = 9}
                               << std::vector{0, 1, 2};
        QTest::newRow("a label") << LeftOutKind{.of = Of::Label, .words = u"E1"_s} << std::vector{0, 1};
        QTest::newRow("a title") << LeftOutKind{.of = Of::Title, .words = u"Advert"_s} << std::vector{2};
    }

    void aKindOfBlockIsLeftOutWhereItStands()
    {
        QFETCH(const LeftOutKind, kind);
        QFETCH(const std::vector<int>, rows);
        const auto before = options();
        m_review->leaveOutKind(rows.front(), kind, Reach::AllSources);
        settle();
        std::vector<int> changed;
        for (const ImportEdit::Source &source : m_review->lastEdit()->sources) {
            changed.push_back(source.row);
        }
        QCOMPARE(changed, rows);
        for (int row = 0; row < m_review->rowCount(); ++row) {
            const bool isThere = std::ranges::contains(rows, row);
            QCOMPARE(m_review->scan(row).leftOut > 0, isThere);
            QCOMPARE(m_review->request(row).options != before[size_t(row)], isThere);
        }
        m_review->undo();
        settle();
        QCOMPARE(options(), before);
        QCOMPARE(m_review->scan(rows.front()).leftOut, 0);
        m_review->redo();
        settle();
        QVERIFY(m_review->scan(rows.front()).leftOut > 0);
    }

    /// Each step back gives what was, each step forward what became of it.
    void stepsGoBackAndForth()
    {
        std::vector<std::vector<ReadingOptions>> states{options()};
        const auto note = [&] {
            settle();
            states.push_back(options());
        };
        m_review->setShape(0, SpeakerShape::Colon, Reach::AllSources);
        note();
        m_review->editLabels(0, {{.label = u"E1"_s, .name = u"Ann"_s, .person = u"Ann Lee"_s}},
                             Reach::ThisSource);
        note();
        m_review->leaveOutKind(0, {.of = LeftOutKind::Of::Label, .words = u"E2"_s}, Reach::AllSources);
        note();
        m_review->setFormat(2, u"text"_s, Reach::ThisSource);
        note();
        for (size_t i = states.size() - 1; i-- > 0;) {
            m_review->undo();
            settle();
            QCOMPARE(options(), states[i]);
        }
        QVERIFY(!m_review->lastEdit());
        for (size_t i = 1; i < states.size(); ++i) {
            m_review->redo();
            settle();
            QCOMPARE(options(), states[i]);
        }
        QVERIFY(!m_review->canRedo());
        QCOMPARE(m_review->personNames(), QStringList{u"Ann Lee"_s});
    }

    void nothingIsEditedByTheSameAgain()
    {
        m_review->setShape(0, SpeakerShape::ByEvidence, Reach::AllSources);
        m_review->editLabels(0, {}, Reach::AllSources);
        m_review->editLabels(0, {{.label = u"Zoe"_s, .name = {}}}, Reach::AllSources);
        QVERIFY(!m_review->lastEdit());
        QVERIFY(!m_review->isBusy());
    }

    /// What a source becomes is no edit of how it is read.
    void undoLeavesWhatASourceIsFor()
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(QStringList{m_folder->filePath(u"2.md"_s)});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        const EpisodeId episode = m_project->data().liveEpisodes().front();
        m_review->editLabels(0, {{.label = u"E2"_s, .name = u"Dan"_s}}, Reach::ThisSource);
        settle();
        m_review->addRevision(m_folder->filePath(u"0.txt"_s), episode);
        settle();
        m_review->undo();
        settle();
        QCOMPARE(speakers(0), u"E1 (3), E2 (2)"_s);
        QCOMPARE(m_review->request(0).revised, episode);
        QVERIFY(m_review->revisedEpisode(0));
        m_review->redo();
        QCOMPARE(m_review->request(0).revised, episode);
    }
};

QTEST_GUILESS_MAIN(ImportEditsTest)
#include "tst_importedits.moc"
