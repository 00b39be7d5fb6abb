// SPDX-License-Identifier: MIT
#include "models/project/purging.h"
#include "models/sharing/projectnames.h"
#include "models/sharing/withdrawal.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/models/readers/zips.h"
#include "tests/models/sharing/namedproject.h"

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// Of who withdrew nothing is left in the project's files: their bytes are searched.
class WithdrawalTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<NamedProject> m_named;
    Withdrawal m_withdrawal;

    static QStringList traces()
    {
        return {u"marie"_s,        u"dupont"_s,        u"landlady"_s,      u"the water rose"_s,
                u"I was eleven"_s, u"held the pole"_s, u"her own words"_s, u"about the purse"_s};
    }

private Q_SLOTS:
    void init()
    {
        m_named = std::make_unique<NamedProject>();
        Project &project = m_named->project();
        Editing edit(project);
        const SpeakerId marie = m_named->person(m_named->ferry, u"Marie Dupont"_s, u"Marie Dupont"_s);
        std::ignore = m_named->person(m_named->bridge, u"Marie Dupont"_s, u"Marie Dupont"_s);
        const auto note = [&](AnnotationId annotation, const QString &text) {
            sure(edit.writeNote(m_named->data().annotations().find(annotation)->guid, text));
        };
        note(m_named->mark(m_named->ferry, u"stole the landlady's purse"_s), u"all about the purse"_s);
        note(m_named->mark(m_named->bridge, u"I held the pole alone"_s), u"her own words"_s);
        note(m_named->mark(m_named->bridge, u"They opened the bridge"_s), u"what Marie heard too"_s);
        sure(edit.writeNote({}, u"She said: “I was eleven, and I held the pole alone”."_s));
        sure(edit.rewriteTurn(m_named->bridge, 3, u"She was not afraid, Marie, I thought."_s));
        sure(edit.rewriteTurn(m_named->bridge, 3, u"She was not afraid enough, I think."_s));
        project.setSetting(u"window"_s, u"search"_s, u"Marie"_s);
        project.setSetting(u"window"_s, u"filter"_s, u"bridge"_s);
        m_withdrawal.person = m_named->data().speakers().find(marie)->guid;
        m_withdrawal.names = namesOf(m_named->data(), *m_named->data().speakers().find(marie));
        sure(project.flush());
        QFile backup(m_named->path() + u".version-2"_s);
        QVERIFY(backup.open(QIODevice::WriteOnly) && backup.write("Marie Dupont") > 0);
    }
    void cleanup() { m_named.reset(); }

    void namesToLookFor()
    {
        QCOMPARE(m_withdrawal.names, (QStringList{u"Marie Dupont"_s, u"Marie"_s, u"Dupont"_s}));
    }

    void preview()
    {
        NoProgress progress;
        const WithdrawalPreview preview = sure(previewWithdrawal(m_named->path(), m_withdrawal, progress));
        using Interview = WithdrawalPreview::Interview;
        const std::vector<Interview> wanted{{.title = u"ferry"_s, .isWhole = true, .turns = 4},
                                            {.title = u"bridge"_s, .isWhole = false, .turns = 1}};
        QCOMPARE(preview.interviews, wanted);
        QCOMPARE(preview.annotations, 2);
        QCOMPARE(preview.notes, 2);
        QCOMPARE(preview.mentions, 2); // MARIE, Dupont's hat
        QCOMPARE(preview.forgotten, 1);
        QVERIFY(preview.steps > 5);
        QCOMPARE(preview.backups, QStringList{m_named->path() + u".version-2"_s});
    }

    void notWhileSomebodyHasItOpen()
    {
        NoProgress progress;
        const auto done = withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::ProjectLocked);
    }

    void nothingIsLeft()
    {
        const QUuid other = m_named->data().episodes().find(m_named->mill)->guid;
        m_named->close();
        QVERIFY(!tracesIn(m_named->path(), traces()).isEmpty());
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        const QFileInfo project(m_named->path());
        QCOMPARE(project.absoluteDir().entryList(QDir::Files | QDir::Hidden),
                 QStringList{project.fileName()});
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
        QCOMPARE(findingsOf(m_named->path()), QStringList());

        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        sure(after->loadAll());
        const ProjectData &data = after->data();
        QCOMPARE(data.speakers().size(), 0);
        QCOMPARE(data.liveEpisodes(), (std::vector{m_named->bridge, m_named->mill}));
        QCOMPARE(data.annotations().size(), 1);
        QCOMPARE(data.notes().size(), 2);
        const auto text = sure(after->transcript(m_named->bridge));
        QVERIFY(text->body.contains(u"[…] was there, with […]'s hat.\n\n[…]\n\nShe was not afraid"));
        // What has nothing to do with her is as it was, source file and settings too.
        QCOMPARE(data.episodes().find(m_named->mill)->guid, other);
        QVERIFY(after->snapshot().source(data.episodes().find(m_named->mill)->revision));
        QVERIFY(!after->snapshot().source(data.episodes().find(m_named->bridge)->revision));
        QCOMPARE(after->setting(u"window"_s, u"filter"_s).toString(), u"bridge"_s);
        QVERIFY(!after->setting(u"window"_s, u"search"_s).isValid());
        const auto history = sure(after->history(100));
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.front().action, u"withdraw"_s);
        QVERIFY(history.front().arguments.isEmpty());
    }

    /// What the link leads to is what is changed; and who may read it stays.
    void throughALink()
    {
        m_named->close();
        const QString link = m_named->file(u"link.visavis"_s);
        QVERIFY(QFile::link(m_named->path(), link));
        QVERIFY(QFile::setPermissions(m_named->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        NoProgress progress;
        sure(withdraw(link, m_withdrawal, u"Test"_s, progress));
        QVERIFY(QFileInfo(link).isSymbolicLink());
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
        QVERIFY(!QFile::exists(m_named->path() + u".version-2"_s));
        QVERIFY(!(QFile::permissions(m_named->path()) & QFileDevice::ReadOther));
    }

    /// A label that nobody assigned has the name; and so has the source, not the body.
    void byANameOfALabel()
    {
        Project &project = m_named->project();
        const EpisodeLabel *cleo = nullptr;
        for (const EpisodeLabel &label : m_named->data().labels()) {
            cleo = label.name == u"Cleo Marsh" ? &label : cleo;
        }
        QVERIFY(cleo);
        m_withdrawal.names.append(u"Cleo Marsh"_s);
        sure(project.flush());
        m_named->close();
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(tracesIn(m_named->path(), {u"Cleo"_s, u"It was sold"_s}), QString());
        QCOMPARE(findingsOf(m_named->path()), QStringList());
    }

    /// An interviewer takes their questions along, and no interview.
    void whoOnlyAsks()
    {
        const SpeakerId asker = m_named->person(m_named->mill, u"Interviewer"_s, u"Zoe Quill"_s);
        const QUuid guid = m_named->data().speakers().find(asker)->guid;
        m_named->close();
        NoProgress progress;
        sure(withdraw(m_named->path(), {.person = guid, .names = {}}, u"Test"_s, progress));
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        QCOMPARE(after->data().liveEpisodes().size(), 3);
        const QString body = sure(after->transcript(m_named->mill))->body;
        QVERIFY(body.contains(u"It was sold"));
        QVERIFY(!body.contains(u"And the mill"));
    }

    /// What was deleted before is quoted all the same.
    void afterTheInterviewWasDeleted()
    {
        Editing edit(m_named->project());
        sure(edit.writeNote(m_named->data().episodes().find(m_named->mill)->guid,
                            u"As she put it: “Then nothing. The water rose and the boats came back”."_s));
        sure(edit.removeEpisodes({m_named->ferry}));
        m_named->close();
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(tracesIn(m_named->path(), {u"the water rose"_s, u"boats came"_s}), QString());
        QCOMPARE(findingsOf(m_named->path()), QStringList());
    }

    /// Who has but a part of the name, or is called as another person is, is not decided.
    void anotherOfThatFirstName()
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The other"_s;
        builder.addUnit({builder.label(u"Interviewer"_s, Role::Interviewer)}, u"And you?"_s);
        builder.addUnit({builder.label(u"Marie"_s, Role::Interviewee)}, u"I never saw a boat."_s);
        const EpisodeId other = m_named->add(builder.finish());
        m_named->mark(other, u"saw a boat"_s);
        m_named->close();
        NoProgress progress;
        const WithdrawalPreview preview = sure(previewWithdrawal(m_named->path(), m_withdrawal, progress));
        QCOMPARE(preview.interviews.size(), 2); // as without it
        QCOMPARE(preview.undecided, (std::vector<WithdrawalPreview::Undecided>{
                                        {.label = u"Marie"_s, .interview = u"The other"_s}}));
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        sure(after->loadAll());
        QVERIFY(std::ranges::contains(after->data().liveEpisodes(), other));
        const auto text = sure(after->transcript(other));
        QVERIFY(text->body.contains(u"I never saw a boat."));
        QVERIFY(std::ranges::contains(text->labels, u"Marie"_s, &Label::name));
        QCOMPARE(after->data().annotationIds(other).size(), 1);
        QCOMPARE(findingsOf(m_named->path()), QStringList());
    }

    void whoseALabelIs()
    {
        const auto marie = [this] { return *m_named->data().speakers().find(m_withdrawal.person); };
        const auto among = [&](const QStringList &names) {
            return labelNamesAmong(names, m_named->data(), marie());
        };
        QCOMPARE(among(m_withdrawal.names), QStringList{u"Marie Dupont"_s});
        QCOMPARE(among({u"dupont"_s, u"Mimi"_s}), (QStringList{u"Marie Dupont"_s, u"Mimi"_s}));
        std::ignore = m_named->person(m_named->bridge, u"Ben Osei"_s, u"Mimi"_s);
        QCOMPARE(among({u"Mimi"_s, u"ben osei"_s}), QStringList{u"Marie Dupont"_s}); // they are another's
    }

    /// What she said there was taken for another's and rewritten; what was marked of it has its words still.
    void passagesOfWhoSaysNothingAnyMore()
    {
        Editing edit(m_named->project());
        const AnnotationId hers = m_named->mark(m_named->bridge, u"eleven, and I held"_s);
        sure(edit.keepAsOrphans({hers}));
        const QUuid orphan = m_named->data().annotations().find(hers)->guid;
        sure(edit.rewriteTurn(m_named->bridge, 2, u"There were many of us."_s));
        sure(edit.setSpeakers(m_named->bridge, 2, 2, {u"Ben Osei"_s}));
        m_named->close();
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(findingsOf(m_named->path()), QStringList());
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        sure(after->loadAll());
        QVERIFY(!after->data().annotations().find(orphan));
        QVERIFY(std::ranges::contains(after->data().liveEpisodes(), m_named->bridge));
    }

    /// Notes quote what was corrected since.
    void whatSheSaidBeforeACorrection()
    {
        Editing edit(m_named->project());
        sure(edit.rewriteTurn(m_named->bridge, 2, u"There I stood."_s));
        m_named->close();
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
        QCOMPARE(findingsOf(m_named->path()), QStringList());
    }

    /// What no reader shows: a comment of a document, in whose words there are tags; a file of which nobody
    /// can tell.
    void documentsAreSearched()
    {
        const auto documentWith = [](const QByteArray &comment, const ZipEntries &more) {
            ZipEntries entries{{u"[Content_Types].xml"_s,
                                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/"
                                "content-types'/>"},
                               {u"word/document.xml"_s, "<w:document xmlns:w='w'/>"},
                               {u"word/comments.xml"_s, comment}};
            entries.insert(entries.end(), more.begin(), more.end());
            return zipOf(entries);
        };
        const auto store = [this](EpisodeId episode, const QByteArray &bytes) {
            const auto database = sure(Database::open(m_named->path(), Database::Mode::ReadWrite));
            sure(database
                     ->prepare(
                         u"UPDATE source SET size = ?, bytes = ? WHERE id = (SELECT source FROM revision "
                         "WHERE episode = ? AND source IS NOT NULL)"_s)
                     .run(bytes.size(), qCompress(bytes).sliced(4), episode.value()));
        };
        const std::vector<std::pair<QByteArray, bool>> comments{{"<w:r>Ma</w:r><w:r>rie</w:r>", true},
                                                                {"<w:r>Ma&#114;ie</w:r>", true},
                                                                {"<w:r>Cleo</w:r>", false}};
        const TextTest test = [](QStringView text) { return text.contains(u"Marie"); };
        for (const auto &[comment, isThere] : comments) {
            QCOMPARE(mentionIn(documentWith(comment, {}), test), isThere ? Mention::Yes : Mention::No);
        }
        QCOMPARE(mentionIn("{\"t\": \"M\\u0061rie\"}", test), Mention::Yes);
        QCOMPARE(mentionIn("{\\rtf1 Cleo}", test), Mention::Untold);
        const QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 18);
        const QByteArray untold = documentWith("<w:r>Cleo</w:r>", {{u"word/media/image1.png"_s, picture}});
        QCOMPARE(mentionIn(untold, test), Mention::Untold);

        m_named->close();
        NoProgress progress;
        store(m_named->mill, documentWith("<w:r>Cleo</w:r>", {}));
        WithdrawalPreview preview = sure(previewWithdrawal(m_named->path(), m_withdrawal, progress));
        QCOMPARE(preview.untold, QStringList());
        QCOMPARE(preview.forgotten, 1);
        store(m_named->mill, documentWith("<w:r>Ma</w:r><w:r>rie</w:r>", {}));
        QCOMPARE(sure(previewWithdrawal(m_named->path(), m_withdrawal, progress)).forgotten, 2);
        store(m_named->mill, untold);
        preview = sure(previewWithdrawal(m_named->path(), m_withdrawal, progress));
        QCOMPARE(preview.untold, QStringList{u"mill"_s});
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        QVERIFY(!after->snapshot().source(after->data().episodes().find(m_named->mill)->revision));
    }

    /// Phrases that everybody says.
    void whatOthersSayInTheSameWordsStays()
    {
        Editing edit(m_named->project());
        sure(edit.rewriteTurn(m_named->ferry, 1, u"C'est ce que j'ai vu à la fin, quand l'eau montait."_s));
        sure(edit.rewriteTurn(m_named->mill, 1, u"C'est ce que j'ai vu à la fin. Émile bought it."_s));
        const AnnotationId hers = m_named->mark(m_named->mill, u"C'est ce que j'ai vu à la fin"_s);
        const QUuid annotation = m_named->data().annotations().find(hers)->guid;
        sure(edit.writeNote(annotation, u"“C'est ce que j'ai vu à la fin”, says Cleo"_s));
        m_named->close();
        NoProgress progress;
        QCOMPARE(sure(previewWithdrawal(m_named->path(), m_withdrawal, progress)).repeats.size(), 0);
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        sure(after->loadAll());
        QVERIFY(sure(after->transcript(m_named->mill))->body.contains(u"C'est ce que j'ai vu à la fin."));
        QVERIFY(after->data().annotations().find(annotation));
        QCOMPARE(after->data().notesOn(annotation).size(), 1);
        const Note *note = after->data().notes().find(after->data().notesOn(annotation).front());
        QCOMPARE(note->body, u"“C'est ce que j'ai vu à la fin”, says Cleo"_s);
        QVERIFY(after->snapshot().source(after->data().episodes().find(m_named->mill)->revision));
    }

    /// A long answer that was read out, and a whole turn; but not passages that have only a little of them.
    void whatOthersRepeatGoes()
    {
        Editing edit(m_named->project());
        sure(edit.rewriteTurn(m_named->mill, 1,
                              u"As I heard: I am Marie Dupont, from Beaulieu. My brother Émile stole the "
                              "landlady's purse that very night. It was sold then."_s));
        sure(edit.rewriteTurn(m_named->mill, 3,
                              u"I was eleven, and I held the pole alone for the first time."_s));
        m_named->mark(m_named->mill, u"stole the landlady's purse"_s);
        const AnnotationId half = m_named->mark(m_named->mill, u"night. It was sold then."_s);
        const QUuid annotation = m_named->data().annotations().find(half)->guid;
        m_named->close();
        NoProgress progress;
        const WithdrawalPreview preview = sure(previewWithdrawal(m_named->path(), m_withdrawal, progress));
        using Interview = WithdrawalPreview::Interview;
        QCOMPARE(preview.repeats,
                 (std::vector<Interview>{{.title = u"mill"_s, .isWhole = false, .turns = 2}}));
        QCOMPARE(preview.interviews.size(), 2); // as before
        QCOMPARE(preview.annotations, 3);
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QCOMPARE(tracesIn(m_named->path(), traces()), QString());
        QCOMPARE(findingsOf(m_named->path()), QStringList());
        auto after = sure(Project::open(m_named->path(), u"Test"_s));
        sure(after->loadAll());
        QVERIFY(sure(after->transcript(m_named->mill))->body.contains(u"As I heard: […]. It was sold then."));
        QVERIFY(after->data().annotations().find(annotation));
        QCOMPARE(after->data().annotations().find(annotation)->quote, u"[…]. It was sold then."_s);
    }

    void whatOthersCallTheirFilesStays()
    {
        m_named->close();
        const QString other = m_named->path() + u".version-notes.txt"_s;
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        NoProgress progress;
        sure(withdraw(m_named->path(), m_withdrawal, u"Test"_s, progress));
        QVERIFY(QFile::exists(other));
    }

    void nobodyOfThatName()
    {
        m_named->close();
        const QByteArray before =
            ask(m_named->path(), u"SELECT hex(value) FROM meta WHERE key = 'guid'"_s).toByteArray();
        NoProgress progress;
        const auto done =
            withdraw(m_named->path(), {.person = QUuid::createUuid(), .names = {}}, u"Test"_s, progress);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NoSuchPerson);
        QCOMPARE(findingsOf(m_named->path()), QStringList());
        QCOMPARE(ask(m_named->path(), u"SELECT hex(value) FROM meta WHERE key = 'guid'"_s).toByteArray(),
                 before);
        QVERIFY(QFileInfo::exists(m_named->path() + u".version-2"_s));
    }
};

QTEST_GUILESS_MAIN(WithdrawalTest)
#include "tst_withdrawal.moc"
