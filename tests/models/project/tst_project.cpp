// SPDX-License-Identifier: MIT
#include "models/project/check.h"
#include "models/project/editing.h"
#include "models/project/indexing.h"
#include "models/project/preparedepisode.h"
#include "models/transcript/transcriptbuilder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// An interview with an emoji early on, so that offsets of the two units differ behind it.
Transcript interview(const QString &title)
{
    TranscriptBuilder builder({});
    builder.facts().title = title;
    builder.facts().language = u"fr"_s;
    builder.facts().format = u"text"_s;
    const int lea = builder.label(u"Léa"_s, Role::Interviewer);
    const int paul = builder.label(u"Paul"_s, Role::Interviewee);
    builder.beginSection(u"Le canal 😀", 2);
    builder.addUnit({lea}, u"Comment êtes-vous arrivé à l’écluse ?", TranscriptBuilder::Join::Paragraph,
                    Milliseconds(0), Milliseconds(4000));
    builder.addUnit({paul}, u"À pied, un soir d’hiver. L’eau était noire.");
    builder.addUnit({lea, paul}, u"Oui.");
    return builder.finish();
}

EpisodeId addEpisode(Project &project, const Transcript &transcript)
{
    const Source source{.fileName = u"a.txt"_s,
                        .bytes = transcript.body.toUtf8(),
                        .charset = u"UTF-8"_s,
                        .text = transcript.body,
                        .undecodable = 0,
                        .charsetGuessed = false};
    const auto prepared =
        std::make_shared<const PreparedEpisode>(prepareEpisode(transcript, source, u"V"_s, project.ids()));
    for (Writer::Task &task : storingTasks(prepared)) {
        project.writer()->enqueue(std::move(task));
    }
    QList<Change> changes{Change::create(prepared->episode)};
    for (const EpisodeLabel &label : prepared->labels) {
        changes.append(Change::create(label));
    }
    const Action action{
        .kind = ActionKind::ImportEpisodes, .arguments = {}, .changes = changes, .undo = {}, .redo = {}};
    return project.perform(action) ? prepared->episode.id : EpisodeId();
}

