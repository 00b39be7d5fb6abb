// SPDX-License-Identifier: MIT
#include "models/sharing/projectnames.h"
#include "models/sharing/withdrawal.h"
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
