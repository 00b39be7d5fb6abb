// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class EditingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;

    AnnotationId mark(int start = 0)
    {
        return Editing(*m_project)
            .highlight(m_episode, {CodePoint(start), CodePoint(start + 10)}, palette()[0].colour)
            .value_or(AnnotationId());
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        QVERIFY(m_project);
        m_episode = addTranscript(*m_project, TranscriptGenerator(5).transcript(300));
        QVERIFY(m_episode);
    }

    void cleanup()
    {
        if (m_project) {
            QVERIFY(m_project->flush());
        }
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void aTagGoesFromEpisodesOutOfSightToo()
    {
        TagId tag;
        {
            Editing editing(*m_project);
            tag = editing.createTag(u"Eau"_s).value_or(TagId());
            QVERIFY(
                editing.annotate(m_episode, {CodePoint(0), CodePoint(9)}, palette()[0].colour, {tag}, {}));
            QVERIFY(editing.removeEpisodes({m_episode}));
        }
        m_project.reset();
        m_project = openAsAnn(m_path); // now nothing of the episode is in memory
        QVERIFY(Editing(*m_project).removeTag(tag));
        QVERIFY(m_project->flush());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM tagging"_s).toInt(), 0);
        m_project->undo();
        QVERIFY(m_project->flush());
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM tagging"_s).toInt(), 1);
    }

    void taggingsCountInLiveInterviewsOnly()
    {
        const TagId tag = Editing(*m_project).createTag(u"Eau"_s).value_or(TagId());
        QVERIFY(Editing(*m_project).addTag({mark()}, tag));
        QCOMPARE(m_project->data().taggingCount(tag), 1);
        QVERIFY(Editing(*m_project).removeEpisodes({m_episode}));
        QCOMPARE(m_project->data().taggingCount(tag), 0);
        QVERIFY(Editing(*m_project).renameEpisode(m_episode, u"Gone"_s));
        QCOMPARE(m_project->data().taggingCount(tag), 0);
        // The same for who opens the project next, when nothing of the interview is in memory.
        m_project.reset();
        m_project = openAsAnn(m_path);
        QCOMPARE(m_project->data().taggingCount(tag), 0);
        const Episode before = *m_project->data().episodes().find(m_episode);
        Episode after = before;
        after.state = EpisodeState::Live;
        QVERIFY(m_project->perform({.kind = ActionKind::EditEpisode,
                                    .arguments = {},
                                    .changes = Change::update(before, after),
                                    .undo = {},
                                    .redo = {}}));
        QCOMPARE(m_project->data().taggingCount(tag), 1);
        m_project->undo();
        QCOMPARE(m_project->data().taggingCount(tag), 0);
    }

    void whatIsNamedTwiceIsDoneOnce()
    {
        Editing editing(*m_project);
        const TagId tag = editing.createTag(u"Eau"_s).value_or(TagId());
        const AnnotationId id = mark();
        QVERIFY(editing.addTag({id, id}, tag));
        QCOMPARE(m_project->data().taggingCount(tag), 1);
        QVERIFY(
            editing.annotate(m_episode, {CodePoint(0), CodePoint(9)}, palette()[0].colour, {tag, tag}, {}));
        QCOMPARE(m_project->data().taggingCount(tag), 2);
        QVERIFY(editing.removeTag({id, id}, tag));
        QCOMPARE(m_project->data().taggingCount(tag), 1);
        QVERIFY(editing.removeAnnotations({id, id}));
        QCOMPARE(m_project->data().annotationCount(m_episode), 1);
    }

    void whatIsNoMoreIsRefusedBeforeItReachesTheFile()
    {
        Editing editing(*m_project);
        const TagId gone(99);
        QCOMPARE(editing.annotate(m_episode, {CodePoint(0), CodePoint(9)}, palette()[0].colour, {gone}, {})
                     .error()
                     .code,
                 ErrorCode::NoSuchTag);
        QCOMPARE(editing.createTag(u"x"_s, gone).error().code, ErrorCode::NoSuchTag);
        const TagId tag = editing.createTag(u"Eau"_s).value_or(TagId());
        QCOMPARE(editing.moveTag(tag, gone, 0).error().code, ErrorCode::NoSuchTag);
        QVERIFY(editing.addTag({AnnotationId(99)}, tag));
        QCOMPARE(m_project->data().taggingCount(tag), 0);
        QVERIFY(m_project->flush());
    }

    void namesAreComparedWithoutSpacesAround()
    {
        Editing editing(*m_project);
        const TagId tag = editing.createTag(u"Eau"_s).value_or(TagId());
        QCOMPARE(editing.createTag(u" eau "_s).error().code, ErrorCode::NameTaken);
        QCOMPARE(editing.createTag(u"  "_s).error().code, ErrorCode::NameEmpty);
        QVERIFY(editing.renameTag(tag, u" Feu "_s));
        QCOMPARE(m_project->data().tags().find(tag)->name, u"Feu"_s);
        const CoderId ann = m_project->coder();
        QVERIFY(m_project->setCoder(u" Ann Lee "_s));
        QCOMPARE(m_project->coder(), ann);
    }

    void childrenOfARemovedTagTakeItsPlace()
    {
        Editing editing(*m_project);
        const auto make = [&](const QString &name, TagId parent) {
            return editing.createTag(name, parent).value_or(TagId());
        };
        const TagId first = make(u"first"_s, {});
        const TagId second = make(u"second"_s, {});
        const TagId third = make(u"third"_s, {});
        const TagId a = make(u"a"_s, second);
        const TagId b = make(u"b"_s, second);
        const TagId c = make(u"c"_s, second);
        QVERIFY(editing.removeTag(second));
        QCOMPARE(m_project->data().childrenOf({}), (std::vector{first, a, b, c, third}));
        // Between any two there is room again.
        QVERIFY(editing.moveTag(first, {}, 3));
        QCOMPARE(m_project->data().childrenOf({}), (std::vector{a, b, first, c, third}));
        m_project->undo();
        m_project->undo();
        QCOMPARE(m_project->data().childrenOf({}), (std::vector{first, second, third}));
        QCOMPARE(m_project->data().childrenOf(second), (std::vector{a, b, c}));
    }

    void wordsThatNoFileCanHoldAreRepaired()
    {
        Editing editing(*m_project);
        QString text = u"vor?nach?Ende"_s;
        text[3] = QChar(0xd83d);
        text[8] = QChar::Null;
        const TagId tag = editing.createTag(text).value_or(TagId());
        const AnnotationId id = mark();
        QVERIFY(editing.writeNote(m_project->data().annotations().find(id)->guid, text));
        const QString repaired = u"vor\uFFFDnach\uFFFDEnde"_s;
        QCOMPARE(m_project->data().tags().find(tag)->name, repaired);
        m_project.reset();
        m_project = openAsAnn(m_path);
        QCOMPARE(m_project->data().tags().find(tag)->name, repaired);
    }

    /// Whoever hears of a change may act on it at once.
    void anActionWithinAnActionComesAfterIt()
    {
        Editing editing(*m_project);
        const TagId tag = editing.createTag(u"Eau"_s).value_or(TagId());
        const auto connection =
            connect(m_project.get(), &Project::changed, this, [&](const QList<Change> &changes) {
                if (changes.front().isAbout<Annotation>() &&
                    changes.front().operation == Change::Operation::Create) {
                    QVERIFY(editing.addTag({AnnotationId(changes.front().id)}, tag));
                }
            });
        QVERIFY(mark());
        disconnect(connection);
        QVERIFY(m_project->flush());
        QCOMPARE(m_project->data().taggingCount(tag), 1);
        m_project->undo();
        QCOMPARE(m_project->data().taggingCount(tag), 0);
        QCOMPARE(m_project->data().annotationCount(m_episode), 1);
        m_project->undo();
        QCOMPARE(m_project->data().annotationCount(m_episode), 0);
    }

    void draftsOfAnythingOutliveACrash()
    {
        const TagId tag = Editing(*m_project).createTag(u"Eau"_s).value_or(TagId());
        const QUuid object = m_project->data().tags().find(tag)->guid;
        m_project->saveDraft(object, u"Je voulais di"_s);
        m_project->saveDraft({}, u"Sur le tout"_s);
        m_project->saveDraft(QUuid::createUuid(), u"Sur ce qui n’est plus"_s);
        m_project.reset();
        for (int opening = 0; opening < 2; ++opening) { // the second finds no draft any more
            m_project = openAsAnn(m_path);
            QCOMPARE(m_project->data().notesOn(object).size(), 1);
            QCOMPARE(m_project->data().notesOn({}).size(), 1);
            QCOMPARE(m_project->data().notes().size(), 2);
            m_project.reset();
        }
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM draft"_s).toInt(), 0);
    }

    void aDraftThatIsANoteAlreadyIsDropped()
    {
        const AnnotationId id = mark();
        const QUuid object = m_project->data().annotations().find(id)->guid;
        QVERIFY(Editing(*m_project).writeNote(object, u"Fini."_s));
        m_project->saveDraft(object, u"Fini."_s); // as if killed between the two
        m_project.reset();
        m_project = openAsAnn(m_path);
        QCOMPARE(ask(m_path, u"SELECT count(*) FROM note"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(EditingTest)
#include "tst_editing.moc"