/// Everything of an episode that people made, as text, to compare states.
QString stateOf(Project &project)
{
    if (!project.loadAll()) {
        return {};
    }
    const ProjectData &data = project.data();
    QStringList lines;
    for (const EpisodeId episode : data.liveEpisodes()) {
        lines.append(u"episode "_s + data.episodes().find(episode)->title);
        for (const AnnotationId id : data.annotationsOf(episode)) {
            const Annotation *annotation = data.annotations().find(id);
            lines.append(u"  %1 %2 %3"_s.arg(annotation->quote, annotation->colour.name(),
                                             annotation->guid.toString()));
            for (const TaggingId tagging : data.taggingsOf(id)) {
                lines.append(u"    tag "_s + data.tagPath(data.taggings().find(tagging)->tag));
            }
            for (const NoteId note : data.notesOn(annotation->guid)) {
                lines.append(u"    note "_s + data.notes().find(note)->body);
            }
        }
    }
    std::function<void(TagId, int)> walk = [&](TagId parent, int depth) {
        for (const TagId tag : data.childrenOf(parent)) {
            lines.append(QString(depth, u' ') + u"# "_s + data.tags().find(tag)->name + u" "_s +
                         QString::number(data.taggingCount(tag)));
            walk(tag, depth + 1);
        }
    };
    walk({}, 0);
    return lines.join(u'\n');
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    std::unique_ptr<Project> open()
    {
        auto project = Project::open(m_path, u"Test"_s);
        if (!project || !(*project)->setCoder(u"Ann Lee"_s)) {
            return nullptr;
        }
        return std::move(*project);
    }

    QStringList findings()
    {
        NoProgress progress;
        const auto found = checkProject(m_path, progress);
        QStringList list;
        if (!found) {
            return {u"cannot be read: "_s + found.error().detail};
        }
        for (const Finding &finding : *found) {
            list.append(QString::number(int(finding.code)) + u' ' + finding.arguments.join(u' '));
        }
        return list;
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QFile::remove(m_path);
        QVERIFY(Project::create(m_path));
    }

    void anEmptyProjectHoldsEveryInvariant()
    {
        QVERIFY(open());
        QCOMPARE(findings(), QStringList());
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        QVERIFY(!QFile::exists(m_path + u".lock"_s));
    }

    void creatingDoesNotOverwrite()
    {
        const auto again = Project::create(m_path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::ProjectExists);
    }

    void aTranscriptComesBackAsItWas()
    {
        const Transcript written = interview(u"L’éclusier"_s);
        EpisodeId id;
        {
            const auto project = open();
            QVERIFY(project);
            id = addEpisode(*project, written);
        }
        const auto project = open();
        const auto read = project->transcript(id);
        QVERIFY(read);
        Transcript bare = **read;
        for (Label &label : bare.labels) {
            QVERIFY(label.id.isValid());
            label.id = {};
        }
        for (Section &section : bare.sections) {
            QVERIFY(section.id.isValid());
            QVERIFY(!section.guid.isNull());
            section.id = {};
            section.guid = {};
        }
        for (Turn &turn : bare.turns) {
            QVERIFY(turn.id.isValid());
            turn.id = {};
        }
        QCOMPARE(bare.body, written.body);
        QCOMPARE(bare.turns, written.turns);
        QCOMPARE(bare.sections, written.sections);
        QCOMPARE(bare.labels, written.labels);
        QCOMPARE(bare.times, written.times);
        QCOMPARE(findings(), QStringList());
    }

    void everyActionIsUndoneAndDoneAgain()
    {
        const auto project = open();
        const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
        Editing editing(*project);
        QStringList states{stateOf(*project)};
        std::vector<AnnotationId> marked;
        TagId water;
        TagId night;
        const std::vector<std::function<bool()>> steps{
            [&] { return bool(editing.createTag(u"Eau"_s).transform([&](TagId id) { water = id; })); },
            [&] {
                return bool(editing.createTag(u"Nuit"_s, water).transform([&](TagId id) { night = id; }));
            },
            [&] {
                return bool(editing.highlight(episode, {CodePoint(12), CodePoint(20)}, palette()[0].colour)
                                .transform([&](AnnotationId id) { marked.push_back(id); }));
            },
            [&] {
                return bool(editing
                                .annotate(episode, {CodePoint(15), CodePoint(30)}, palette()[1].colour,
                                          {water}, u"Une note"_s)
                                .transform([&](AnnotationId id) { marked.push_back(id); }));
            },
            [&] { return bool(editing.addTag(marked, night)); },
            [&] { return bool(editing.recolour(marked, palette()[3].colour)); },
            [&] {
                return bool(
                    editing.writeNote(project->data().annotations().find(marked[0])->guid, u"Autre"_s));
            },
            [&] { return bool(editing.setRange(marked[0], {CodePoint(10), CodePoint(22)})); },
            [&] { return bool(editing.moveTag(night, {}, 0)); },
            [&] { return bool(editing.renameTag(water, u"L’eau"_s)); },
            [&] { return bool(editing.removeTag({marked[0]}, night)); },
            [&] { return bool(editing.removeTag(water)); },
            [&] { return bool(editing.removeAnnotations({marked[1]})); },
            [&] { return bool(editing.renameEpisode(episode, u"B"_s)); },
        };
        for (const auto &step : steps) {
            QVERIFY(step());
            states.append(stateOf(*project));
            QVERIFY2(states[states.size() - 1] != states[states.size() - 2], "the step changed nothing");
        }
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            QCOMPARE(stateOf(*project), states[i]);
            project->undo();
        }
        QCOMPARE(stateOf(*project), states.front());
        for (qsizetype i = 1; i < states.size(); ++i) {
            project->redo();
            QCOMPARE(stateOf(*project), states[i]);
        }
        QVERIFY(project->flush());
        QCOMPARE(findings(), QStringList());
    }

    void whatWasDoneIsThereAfterReopening()
    {
        QString before;
        {
            const auto project = open();
            Editing editing(*project);
            const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
            const auto tag = editing.createTag(u"Eau"_s);
            QVERIFY(tag);
            QVERIFY(editing.annotate(episode, {CodePoint(0), CodePoint(10)}, palette()[0].colour, {*tag},
                                     u"Une note"_s));
            QVERIFY(editing.setStatus(episode, ReadStatus::Read));
            before = stateOf(*project);
        }
        const auto project = open();
        QCOMPARE(stateOf(*project), before);
        QVERIFY(!project->nextUndo());
        const EpisodeId episode = project->data().liveEpisodes().front();
        QCOMPARE(project->data().statusOf(episode, project->coder()), ReadStatus::Read);
        QCOMPARE(project->data().annotationCount(episode), 1);
    }

    void offsetsCountCodePoints()
    {
        const auto project = open();
        Editing editing(*project);
        const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
        // "Le canal 😀" has 10 code points, 11 UTF-16 units.
        const auto id = editing.highlight(episode, {CodePoint(9), CodePoint(19)}, palette()[0].colour);
        QVERIFY(id);
        QCOMPARE(project->data().annotations().find(*id)->quote, u"😀\n\nComment"_s);
        QVERIFY(project->flush());
        const auto quote = project->snapshot().database().single(
            u"SELECT substr(body, start + 1, stop - start) = quote FROM annotation "
            "JOIN revision ON revision.id = annotation.revision"_s);
        QVERIFY(quote);
        QCOMPARE(quote->toInt(), 1);
    }

    void refusesARangeOutsideTheText()
    {
        const auto project = open();
        Editing editing(*project);
        const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
        for (const auto &[start, stop] : {std::pair(-1, 3), {5, 5}, {5, 100'000}}) {
            const auto id =
                editing.highlight(episode, {CodePoint(start), CodePoint(stop)}, palette()[0].colour);
            QVERIFY(!id);
            QCOMPARE(id.error().code, ErrorCode::RangeOutsideText);
        }
    }

    void aSecondOpeningReadsAndFollows()
    {
        const auto project = open();
        const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
        QVERIFY(project->flush());
        const auto second = Project::open(m_path, u"Other"_s);
        QVERIFY(second);
        QVERIFY((*second)->isReadOnly());
        QCOMPARE((*second)->readOnlyReason()->code, ErrorCode::ProjectLocked);
        QCOMPARE((*second)->data().liveEpisodes().size(), 1);
        Editing editing(**second);
        QCOMPARE(editing.createTag(u"x"_s).error().code, ErrorCode::ProjectLocked);

        QSignalSpy reloaded(second->get(), &Project::reloaded);
        QVERIFY(Editing(*project).renameEpisode(episode, u"B"_s));
        QTRY_COMPARE(reloaded.size(), 1);
        QCOMPARE((*second)->data().episodes().find(episode)->title, u"B"_s);
    }

    void draftsOutliveACrash()
    {
        QUuid object;
        {
            const auto project = open();
            const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
            const auto id =
                Editing(*project).highlight(episode, {CodePoint(0), CodePoint(4)}, palette()[0].colour);
            QVERIFY(id);
            object = project->data().annotations().find(*id)->guid;
            project->saveDraft(object, u"Je voulais di"_s);
        }
        const auto project = open();
        QVERIFY(project->loadAll());
        QCOMPARE(project->data().notesOn(object).size(), 1);
        QCOMPARE(project->data().notes().find(project->data().notesOn(object).front())->body,
                 u"Je voulais di"_s);
        QVERIFY(project->flush());
        QCOMPARE(findings(), QStringList());
    }

    void unfinishedImportsGoAtTheNextOpening()
    {
        {
            const auto project = open();
            const Transcript transcript = interview(u"A"_s);
            const Source source{.fileName = u"a.txt"_s,
                                .bytes = "x",
                                .charset = {},
                                .text = transcript.body,
                                .undecodable = 0,
                                .charsetGuessed = false};
            const auto prepared = std::make_shared<const PreparedEpisode>(
                prepareEpisode(transcript, source, u"V"_s, project->ids()));
            for (Writer::Task &task : storingTasks(prepared)) {
                project->writer()->enqueue(std::move(task));
            }
        }
        QCOMPARE(findings().join(u"; "_s), u"12 1"_s);
        QVERIFY(open());
        QCOMPARE(findings(), QStringList());
    }

    void checkFindsWhatIsBroken_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QString &sql, FindingCode code) {
            QTest::newRow(name) << sql << int(code);
        };
        row("body", u"UPDATE revision SET body = replace(body, 'hiver', 'hivre')"_s,
            FindingCode::BodyChanged);
        row("quote", u"UPDATE annotation SET start = start + 1"_s, FindingCode::QuoteDiffers);
        row("turn", u"UPDATE turn SET stop = 100000 WHERE ordinal = 1"_s, FindingCode::TurnsMisplaced);
        row("section", u"UPDATE section SET first_turn = 99"_s, FindingCode::SectionsMisplaced);
        row("ghost", u"INSERT INTO turn_fts (rowid, words, meta) VALUES (999, 'spectre', '')"_s,
            FindingCode::IndexDiffers);
        row("missing", u"DELETE FROM turn_fts WHERE rowid = 2"_s, FindingCode::IndexDiffers);
        row("note index", u"DELETE FROM note_fts"_s, FindingCode::NoteIndexDiffers);
        row("log", u"UPDATE tag SET name = 'Feu'"_s, FindingCode::LogDiffers);
        row("source", u"UPDATE source SET bytes = x'00'"_s, FindingCode::SourceChanged);
        row("reference", u"PRAGMA foreign_keys = OFF; DELETE FROM tag"_s, FindingCode::DanglingReference);
        row("folding", u"UPDATE meta SET value = 0 WHERE key = 'folding'"_s, FindingCode::FoldingOutdated);
    }

    void checkFindsWhatIsBroken()
    {
        QFETCH(const QString, damage);
        QFETCH(const int, code);
        {
            const auto project = open();
            Editing editing(*project);
            const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
            const auto tag = editing.createTag(u"Eau"_s);
            QVERIFY(tag);
            QVERIFY(editing.annotate(episode, {CodePoint(12), CodePoint(20)}, palette()[0].colour, {*tag},
                                     u"Une note"_s));
        }
        QCOMPARE(findings(), QStringList());
        {
            auto database = Database::open(m_path, Database::Mode::Create);
            QVERIFY(database);
            for (const QString &statement : damage.split(u"; "_s)) {
                QVERIFY((*database)->run(statement));
            }
        }
        NoProgress progress;
        const auto found = checkProject(m_path, progress);
        QVERIFY(found);
        QVERIFY2(
            std::ranges::any_of(*found, [&](const Finding &finding) { return int(finding.code) == code; }),
            qPrintable(findings().join(u'\n')));
    }

    void repairMakesTheIndexAnew()
    {
        {
            const auto project = open();
            addEpisode(*project, interview(u"A"_s));
        }
        {
            auto database = Database::open(m_path, Database::Mode::Create);
            QVERIFY((*database)->run(u"DELETE FROM turn_fts"_s));
        }
        QCOMPARE(findings().size(), 1);
        NoProgress progress;
        const auto left = repairProject(m_path, progress);
        QVERIFY(left);
        QVERIFY(left->isEmpty());
    }

    void renamingReindexes()
    {
        const auto project = open();
        const EpisodeId episode = addEpisode(*project, interview(u"A"_s));
        QVERIFY(project->load(episode));
        QVERIFY(Editing(*project).renameEpisode(episode, u"Le gardien du phare"_s));
        QVERIFY(Editing(*project).renameLabel(project->data().labelsOf(episode).front(), u"Zoé"_s));
        QVERIFY(project->flush());
        QCOMPARE(findings(), QStringList());
    }

    void renamingKeepsNoStatementsOfItsOwn()
    {
        std::vector<Episode> episodes;
        {
            const auto project = open();
            for (int i = 0; i < 5; ++i) {
                const EpisodeId id = addEpisode(*project, interview(u"%1"_s.arg(i)));
                episodes.push_back(*project->data().episodes().find(id));
            }
        }
        const auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database);
        const auto rename = [&](const Episode &episode) {
            Episode after = episode;
            after.title = u"Another"_s;
            return updateIndexes(**database, Change::update(episode, after));
        };
        QVERIFY(rename(episodes[0]));
        const size_t statements = (*database)->statementCount();
        for (const Episode &episode : episodes) {
            QVERIFY(rename(episode));
        }
        QCOMPARE((*database)->statementCount(), statements);
    }

    void whatIsNoProjectIsSaidPlainly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::FileEmpty;
        QTest::newRow("text") << QByteArray("Bonjour").repeated(50) << ErrorCode::NotAProject;
        QByteArray other(4096, '\0');
        other.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        QTest::newRow("other program's") << other << ErrorCode::OtherProgramsDatabase;
    }

    void whatIsNoProjectIsSaidPlainly()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        QFile file(m_folder.filePath(u"other.visavis"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto project = Project::open(file.fileName(), u"Test"_s);
        QVERIFY(!project);
        QCOMPARE(project.error().code, code);
        QCOMPARE(Project::open(m_folder.filePath(u"none.visavis"_s), u"Test"_s).error().code,
                 ErrorCode::FileNotFound);
        QCOMPARE(Project::open(m_folder.path(), u"Test"_s).error().code, ErrorCode::FileIsFolder);
    }

    void aNewerProjectOpensForReading()
    {
        {
            auto database = Database::open(m_path, Database::Mode::Create);
            QVERIFY((*database)->run(u"PRAGMA user_version=99"_s));
        }
        const auto project = Project::open(m_path, u"Test"_s);
        QVERIFY(project);
        QCOMPARE((*project)->readOnlyReason()->code, ErrorCode::ProjectTooNew);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
