// SPDX-License-Identifier: MIT
#include "models/project/noteediting.h"
#include "models/sharing/sharedcopy.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/models/sharing/namedproject.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// A shared copy holds no real name: its bytes are searched for each.
class SharedCopyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    const QDate m_day = QDate(2030, 1, 1);

    [[nodiscard]] static std::vector<Alias> aliases()
    {
        return {{.name = u"Marie Dupont"_s, .alias = u"Jeanne Roy"_s},
                {.name = u"Marie"_s, .alias = u"Jeanne"_s},
                {.name = u"Dupont"_s, .alias = u"Roy"_s},
                {.name = u"Émile"_s, .alias = u"Paul"_s},
                {.name = u"Beaulieu"_s, .alias = u"the village"_s},
                {.name = u"Ben Osei"_s, .alias = u"Tom"_s},
                {.name = u"Ann Keller"_s, .alias = u"C1"_s},
                {.name = u"ferry"_s, .alias = u"boat"_s},
                {.name = u"Osei"_s, .alias = u"Tom"_s}};
    }
    static QStringList names()
    {
        return {u"marie"_s,    u"dupont"_s, u"émile"_s,  u"emile"_s,     u"beaulieu"_s,
                u"ben osei"_s, u"osei"_s,   u"keller"_s, u"ferry.txt"_s, u"ferry"_s};
    }

    [[nodiscard]] QString output() const { return m_named->file(u"shared.visavis"_s); }
    SharedCopyReport share(const std::vector<Alias> &given)
    {
        sure(m_named->project().flush());
        NoProgress progress;
        return sure(writeSharedCopy(m_named->path(), output(), given, m_day, progress));
    }
    Project &project() { return m_named->project(); }
    const ProjectData &data() { return m_named->data(); }

