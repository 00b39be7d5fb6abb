// SPDX-License-Identifier: MIT
// A new text of an episode that has annotations.
#include "models/project/anchors.h"
#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/project/revisedpassages.h"
#include "models/search/projectsearch.h"
#include "tests/models/project/projectfile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray First =
    "Ann: Where did you learn to bake bread, if I may ask?\n\n"
    "Ben: From my grandmother, who had a small oven in the yard. Nobody else was alowed near.\n\n"
    "Ann: And afterwards?\n\n"
    "Ben: Afterwards I went to the harbour and worked there until the strike.\n";
/// "alowed" corrected, a turn put in, the last one re-worded.
const QByteArray Second =
    "Ann: Where did you learn to bake bread, if I may ask?\n\n"
    "Ben: From my grandmother, who had a small oven in the yard. Nobody else was allowed near.\n\n"
    "Cleo: I remember that oven.\n\n"
    "Ann: And afterwards?\n\n"
    "Ben: Then came years of which I say nothing.\n";

} // namespace

class TestRevising : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;

    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(u"interview.txt"_s);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

    ImportOutcome import(const ImportRequest &request)
    {
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(QList{request});
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)) {
            return {};
        }
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        return outcomes.isEmpty() ? ImportOutcome() : outcomes.front();
    }

    ImportOutcome revise(const QByteArray &bytes)
    {
        return import({.file = write(bytes), .as = ImportAs::NewRevisionOf, .revised = m_episode});
    }

    AnnotationId annotate(const QString &quote)
    {
        const QString body = (*m_project->transcript(m_episode))->body;
        const Utf16Offset start(body.indexOf(quote));
        const CodePointRange range =
            (*m_project->offsets(m_episode))->toCodePoints({start, start + quote.size()});
        return Editing(*m_project)
            .annotateByName(m_episode, range, Colour(), {{u"work"_s}}, u"a note"_s)
            .value_or(AnnotationId());
    }

    const Annotation &annotation(AnnotationId id) const { return *m_project->data().annotations().find(id); }

    QStringList found(const QString &query)
    {
        std::ignore = m_project->flush();
        QStringList hits;
        auto statement = m_project->snapshot().database().prepare(
            u"SELECT turn.ordinal FROM turn_fts JOIN turn ON turn.id = turn_fts.rowid "
            "JOIN episode ON episode.revision = turn.revision WHERE turn_fts MATCH ? ORDER BY 1"_s);
        auto done = statement.run(query);
        while (done && statement.next()) {
            hits.append(statement.string(0));
        }
        return hits;
    }

    /// What people made, as it is in the file.
    QStringList rows()
    {
        std::ignore = m_project->flush();
        QStringList all;
        for (const auto &columns :
             {u"id, title, number, date, revision, state FROM episode"_s,
              u"id, revision, start, stop, quote, prefix, suffix, state, score FROM annotation"_s,
              u"id, annotation, tag FROM tagging"_s, u"id, hex(object), body FROM note"_s}) {
            const QStringList parts = columns.split(u" FROM "_s);
            const QString row = parts.front().split(u", "_s).join(u" || '|' || "_s);
            auto statement = m_project->snapshot().database().prepare(
                u"SELECT %1 FROM %2 ORDER BY id"_s.arg(row, parts.back()));
            auto done = statement.run();
            while (done && statement.next()) {
                all.append(parts.back() + u' ' + statement.string(0));
            }
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        QVERIFY(m_project);
        m_episode = import({.file = write(First)}).episode;
        QVERIFY(m_episode);
    }

    void cleanup()
    {
        if (m_project) {
            std::ignore = m_project->flush();
        }
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void carriesAnnotationsOver()
    {
        const AnnotationId same = annotate(u"small oven in the yard"_s);
        const AnnotationId corrected = annotate(u"Nobody else was alowed near"_s);
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        const ImportOutcome outcome = revise(Second);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.episode, m_episode);
        QCOMPARE(outcome.anchoring,
                 (AnchoringSummary{.unchanged = 1, .changed = 1, .toReview = 0, .orphans = 1}));
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->turns.size(), 5);
        QCOMPARE(annotation(same).state, AnchorState::Anchored);
        QCOMPARE(annotation(corrected).quote, u"Nobody else was allowed near"_s);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QCOMPARE(annotation(gone).quote, u"worked there until the strike"_s);
        for (const AnnotationId id : {same, corrected, gone}) {
            QCOMPARE(annotation(id).revision, m_project->data().episodes().find(m_episode)->revision);
            QCOMPARE(m_project->data().taggingsOf(id).size(), 1);
            QCOMPARE(m_project->data().notesOn(annotation(id).guid).size(), 1);
        }
    }

    void isOneStepOfUndo()
    {
        annotate(u"small oven in the yard"_s);
        annotate(u"Nobody else was alowed near"_s);
        annotate(u"worked there until the strike"_s);
        const QStringList before = rows();
        QVERIFY(!revise(Second).error);
        const QStringList after = rows();
        QVERIFY(before != after);
        QCOMPARE(m_project->nextUndo()->kind, ActionKind::ReviseEpisodes);
        m_project->undo();
        QCOMPARE(rows(), before);
        QVERIFY((*m_project->transcript(m_episode))->body.contains(u"strike"_s));
        m_project->redo();
        QCOMPARE(rows(), after);
        QVERIFY((*m_project->transcript(m_episode))->body.contains(u"years of which"_s));
    }

    void keepsLabelsAndAddsNewOnes()
    {
        const auto before = m_project->data().labelsOf(m_episode);
        QCOMPARE(before.size(), 2);
        QVERIFY(!revise(Second).error);
        const auto after = m_project->data().labelsOf(m_episode);
        QCOMPARE(after.size(), 3);
        QCOMPARE(std::vector(after.begin(), after.begin() + 2), before);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(text->speakerNames(text->turns[2]), u"Cleo"_s);
        m_project->undo();
        m_project->redo();
        QCOMPARE(m_project->data().labelsOf(m_episode).size(), 3);
    }

    void searchesTheNewTextOnly()
    {
        QCOMPARE(found(u"strike"_s), QStringList(u"3"_s));
        QVERIFY(!revise(Second).error);
        QCOMPARE(found(u"strike"_s), QStringList());
        QCOMPARE(found(u"cleo"_s + u" OR remember"_s), QStringList(u"2"_s));
    }

    void oldTextsStayReadableWithTheirAnnotations()
    {
        const RevisionId first = m_project->data().episodes().find(m_episode)->revision;
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        const CodePointRange range = annotation(gone).range();
        QVERIFY(!revise(Second).error);
        std::ignore = m_project->flush();
        const auto old = m_project->snapshot().transcript(first);
        QVERIFY(old && (*old)->body.contains(u"strike"_s));
        const auto there = annotationsIn(m_project->snapshot().database(), first);
        QVERIFY(there);
        QCOMPARE(there->size(), 1);
        QCOMPARE(there->front().id, gone);
        QCOMPARE(there->front().range(), range);
        QCOMPARE(there->front().state, AnchorState::Anchored);
    }

    void anOrphanIsFoundAgain()
    {
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        QVERIFY(!revise(Second).error);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QVERIFY(!revise("Dan: Good evening to everybody here.\n\n" + First).error);
        QCOMPARE(annotation(gone).state, AnchorState::Anchored);
        const auto text = *m_project->transcript(m_episode);
        QCOMPARE(slice(text->body, (*m_project->offsets(m_episode))->toUtf16(annotation(gone).range())),
                 u"worked there until the strike"_s);
    }

    void aPersonDecidesOnWhatIsDoubtful()
    {
        const AnnotationId doubtful = annotate(u"harbour"_s);
        QByteArray other = First;
        other.replace("harbour", "docks");
        QVERIFY(!revise(other).error);
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QCOMPARE(annotation(doubtful).quote, u"harbour"_s);
        Editing editing(*m_project);
        QVERIFY(editing.acceptPlaces({doubtful}));
        QCOMPARE(annotation(doubtful).state, AnchorState::Anchored);
        QCOMPARE(annotation(doubtful).quote, u"docks"_s);
        m_project->undo();
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QVERIFY(editing.keepAsOrphans({doubtful}));
        QCOMPARE(annotation(doubtful).state, AnchorState::Orphan);
        QCOMPARE(annotation(doubtful).quote, u"harbour"_s);
    }

    void countsWhatAwaitsReview()
    {
        const AnnotationId doubtful = annotate(u"harbour"_s);
        const AnnotationId gone = annotate(u"small oven in the yard"_s);
        annotate(u"Where did you learn"_s);
        const auto count = [&] { return m_project->data().reviewCount(m_episode); };
        const auto countAfresh = [&] {
            std::ignore = m_project->flush();
            const auto reader = Project::open(m_path, u"Test"_s);
            return reader ? (*reader)->data().reviewCount() : -1;
        };
        QCOMPARE(count(), 0);
        QByteArray other = First;
        other.replace("harbour", "docks")
            .replace("From my grandmother, who had a small oven in the yard. ", "");
        QVERIFY(!revise(other).error);
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QCOMPARE(count(), 2);
        QCOMPARE(countAfresh(), 2);
        Editing editing(*m_project);
        QVERIFY(editing.keepAsOrphans({gone}));
        QVERIFY(!annotation(gone).awaitsReview());
        QCOMPARE(count(), 1);
        QCOMPARE(countAfresh(), 1);
        QVERIFY(editing.removeAnnotations({doubtful}));
        QCOMPARE(count(), 0);
        m_project->undo();
        m_project->undo();
        QCOMPARE(count(), 2);
        QVERIFY(Editing(*m_project).removeEpisodes({m_episode}));
        QCOMPARE(m_project->data().reviewCount(), 0);
        m_project->undo();
        QCOMPARE(m_project->data().reviewCount(), 2);
        m_project->undo(); // the new text
        QCOMPARE(count(), 0);
    }

    /// What a person decided is not asked again at every new text.
    void anOrphanThatIsKeptStaysOne()
    {
        const AnnotationId gone = annotate(u"worked there until the strike"_s);
        QVERIFY(!revise(Second).error);
        QVERIFY(annotation(gone).awaitsReview());
        QVERIFY(Editing(*m_project).keepAsOrphans({gone}));
        QVERIFY(!revise("Dan: Good evening to everybody here.\n\n" + Second).error);
        QCOMPARE(annotation(gone).state, AnchorState::Orphan);
        QVERIFY(!annotation(gone).awaitsReview());
        QVERIFY(!revise(First).error);
        QCOMPARE(annotation(gone).state, AnchorState::Anchored);
    }

    void whatWasMarkedIsShownInItsOldText()
    {
        const AnnotationId doubtful = annotate(u"harbour"_s);
        QByteArray other = First;
        other.replace("harbour", "docks");
        QVERIFY(!revise(other).error);
        m_project->undo();
        other.replace("docks", "quays");
        QVERIFY(!revise(other).error); // the text that was taken back is no former one
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        QVERIFY(!revise("Dan: Good evening to everybody here.\n\n" + other).error);
        QCOMPARE(annotation(doubtful).state, AnchorState::ToReview);
        std::ignore = m_project->flush();
        RevisedPassages passages;
        passages.setProject(m_project.get());
        const auto passage = passages.of(annotation(doubtful));
        QVERIFY(passage);
        const auto words = [](const Cutting &cutting, Utf16Range range) {
            return slice(cutting.text, range).toString();
        };
        QCOMPARE(words(passage->before, passage->before.passage), u"harbour"_s);
        QVERIFY(passage->before.text.contains(u"From my grandmother"));
        QCOMPARE(words(passage->after, passage->after.passage), u"quays"_s);
        QCOMPARE(passage->before.different.size(), 1);
        QCOMPARE(words(passage->before, passage->before.different.front()), u"harbour"_s);
        QCOMPARE(words(passage->after, passage->after.different.back()), u"quays"_s);
    }

    void anEpisodeThatIsGoneIsNotRevised()
    {
        QVERIFY(Editing(*m_project).removeEpisodes({m_episode}));
        const ImportOutcome outcome = revise(Second);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->code, ErrorCode::NoSuchEpisode);
    }

    /// A program killed between writing a text's rows and making it the current one leaves rows behind.
    void removesTextsThatNeverWereCurrent()
    {
        QVERIFY(!revise(Second).error);
        m_project->undo();
        std::ignore = m_project->flush();
        const auto count = [&] {
            return m_project->snapshot().database().single(u"SELECT count(*) FROM revision"_s)->toInt();
        };
        QCOMPARE(count(), 2);
        m_project.reset();
        m_project = openAsAnn(m_path);
        std::ignore = m_project->flush();
        QCOMPARE(count(), 2); // it was current once, says the log
        m_project->writer()->enqueue([](WriterContext &context) {
            return context.database.run(u"DELETE FROM change WHERE field = 'revision'"_s);
        });
        std::ignore = m_project->flush();
        m_project.reset();
        m_project = openAsAnn(m_path);
        std::ignore = m_project->flush();
        QCOMPARE(count(), 1);
        QVERIFY(m_project->transcript(m_episode));
    }
};

QTEST_GUILESS_MAIN(TestRevising)
#include "tst_revising.moc"
