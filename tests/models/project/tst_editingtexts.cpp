// SPDX-License-Identifier: MIT
// Texts edited in place: what memory has, what the file has, and the annotations on them.
#include "models/items/annotationmodel.h"
#include "models/items/librarymodel.h"
#include "models/project/editing.h"
#include "models/project/importer.h"
#include "models/project/storedtranscript.h"
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray Interview =
    "# The baker 🥖\n\n"
    "[00:00:01] **Ann:** Good evening, and thank you for coming.\n\n"
    "## Bread\n\n"
    "[00:00:10] **Ann:** Who taught you to bake bread?\n\n"
    "[00:00:20] **Ben:** My grandmother 👵 taught me. She had an ovn in the yard.\n\n"
    "[00:00:40] **Ann:** And you were alowed near it?\n\n"
    "[00:00:50] **Ben:** Never, never, never. Nobody was.\n\n"
    "## Harbour\n\n"
    "[00:01:30] **Ann:** What came then?\n\n"
    "[00:01:40] **Ben:** Then came the strike, and the strike was long.\n";

} // namespace

class TestEditingTexts : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;
    std::unique_ptr<LibraryModel> m_library;
    std::unique_ptr<AnnotationModel> m_annotations;

    EpisodeId import(const QByteArray &bytes, const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            return {};
        }
        file.close();
        Importer importer(*m_project);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.start(QStringList{path});
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000)) {
            return {};
        }
        const auto outcomes = finished.front().front().value<QList<ImportOutcome>>();
        return outcomes.isEmpty() ? EpisodeId() : outcomes.front().episode;
    }

    AnnotationId annotate(const QString &quote, qsizetype from = 0)
    {
        const QString body = text().body;
        const Utf16Offset start(body.indexOf(quote, from));
        const CodePointRange range =
            (*m_project->offsets(m_episode))->toCodePoints({start, start + quote.size()});
        return Editing(*m_project)
            .annotate(m_episode, range, Colour(), {}, u"a note"_s)
            .value_or(AnnotationId());
    }
    const Annotation &annotation(AnnotationId id) const { return *m_project->data().annotations().find(id); }
    Transcript text() { return **m_project->transcript(m_episode); }
    int turnWith(const QString &words) { return text().turnAt(Utf16Offset(text().body.indexOf(words))); }

    /// Everything that an edit may touch, as the file has it.
    QStringList rows()
    {
        std::ignore = m_project->flush();
        QStringList all;
        for (const auto &[table, columns, order] :
             {std::tuple(u"revision"_s,
                         u"id, body, hex(body_sha256), length, words, units, hex(time_spans)"_s, u"id"_s),
              std::tuple(u"section"_s, u"id, hex(guid), revision, ordinal, level, title_start, first_turn"_s,
                         u"ordinal"_s),
              std::tuple(u"turn"_s, u"id, revision, ordinal, start, stop, start_ms, end_ms"_s, u"ordinal"_s),
              std::tuple(u"turn_label"_s, u"turn, ordinal, label"_s, u"turn, ordinal"_s),
              std::tuple(u"label"_s, u"id, episode, ordinal, name, role"_s, u"id"_s),
              std::tuple(u"annotation"_s, u"id, revision, start, stop, quote, prefix, suffix, state, score"_s,
                         u"id"_s)}) {
            QStringList parts;
            for (const QString &column : columns.split(u", "_s)) {
                parts.append(u"coalesce(%1, '-')"_s.arg(column));
            }
            auto statement = m_project->snapshot().database().prepare(
                u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(parts.join(u" || '|' || "_s), table, order));
            auto done = statement.run();
            while (done && statement.next()) {
                all.append(table + u' ' + statement.string(0));
            }
        }
        return all;
    }

    /// What memory has of the text is what the file has; the models say the same as models made anew.
    void compareWithFile()
    {
        QVERIFY(m_project->flush());
        auto stored = readTranscript(m_project->snapshot().database(),
                                     m_project->data().episodes().find(m_episode)->revision);
        QVERIFY(stored);
        QCOMPARE(text(), *stored);
        LibraryModel library;
        library.setProject(m_project.get());
        QCOMPARE(rowsOf(*m_library), rowsOf(library));
        AnnotationModel annotations;
        annotations.setProject(m_project.get());
        QVERIFY(annotations.showEpisode(m_episode));
        QCOMPARE(m_annotations->rowCount(), annotations.rowCount());
        for (int row = 0; row < annotations.rowCount(); ++row) {
            QCOMPARE(m_annotations->idAt(row), annotations.idAt(row));
        }
        QCOMPARE(found(u"a*"_s), foundByReading(u"a*"_s));
        QCOMPARE(found(u"speaker:ann"_s), foundByReading(u"speaker:ann"_s));
        const OffsetMap map(text().body);
        for (const Annotation &one : m_project->data().annotations()) {
            if (one.state == AnchorState::Anchored) {
                QCOMPARE(slice(text().body, map.toUtf16(one.range())).toString(), one.quote);
            }
        }
    }

    /// What a search finds, by the index; the index is no help when it is not current.
    QStringList found(const QString &query)
    {
        QStringList hits;
        NoProgress progress;
        const auto done = searchProject(
            m_project->snapshot().database(), parseQuery(query), {},
            [&](const SearchHit &hit) {
                hits.append(u"%1 %2 %3 %4 %5"_s.arg(hit.turnIndex)
                                .arg(hit.range.start.value())
                                .arg(hit.match, hit.speaker, hit.sectionTitle));
            },
            progress);
        return done ? hits : QStringList{u"failed"_s};
    }
    QStringList foundByReading(const QString &query)
    {
        std::ignore = m_project->flush();
        const auto setFolding = [&](const QString &value) {
            auto database = Database::open(m_path, Database::Mode::ReadWrite);
            return database &&
                   (*database)->run(u"UPDATE meta SET value = %1 WHERE key = 'folding'"_s.arg(value));
        };
        const QString folding = ask(m_path, u"SELECT value FROM meta WHERE key = 'folding'"_s).toString();
        QStringList hits{u"cannot be asked"_s};
        if (setFolding(u"0"_s)) {
            hits = found(query);
            std::ignore = setFolding(folding);
        }
        return hits;
    }

    static QStringList rowsOf(LibraryModel &model, const QModelIndex &parent = {}, int depth = 0)
    {
        while (model.canFetchMore(parent)) {
            model.fetchMore(parent);
            QCoreApplication::processEvents();
        }
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            rows.append(u"%1%2 (%3, %4)"_s.arg(QString(depth, u' '), index.data().toString(),
                                               index.data(LibrarySpeakerRole).toString(),
                                               index.data(LibraryAnnotationCountRole).toString()));
            rows += rowsOf(model, index, depth + 1);
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"project.visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        QVERIFY(m_project);
        m_episode = import(Interview, u"baker.md"_s);
        QVERIFY(m_episode);
        QCOMPARE(text().turns.size(), 7);
        m_library = std::make_unique<LibraryModel>();
        m_library->setProject(m_project.get());
        new QAbstractItemModelTester(m_library.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_library.get());
        rowsOf(*m_library);
        m_annotations = std::make_unique<AnnotationModel>();
        m_annotations->setProject(m_project.get());
        new QAbstractItemModelTester(
            m_annotations.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_annotations.get());
        QVERIFY(m_annotations->showEpisode(m_episode));
    }

    void cleanup()
    {
        m_annotations.reset();
        m_library.reset();
        if (m_project) {
            std::ignore = m_project->flush();
        }
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void edits_data()
    {
        using Edit = std::function<Result<bool>(Editing, TestEditingTexts &)>;
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<ActionKind>("kind");
        const auto row = [](const char *name, ActionKind kind, const Edit &edit) {
            QTest::newRow(name) << edit << kind;
        };
        row("words", ActionKind::EditTurn, [](Editing editing, TestEditingTexts &test) {
            return editing.rewriteTurn(test.m_episode, 2, u"My grandmother 👵 taught me. She had an oven."_s);
        });
        row("a split", ActionKind::SplitTurn, [](Editing editing, TestEditingTexts &test) {
            return editing.splitTurn(test.m_episode, Utf16Offset(test.text().body.indexOf(u"She had"_s)));
        });
        row("a join", ActionKind::JoinTurns, [](Editing editing, TestEditingTexts &test) {
            return editing.joinToPrevious(test.m_episode, 2);
        });
        row("a speaker", ActionKind::SetSpeakers, [](Editing editing, TestEditingTexts &test) {
            return editing.setSpeakers(test.m_episode, 1, 3, {u"ben"_s});
        });
        row("a new speaker", ActionKind::SetSpeakers, [](Editing editing, TestEditingTexts &test) {
            return editing.setSpeakers(test.m_episode, 1, 1, {u"Ann"_s, u"Cleo"_s});
        });
        row("times", ActionKind::SetTimes, [](Editing editing, TestEditingTexts &test) {
            return editing.setTimes(test.m_episode, 2, Milliseconds(21'000), {});
        });
        row("a section", ActionKind::MakeSection, [](Editing editing, TestEditingTexts &test) {
            return editing.beginSection(test.m_episode, 3, u"The oven"_s, 3);
        });
        row("a title", ActionKind::EditSection, [](Editing editing, TestEditingTexts &test) {
            return editing.retitleSection(test.m_episode, 2, u"The port 🚢"_s);
        });
        row("a level", ActionKind::EditSection, [](Editing editing, TestEditingTexts &test) {
            return editing.setSectionLevel(test.m_episode, 2, 3);
        });
        row("no section", ActionKind::DissolveSection, [](Editing editing, TestEditingTexts &test) {
            return editing.dissolveSection(test.m_episode, 1);
        });
        row("a section elsewhere", ActionKind::MoveSection, [](Editing editing, TestEditingTexts &test) {
            return editing.moveSection(test.m_episode, 2, textedits::Direction::Up);
        });
        row("replacing", ActionKind::ReplaceText, [](Editing editing, TestEditingTexts &test) {
            const QString body = test.text().body;
            std::vector<textedits::Replacement> all;
            for (qsizetype at = body.indexOf(u"strike"_s); at >= 0; at = body.indexOf(u"strike"_s, at + 1)) {
                all.push_back({.range = {Utf16Offset(at), Utf16Offset(at + 6)}, .text = u"lock-out"_s});
            }
            all.insert(all.begin(), {.range = {Utf16Offset(body.indexOf(u"Bread"_s)),
                                               Utf16Offset(body.indexOf(u"Bread"_s) + 5)},
                                     .text = u"Loaves"_s});
            return editing
                .replaceText({{.episode = test.m_episode, .replacements = all}},
                             {.what = u"strike"_s, .by = u"lock-out"_s})
                .transform([&](qsizetype count) { return count == qsizetype(all.size()); });
        });
    }

    void edits()
    {
        using Edit = std::function<Result<bool>(Editing, TestEditingTexts &)>;
        QFETCH(const Edit, edit);
        QFETCH(const ActionKind, kind);
        for (const auto &quote : {u"thank you"_s, u"bake bread"_s, u"grandmother 👵 taught"_s, u"oven"_s,
                                  u"ovn in the yard"_s, u"And you were"_s, u"strike was"_s}) {
            if (text().body.contains(quote)) {
                annotate(quote);
            }
        }
        const QStringList before = rows();
        const Transcript textBefore = text();
        const auto done = edit(Editing(*m_project), *this);
        QVERIFY(done && *done);
        const QStringList after = rows();
        QVERIFY(before != after);
        compareWithFile();
        QCOMPARE(m_project->nextUndo()->kind, kind);
        m_project->undo();
        compareWithFile();
        const auto said = [](QStringList all) { // a label that was made stays
            all.removeIf([](const QString &row) { return row.startsWith(u"label"_s); });
            return all;
        };
        QCOMPARE(said(rows()), said(before));
        Transcript undone = text();
        undone.labels.resize(textBefore.labels.size());
        QCOMPARE(undone, textBefore);
        m_project->redo();
        compareWithFile();
        QCOMPARE(rows(), after);
    }

    void passagesStay_data()
    {
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("now");
        QTest::addColumn<AnchorState>("state");
        const QString turn = u"My grandmother 👵 taught me. She had an %1 in the yard."_s;
        QTest::newRow("corrected inside") << u"She had an ovn in"_s << turn.arg(u"oven"_s)
                                          << u"She had an oven in"_s << AnchorState::Anchored;
        QTest::newRow("the corrected word itself")
            << u"ovn"_s << turn.arg(u"oven"_s) << u"oven"_s << AnchorState::Anchored;
        QTest::newRow("ends with the corrected word")
            << u"She had an ovn"_s << turn.arg(u"oven"_s) << u"She had an oven"_s << AnchorState::Anchored;
        QTest::newRow("before it") << u"taught me"_s << turn.arg(u"oven"_s) << u"taught me"_s
                                   << AnchorState::Anchored;
        QTest::newRow("behind it") << u"in the yard"_s << turn.arg(u"big oven of clay"_s) << u"in the yard"_s
                                   << AnchorState::Anchored;
        QTest::newRow("taken out") << u"grandmother 👵 taught"_s << u"She had an ovn in the yard."_s
                                   << u"grandmother 👵 taught"_s << AnchorState::Orphan;
    }

    void passagesStay()
    {
        QFETCH(const QString, quote);
        QFETCH(const QString, words);
        QFETCH(const QString, now);
        QFETCH(const AnchorState, state);
        const AnnotationId id = annotate(quote);
        const AnnotationId behind = annotate(u"the strike was long"_s);
        QVERIFY(Editing(*m_project).rewriteTurn(m_episode, 2, words).value_or(false));
        compareWithFile();
        QCOMPARE(annotation(id).state, state);
        QCOMPARE(annotation(id).quote, now);
        QCOMPARE(annotation(behind).state, AnchorState::Anchored);
        QCOMPARE(annotation(behind).quote, u"the strike was long"_s);
        m_project->undo();
        QCOMPARE(annotation(id).quote, quote);
        compareWithFile();
    }

    void movesPassagesWithTheirSection()
    {
        const AnnotationId moved = annotate(u"What came then"_s);
        const AnnotationId passed = annotate(u"bake bread"_s);
        const AnnotationId never = annotate(u"never"_s, text().body.indexOf(u"never, never"_s) + 3);
        const auto before = annotation(never);
        QVERIFY(Editing(*m_project).moveSection(m_episode, 2, textedits::Direction::Up).value_or(false));
        QVERIFY(annotation(moved).start < annotation(passed).start);
        for (const AnnotationId id : {moved, passed, never}) {
            QCOMPARE(annotation(id).state, AnchorState::Anchored);
        }
        compareWithFile();
        m_project->undo();
        QCOMPARE(annotation(never), before);
    }

    void keepsWhatWasEditedAsSplices()
    {
        QVERIFY(Editing(*m_project).rewriteTurn(m_episode, 3, u"And you were allowed near it?"_s));
        QVERIFY(Editing(*m_project).setTimes(m_episode, 3, Milliseconds(5), {}));
        QVERIFY(m_project->flush());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM splice"_s).toInt(), 1);
        const QString now = ask(m_path, u"SELECT body FROM revision"_s).toString();
        const auto start = ask(m_path, u"SELECT start FROM splice"_s).toLongLong();
        const QString removed = ask(m_path, u"SELECT removed FROM splice"_s).toString();
        const QString inserted = ask(m_path, u"SELECT inserted FROM splice"_s).toString();
        const OffsetMap map(now);
        const qsizetype place = map.toUtf16(CodePoint(start)).value();
        QCOMPARE(now.sliced(place, inserted.size()), inserted);
        QVERIFY(
            (now.first(place) + removed + now.sliced(place + inserted.size())).contains(u"alowed near"_s));
        QCOMPARE(removed, QString()); // a letter came, and nothing else
        QCOMPARE(inserted, u"l"_s);
    }

    void hasNothingToDo()
    {
        const QStringList before = rows();
        Editing editing(*m_project);
        QCOMPARE(editing.joinToPrevious(m_episode, 0).value_or(true), false);
        QCOMPARE(editing.rewriteTurn(m_episode, 0, u"  "_s).value_or(true), false);
        QCOMPARE(editing.setSpeakers(m_episode, 0, 0, {u"Ann"_s}).value_or(true), false);
        QCOMPARE(editing.setSpeakers(m_episode, 0, 0, {u" "_s}).error().code, ErrorCode::NameEmpty);
        QCOMPARE(editing.rewriteTurn(EpisodeId(99), 0, u"x"_s).error().code, ErrorCode::NoSuchEpisode);
        QCOMPARE(rows(), before);
    }

    /// Many edits in a row, some taken back, with annotations all over the text.
    void staysInStep()
    {
        TranscriptGenerator generator(5);
        for (int i = 0; i < 25; ++i) {
            const qsizetype size = text().body.size();
            const auto start = Utf16Offset(generator.below(size - 12));
            const auto range = (*m_project->offsets(m_episode))
                                   ->toCodePoints(Utf16Range{start, start + 1 + generator.below(10)});
            if (!CodePointRange(range).isEmpty()) {
                QVERIFY(Editing(*m_project).annotate(m_episode, range, Colour(), {}, {}));
            }
        }
        for (int step = 0; step < 150; ++step) {
            const Transcript now = text();
            const auto turn = int(generator.below(qsizetype(now.turns.size())));
            const auto section = int(generator.below(qsizetype(now.sections.size())));
            Editing editing(*m_project);
            Result<bool> done = true;
            switch (generator.below(11)) {
            case 0:
                done = editing.rewriteTurn(m_episode, turn, generator.sentence(true, 1 + generator.below(8)));
                break;
            case 1:
            case 2: {
                QString words = now.text(now.turns[size_t(turn)].range).toString();
                words.replace(generator.below(words.size()), 1 + generator.below(3), u"é"_s);
                done = editing.rewriteTurn(m_episode, turn, words);
                break;
            }
            case 3:
                done = editing.splitTurn(m_episode,
                                         (*m_project->offsets(m_episode))
                                             ->toUtf16(CodePoint(generator.below(now.body.size() - 5))));
                break;
            case 4:
                done = editing.joinToPrevious(m_episode, turn);
                break;
            case 5:
                done = editing.setSpeakers(m_episode, turn, turn,
                                           {generator.below(2) == 0 ? u"Ann"_s : u"S%1"_s.arg(step)});
                break;
            case 6:
                done = editing.beginSection(m_episode, turn, generator.sentence(false, 2), 2);
                break;
            case 7:
                done = editing.dissolveSection(m_episode, section);
                break;
            case 8:
                done = editing.moveSection(m_episode, section, textedits::Direction::Up);
                break;
            case 9:
                m_project->undo();
                break;
            default:
                m_project->redo();
                break;
            }
            QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
            compareWithFile();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        while (m_project->nextUndo() && m_project->nextUndo()->kind != ActionKind::Highlight) {
            m_project->undo();
        }
        compareWithFile();
    }
};

QTEST_MAIN(TestEditingTexts)
#include "tst_editingtexts.moc"