private Q_SLOTS:
    void init() { m_named = std::make_unique<NamedProject>(); }
    void cleanup() { m_named.reset(); }

    void noNameIsLeft()
    {
        Editing edit(project());
        sure(project().setCoder(u"Ann Keller"_s));
        const AnnotationId whole = m_named->mark(m_named->ferry, u"I am Marie Dupont, from Beaulieu."_s);
        const AnnotationId within = m_named->mark(m_named->ferry, u"rie Dupont, from Beau"_s);
        const AnnotationId later = m_named->mark(m_named->ferry, u"boats came back"_s);
        sure(edit.annotateByName(m_named->bridge, {CodePoint(0), CodePoint(4)}, palette().front().colour,
                                 {{u"Marie’s hat"_s}}, u"Dupont, see [[Marie’s hat]]"_s));
        const SpeakerId marie = m_named->person(m_named->ferry, u"Marie Dupont"_s, u"Marie Dupont"_s);
        PeopleEditing people(project());
        sure(people.describe(marie, u"Émile’s sister"_s));
        sure(people.setConsent({marie}, u"as Marie signed"_s));
        sure(edit.writeNote({}, u"The day I met Marie in Beaulieu"_s));
        sure(edit.addQuestions({{u"What of Émile?"_s, 0}}, {}, 0));
        sure(edit.rewriteTurn(m_named->ferry, 1,
                              u"I am Marie Dupont, from Beaulieu. My brother ÉMILE stole it."_s));
        sure(edit.renameTag(data().tagNamed(u"Marie’s hat")->id, u"The hat of Marie"_s));
        project().setSetting(u"window"_s, u"search"_s, u"Marie"_s);
        project().saveDraft(QUuid::createUuid(), u"Marie, unfinished"_s);
        const QString quote = data().annotations().find(later)->quote;
        const QUuid guids[] = {data().annotations().find(whole)->guid,
                               data().annotations().find(within)->guid,
                               data().annotations().find(later)->guid};

        const SharedCopyReport report = share(aliases());
        QCOMPARE(report, SharedCopyReport());
        QCOMPARE(tracesIn(output(), names()), QString());
        QCOMPARE(findingsOf(output()), QStringList());

        auto copy = sure(Project::open(output(), u"Test"_s));
        sure(copy->loadAll());
        const auto text = sure(copy->transcript(m_named->ferry));
        QVERIFY(text->body.contains(u"I am Jeanne Roy, from the village. My brother PAUL stole it."));
        QCOMPARE(copy->data().annotations().find(guids[0])->quote, u"I am Jeanne Roy, from the village."_s);
        QCOMPARE(copy->data().annotations().find(guids[1])->quote, u"Jeanne Roy, from the village"_s);
        QCOMPARE(copy->data().annotations().find(guids[2])->quote, quote);
        QVERIFY(copy->data().tagNamed(u"The hat of Jeanne"));
        QVERIFY(copy->data().coderNamed(u"C1"));
        QCOMPARE(copy->data().speakers().begin()->description, u"Paul’s sister"_s);

        m_named->close();
        QVERIFY(!tracesIn(m_named->path(), names()).isEmpty()); // the search can find them
    }

    void whatTheFileDoesNotHold()
    {
        share(aliases());
        for (const char *table : {"source", "splice", "setting", "saved", "draft"}) {
            QCOMPARE(ask(output(), u"SELECT count(*) FROM "_s + QLatin1StringView(table)).toInt(), 0);
        }
        QCOMPARE(ask(output(), u"SELECT count(*) FROM revision"_s).toInt(), 3);
        QCOMPARE(ask(output(), u"SELECT count(*) FROM txn"_s).toInt(), 1);
        QCOMPARE(ask(output(), u"SELECT host || holder FROM replica"_s).toString(), QString());
        const QString guid = u"SELECT hex(value) FROM meta WHERE key = 'guid'"_s;
        QVERIFY(ask(output(), guid) != ask(m_named->path(), guid));
        QCOMPARE(QDir(QFileInfo(output()).path()).entryList({u"shared*"_s}, QDir::Files | QDir::Hidden),
                 QStringList{u"shared.visavis"_s});
    }

    void whatIsWithheldIsLeftOut()
    {
        const AnnotationId secret =
            m_named->mark(m_named->ferry, u"stole the landlady's purse that very night"_s);
        m_named->mark(m_named->ferry, u"purse that very night."_s); // shares words with it
        PeopleEditing people(project());
        sure(people.restrict({secret}, {.restriction = Restriction::OffRecord}));
        sure(people.restrict({m_named->mill},
                             {.restriction = Restriction::Embargoed, .embargo = QDate(2031, 1, 1)}));
        const SpeakerId ben = m_named->person(m_named->bridge, u"Ben Osei"_s, u"Ben Osei"_s);
        sure(people.restrict({ben}, {.restriction = Restriction::OffRecord}));
        sure(Editing(project()).writeNote({},
                                          u"He: “opened the bridge on a Sunday. Marie was there”, indeed"_s));
        sure(Editing(project()).writeNote(data().speakers().find(ben)->guid, u"a secret note"_s));
        QCOMPARE(share({}),
                 (SharedCopyReport{.episodes = 1, .stretches = 3, .annotations = 2, .persons = 1}));
        QCOMPARE(tracesIn(output(), {u"landlady"_s, u"that very night"_s, u"sold"_s, u"Cleo"_s, u"Sunday"_s,
                                     u"afraid"_s, u"Osei"_s, u"secret note"_s}),
                 QString());
        QCOMPARE(findingsOf(output()), QStringList());
        auto copy = sure(Project::open(output(), u"Test"_s));
        const auto text = sure(copy->transcript(m_named->bridge));
        QVERIFY(text->body.contains(u"[…]\n\nI was eleven, and I held the pole"));
        QCOMPARE(copy->data().liveEpisodes().size(), 2);
    }

    /// Another transcript of the same words, a title of a person who is withheld, a passage without a place.
    void whatIsWithheldIsLeftOutElsewhereToo()
    {
        Editing edit(project());
        PeopleEditing people(project());
        const AnnotationId secret =
            m_named->mark(m_named->ferry, u"My brother Émile stole the landlady's purse that very night."_s);
        const AnnotationId before = m_named->mark(m_named->ferry, u"from Beaulieu."_s);
        sure(edit.keepAsOrphans({before}));
        sure(people.restrict({secret}, {.restriction = Restriction::OffRecord}));
        sure(edit.rewriteTurn(
            m_named->mill, 3,
            u"After the flood. My brother Émile stole the landlady's purse that very night!"_s));
        m_named->mark(m_named->mill, u"the landlady's purse"_s);
        const SpeakerId ben = m_named->person(m_named->bridge, u"Ben Osei"_s, u"Ben Osei"_s);
        sure(people.restrict({ben}, {.restriction = Restriction::OffRecord}));
        sure(edit.renameEpisode(m_named->bridge, u"With Ben Osei"_s));
        const SharedCopyReport report = share({});
        QCOMPARE(report.annotations, 2); // the orphan's words are not those
        QCOMPARE(tracesIn(output(), {u"landlady"_s, u"stole"_s, u"Osei"_s, u"My brother"_s}), QString());
        QCOMPARE(findingsOf(output()), QStringList());
    }

    /// Its alias is that of the whole name alone.
    void aPassageWithoutAPlaceThatBeginsInAName()
    {
        Editing edit(project());
        const AnnotationId orphan = m_named->mark(m_named->ferry, u"pont, from Beaulieu"_s);
        const QUuid guid = data().annotations().find(orphan)->guid;
        sure(edit.keepAsOrphans({orphan}));
        share({{.name = u"Marie Dupont"_s, .alias = u"Jeanne Roy"_s}});
        auto copy = sure(Project::open(output(), u"Test"_s));
        sure(copy->loadAll());
        QCOMPARE(copy->data().annotations().find(guid)->quote, u"Jeanne Roy, from Beaulieu"_s);
    }

    /// They are asked in other interviews, too.
    void questionsAreNobodys_data()
    {
        QTest::addColumn<bool>("isPerson");
        QTest::newRow("whole interview") << false;
        QTest::newRow("interviewer") << true;
    }
    void questionsAreNobodys()
    {
        QFETCH(const bool, isPerson);
        const QString question =
            u"What do you remember of the night of the flood and of the boats that came back to you?"_s;
        Editing edit(project());
        PeopleEditing people(project());
        sure(edit.addQuestions({{question, 0}}, {}, 0));
        sure(edit.rewriteTurn(m_named->mill, 0, question));
        sure(edit.rewriteTurn(m_named->bridge, 0, question));
        if (isPerson) {
            const SpeakerId asker = m_named->person(m_named->mill, u"Interviewer"_s, u"Zoe Quill"_s);
            sure(people.restrict({asker}, {.restriction = Restriction::OffRecord}));
        } else {
            sure(people.restrict({m_named->mill}, {.restriction = Restriction::OffRecord}));
        }
        share({});
        auto copy = sure(Project::open(output(), u"Test"_s));
        sure(copy->loadAll());
        QCOMPARE(copy->data().questions().begin()->text, question);
        QVERIFY(sure(copy->transcript(m_named->bridge))->body.startsWith(question));
        QCOMPARE(tracesIn(output(), {u"Quill"_s, isPerson ? u"And the mill"_s : u"It was sold"_s}),
                 QString());
    }

    /// Labels that nobody assigned are theirs by the names that labels of theirs have elsewhere.
    void whatAPersonSaysUnderAnUnassignedLabelIsLeftOut()
    {
        Transcript texts[2];
        const QString words[] = {u"I baked all night."_s, u"The wheel had stopped."_s};
        const QString labels[] = {u"Zoé M."_s, u"zoe m."_s};
        for (int i = 0; i < 2; ++i) {
            TranscriptBuilder builder({});
            builder.facts().format = u"text"_s;
            builder.addUnit({builder.label(u"Interviewer"_s, Role::Interviewer)}, u"Who are you?");
            builder.addUnit({builder.label(labels[i], Role::Interviewee)}, words[i]);
            texts[i] = builder.finish();
        }
        const SpeakerId zoe = m_named->person(m_named->add(texts[0]), u"Zoé M."_s, u"Zoé Martin"_s);
        m_named->add(texts[1]);
        const SpeakerId namesake = sure(PeopleEditing(project()).make(u"zoé m."_s));
        sure(PeopleEditing(project()).restrict({zoe, namesake}, {.restriction = Restriction::OffRecord}));
        QCOMPARE(share({}).persons, 2);
        QCOMPARE(tracesIn(output(), {u"baked"_s, u"wheel"_s, u"Zoé"_s, u"zoe"_s}), QString());
        QCOMPARE(findingsOf(output()), QStringList());
    }

    /// What is said of a whole interview may tell of everybody in it.
    void whatIsSaidOfAnInterviewWithSomebodyWithheldIsLeftOut()
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"Bread"_s;
        builder.facts().summary = u"Who stole the flour."_s;
        builder.beginSection(u"The oven", 1);
        builder.addUnit({builder.label(u"Zoé"_s, Role::Interviewee)}, u"I baked all night.");
        builder.addUnit({builder.label(u"Yann"_s, Role::Interviewee)}, u"I slept well then.");
        const EpisodeId bread = m_named->add(builder.finish());
        const QUuid section = sure(project().transcript(bread))->sections.front().guid;
        const QUuid whole = data().episodes().find(bread)->guid;
        const QUuid ferry = data().episodes().find(m_named->ferry)->guid;
        NoteEditing notes(project());
        sure(notes.addNote(whole, u"She was afraid of the baker."_s));
        sure(notes.addNote(section, u"Her hands trembled."_s));
        sure(notes.addNote(ferry, u"Recorded on board."_s));
        sure(notes.link(whole, ferry, u"whispers of"_s));
        const SpeakerId zoe = m_named->person(bread, u"Zoé"_s, u"Zoé"_s);
        QCOMPARE(share({}).summaries, 0);
        QCOMPARE(tracesIn(output(), {u"trembled"_s}), u"trembled"_s);
        sure(PeopleEditing(project()).restrict({zoe}, {.restriction = Restriction::OffRecord}));
        QCOMPARE(share({}), (SharedCopyReport{.stretches = 1, .persons = 1, .summaries = 1}));
        QCOMPARE(tracesIn(output(), {u"flour"_s, u"baker"_s, u"trembled"_s, u"whispers"_s}), QString());
        QCOMPARE(tracesIn(output(), {u"Recorded on board"_s}), u"Recorded on board"_s);
        QCOMPARE(findingsOf(output()), QStringList());
        auto copy = sure(Project::open(output(), u"Test"_s));
        QVERIFY(sure(copy->transcript(bread))->body.contains(u"I slept well then."));
    }

    /// Chapters are sections without turns, and so may the last one be.
    void titlesWithoutTurnsAreRewritten()
    {
        Transcript chapters;
        chapters.format = u"text"_s;
        chapters.title = u"Chapters"_s;
        chapters.body = u"Marie Dupont arrives\n\nThanks to Marie"_s;
        chapters.sections = {{.id = {}, .titleRange = {Utf16Offset(0), Utf16Offset(20)}},
                             {.id = {}, .titleRange = {Utf16Offset(22), Utf16Offset(37)}}};
        const EpisodeId episode = m_named->add(chapters);
        share(aliases());
        QCOMPARE(tracesIn(output(), names()), QString());
        QCOMPARE(findingsOf(output()), QStringList());
        auto copy = sure(Project::open(output(), u"Test"_s));
        QCOMPARE(sure(copy->transcript(episode))->body, u"Jeanne Roy arrives\n\nThanks to Jeanne"_s);
    }

    /// "d’Émile" under another name is "de Paul": the word before the name changes, passages do not lose
    /// their place.
    void elidedWordsBeforeNames()
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().language = u"fr"_s;
        builder.facts().title = u"Le bac de Ben Osei"_s;
        builder.addUnit({builder.label(u"Enquêtée"_s, Role::Interviewee)},
                        u"C’était la barque d’Émile, et l’idée de Marie."_s);
        const EpisodeId episode = m_named->add(builder.finish());
        const AnnotationId name = m_named->mark(episode, u"Émile"_s);
        const AnnotationId rest = m_named->mark(episode, u"la barque d’Émile, et"_s);
        const AnnotationId behind = m_named->mark(episode, u"l’idée"_s);
        const QUuid guids[] = {data().annotations().find(name)->guid, data().annotations().find(rest)->guid,
                               data().annotations().find(behind)->guid};
        share({{.name = u"Émile"_s, .alias = u"Paul"_s},
               {.name = u"Marie"_s, .alias = u"Anne"_s},
               {.name = u"Ben Osei"_s, .alias = u"Ali"_s}});
        QCOMPARE(findingsOf(output()), QStringList());
        auto copy = sure(Project::open(output(), u"Test"_s));
        sure(copy->loadAll());
        QCOMPARE(sure(copy->transcript(episode))->body, u"C’était la barque de Paul, et l’idée d’Anne."_s);
        QCOMPARE(copy->data().episodes().find(episode)->title, u"Le bac d’Ali"_s);
        const QString quotes[] = {u"de Paul"_s, u"la barque de Paul, et"_s, u"l’idée"_s};
        for (size_t i = 0; i < std::size(guids); ++i) {
            const Annotation &annotation = *copy->data().annotations().find(guids[i]);
            QCOMPARE(annotation.state, AnchorState::Anchored);
            QCOMPARE(annotation.quote, quotes[i]);
        }
    }

    void codersMayChangeNames()
    {
        sure(project().setCoder(u"Marie"_s));
        sure(project().setCoder(u"Jeanne"_s));
        share({{.name = u"Marie"_s, .alias = u"Jeanne"_s}, {.name = u"Jeanne"_s, .alias = u"Marie"_s}});
        auto copy = sure(Project::open(output(), u"Test"_s));
        QVERIFY(copy->data().coderNamed(u"Marie"));
        QVERIFY(copy->data().coderNamed(u"Jeanne"));
    }

    void onlyItsOwnerReadsIt()
    {
        share({});
        QVERIFY(!(QFile::permissions(output()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void deletedInterviewsAreNotCarriedOver()
    {
        sure(Editing(project()).removeEpisodes({m_named->mill}));
        share({});
        QCOMPARE(tracesIn(output(), {u"Cleo"_s, u"flood"_s}), QString());
        QCOMPARE(findingsOf(output()), QStringList());
    }

    void anythingInTheWay()
    {
        NoProgress progress;
        sure(project().flush());
        const auto same = writeSharedCopy(m_named->path(), m_named->path(), {}, m_day, progress);
        QVERIFY(!same);
        QCOMPARE(same.error().code, ErrorCode::SameFile);
        const auto nowhere =
            writeSharedCopy(m_named->path(), m_named->file(u"none/shared.visavis"_s), {}, m_day, progress);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
        sure(Project::create(output()));
        const auto open = sure(Project::open(output(), u"Test"_s));
        const auto locked = writeSharedCopy(m_named->path(), output(), {}, m_day, progress);
        QVERIFY(!locked);
        QCOMPARE(locked.error().code, ErrorCode::ProjectLocked);
    }

    void anotherFileIsReplaced()
    {
        sure(Project::create(output()));
        share(aliases());
        QCOMPARE(ask(output(), u"SELECT count(*) FROM episode"_s).toInt(), 3);
    }

    /// Of a project of the same name that was deleted while a program that had it open was killed.
    void theJournalOfAnotherFileIsPutAside()
    {
        const QString journal = output() + u"-wal"_s;
        const QString kept = m_named->file(u"kept"_s);
        sure(Project::create(output()));
        {
            const auto stale = sure(Database::open(output(), Database::Mode::ReadWrite));
            sure(stale->run(u"CREATE TABLE stale (word TEXT)"_s));
            QVERIFY(QFile::copy(journal, kept));
        }
        QVERIFY(QFile::remove(output()));
        QVERIFY(QFile::rename(kept, journal));
        share(aliases());
        QVERIFY(!QFile::exists(journal));
        QVERIFY(QFile::exists(journal + u".old"_s));
        QCOMPARE(ask(output(), u"SELECT count(*) FROM sqlite_schema WHERE name = 'stale'"_s).toInt(), 0);
        QCOMPARE(ask(output(), u"SELECT count(*) FROM episode"_s).toInt(), 3);
        QCOMPARE(findingsOf(output()), QStringList());
    }

    void cancelled()
    {
        class Cancelled final : public Progress
        {
        public:
            void report(qint64, qint64) override {}
            [[nodiscard]] bool isCancelled() const override { return true; }
        } progress;
        sure(project().flush());
        const auto done = writeSharedCopy(m_named->path(), output(), aliases(), m_day, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(QFileInfo(output()).path()).entryList({u"shared*"_s}, QDir::Files | QDir::Hidden),
                 QStringList());
    }
};

QTEST_GUILESS_MAIN(SharedCopyTest)
#include "tst_sharedcopy.moc"
