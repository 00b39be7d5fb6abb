// SPDX-License-Identifier: MIT
#include "models/project/noteediting.h"

#include "models/project/editing.h"
#include "models/project/notesinfile.h"
#include "models/project/showncoders.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/generator.h"
#include "tests/support/sure.h"

#include <QTemporaryDir>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

class NoteEditingTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Project> m_project;
    EpisodeId m_episode;
    TagId m_water;
    TagId m_mill;

    [[nodiscard]] const ProjectData &data() const { return m_project->data(); }
    [[nodiscard]] NoteEditing edit() const { return NoteEditing(*m_project); }
    AnnotationId mark(int start, const std::vector<TagId> &tags = {})
    {
        return sure(Editing(*m_project)
                        .annotate(m_episode, {CodePoint(start), CodePoint(start + 10)}, palette()[0].colour,
                                  tags, {}));
    }
    [[nodiscard]] const Tagging *taggingOf(AnnotationId annotation, TagId tag) const
    {
        for (const TaggingId id : data().taggingsOf(annotation)) {
            if (data().taggings().find(id)->tag == tag) {
                return data().taggings().find(id);
            }
        }
        return nullptr;
    }
    [[nodiscard]] QUuid guidOf(AnnotationId annotation) const
    {
        return data().annotations().find(annotation)->guid;
    }
    [[nodiscard]] QStringList bodiesOn(const QUuid &object) const
    {
        QStringList bodies;
        for (const NoteId id : data().notesOn(object)) {
            bodies.append(data().notes().find(id)->body);
        }
        return bodies;
    }
    void compareSteps(const std::function<void()> &step)
    {
        visavis::test::compareSteps(m_project, m_path, step);
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".visavis"_s);
        QVERIFY(Project::create(m_path));
        m_project = openAsAnn(m_path);
        m_episode = addTranscript(*m_project, TranscriptGenerator(5).transcript(300));
        m_water = sure(Editing(*m_project).createTag(u"Water"_s));
        m_mill = sure(Editing(*m_project).createTag(u"Mill"_s));
    }

    void cleanup()
    {
        QVERIFY(m_project->flush());
        m_project.reset();
        QCOMPARE(findingsOf(m_path), QStringList());
    }

    void notesOnAnything()
    {
        const QUuid episode = data().episodes().find(m_episode)->guid;
        const QUuid tag = data().tags().find(m_water)->guid;
        for (const QUuid &object : {QUuid(), episode, tag}) {
            compareSteps([&] { sure(edit().addNote(object, u"What I think"_s, u"reflexive"_s)); });
            QCOMPARE(bodiesOn(object), QStringList{u"What I think"_s});
        }
        const NoteId note = data().notesOn(tag).front();
        compareSteps([&] { sure(edit().rewriteNote(note, u"What I think now"_s)); });
        compareSteps([&] { sure(edit().setKind({note}, u"to do"_s)); });
        QCOMPARE(data().notes().find(note)->kind, u"to do"_s);
        compareSteps([&] { sure(edit().rewriteNote(note, u"  "_s)); });
        QVERIFY(bodiesOn(tag).isEmpty());
        QVERIFY(!edit().addNote(tag, u" \n"_s));
        QVERIFY(!edit().setKind({}, u"poetic"_s));
    }

    void everybodyHasAPlainNote()
    {
        const QUuid guid = guidOf(mark(0));
        sure(Editing(*m_project).writeNote(guid, u"Ann's"_s));
        QVERIFY(m_project->setCoder(u"Ben Roe"_s));
        sure(Editing(*m_project).writeNote(guid, u"Ben's"_s));
        QCOMPARE(bodiesOn(guid), (QStringList{u"Ann's"_s, u"Ben's"_s}));
        QCOMPARE(ownNote(data(), guid, m_project->coder())->body, u"Ben's"_s);
        sure(Editing(*m_project).writeNote(guid, {}));
        QCOMPARE(bodiesOn(guid), QStringList{u"Ann's"_s});
    }

    void manyAreNotedAtOnce()
    {
        const std::vector<AnnotationId> marked{mark(0), mark(20), mark(40)};
        sure(Editing(*m_project).writeNote(guidOf(marked[1]), u"Known."_s));
        compareSteps([&] { sure(edit().noteMany(marked, u"All of them."_s)); });
        QCOMPARE(bodiesOn(guidOf(marked[0])), QStringList{u"All of them."_s});
        QCOMPARE(bodiesOn(guidOf(marked[1])), QStringList{u"Known.\n\nAll of them."_s});
    }

    /// The tagging stays what it is: its coder, weight and note go along.
    void retagging()
    {
        const AnnotationId one = mark(0, {m_water});
        const AnnotationId two = mark(20, {m_water});
        const AnnotationId other = mark(40);
        const Tagging before = *taggingOf(one, m_water);
        sure(Editing(*m_project).writeNote(before.guid, u"It flows."_s));
        Tagging heavy = before;
        heavy.weight = 3;
        sure(m_project->perform({.kind = ActionKind::AddTagging,
                                 .arguments = {},
                                 .changes = Change::update(before, heavy),
                                 .undo = {},
                                 .redo = {}}));
        QVERIFY(m_project->setCoder(u"Ben Roe"_s));
        compareSteps([&] { sure(edit().retag({one, two, other}, m_water, m_mill)); });
        QVERIFY(!taggingOf(one, m_water) && !taggingOf(two, m_water) && !taggingOf(other, m_mill));
        const Tagging *after = taggingOf(one, m_mill);
        QVERIFY(after);
        QCOMPARE(after->guid, before.guid);
        QCOMPARE(after->coder, before.coder);
        QCOMPARE(after->weight, 3.0);
        QCOMPARE(bodiesOn(after->guid), QStringList{u"It flows."_s});
        QCOMPARE(data().taggingCount(m_water), 0);
        QCOMPARE(data().taggingCount(m_mill), 2);
    }

    /// What a blind coder does not see, she does not change.
    void retaggingLeavesWhatIsHidden()
    {
        const AnnotationId one = mark(0, {m_water});
        QVERIFY(m_project->setCoder(u"Ben Roe"_s));
        m_project->shownCoders()->follow();
        sure(Editing(*m_project).addTag({one}, m_water));
        m_project->shownCoders()->setBlind(true);
        sure(edit().retag({one}, m_water, m_mill));
        QVERIFY(taggingOf(one, m_water) && taggingOf(one, m_mill));
        QCOMPARE(taggingOf(one, m_mill)->coder, m_project->coder());
        m_project->shownCoders()->setBlind(false);
        sure(edit().retag({one}, m_water, m_mill));
        QVERIFY(!taggingOf(one, m_water));
        QCOMPARE(data().taggingsOf(one).size(), 2U);
    }

    void retaggingOntoATagThatIsThere()
    {
        const AnnotationId one = mark(0, {m_water, m_mill});
        sure(Editing(*m_project).writeNote(taggingOf(one, m_water)->guid, u"It flows."_s));
        sure(Editing(*m_project).writeNote(taggingOf(one, m_mill)->guid, u"It grinds."_s));
        compareSteps([&] { sure(edit().retag({one}, m_water, m_mill)); });
        QCOMPARE(data().taggingsOf(one).size(), 1U);
        QCOMPARE(bodiesOn(taggingOf(one, m_mill)->guid), QStringList{u"It grinds.\n\nIt flows."_s});
    }

    void retaggingToANewTag()
    {
        const AnnotationId one = mark(0, {m_water});
        compareSteps([&] { sure(Editing(*m_project).retagAsNew({one}, m_water, u"Locks"_s)); });
        QVERIFY(taggingOf(one, data().tagNamed(u"locks")->id));
        QVERIFY(!Editing(*m_project).retagAsNew({one}, m_water, u"Mill"_s)); // there is one
    }

    /// What hangs on what is deleted goes with it and comes back.
    void notesGoWithWhatTheyAreOn()
    {
        const AnnotationId one = mark(0, {m_water});
        const AnnotationId two = mark(20, {m_water});
        sure(Editing(*m_project).writeNote(taggingOf(one, m_water)->guid, u"It flows."_s));
        sure(edit().link(guidOf(one), guidOf(two), u"explains"_s));
        compareSteps([&] { sure(Editing(*m_project).removeAnnotations({one})); });
        QCOMPARE(data().notes().size(), 0);
        QCOMPARE(data().links().size(), 0);
        sure(Editing(*m_project).writeNote(taggingOf(two, m_water)->guid, u"It flows."_s));
        compareSteps([&] { sure(Editing(*m_project).removeTag({two}, m_water)); });
        QCOMPARE(data().notes().size(), 0);
    }

    void links()
    {
        const AnnotationId one = mark(0);
        const QUuid tag = data().tags().find(m_water)->guid;
        compareSteps([&] { sure(edit().link(guidOf(one), tag, u" leads  to "_s)); });
        QCOMPARE(data().linksOf(tag).size(), 1U);
        QCOMPARE(data().links().find(data().linksOf(tag).front())->name, u"leads to"_s);
        sure(edit().link(guidOf(one), tag, u"leads to"_s)); // it is there already
        QCOMPARE(data().links().size(), 1);
        QCOMPARE(edit().link(tag, tag, u"explains"_s).error().code, ErrorCode::LinkToItself);
        QCOMPARE(edit().link(guidOf(one), tag, u" "_s).error().code, ErrorCode::NameEmpty);
        const auto nowhere = edit().link(guidOf(one), QUuid::createUuid(), u"explains"_s);
        QCOMPARE(nowhere.error().code, ErrorCode::Internal);
        compareSteps([&] { sure(edit().removeLinks(data().linksOf(tag))); });
        QCOMPARE(data().links().size(), 0);
    }

    /// References follow a new name in the same step, also in interviews that nobody opened.
    void referencesFollowNames()
    {
        const QUuid guid = guidOf(mark(0));
        const QString title = data().episodes().find(m_episode)->title;
        sure(Editing(*m_project).writeNote(guid, u"See [[water]], [[ %1 ]] and [[Nobody]]."_s.arg(title)));
        sure(edit().addNote({}, u"[[Water]] again"_s));
        m_project.reset();
        m_project = openAsAnn(m_path);
        QVERIFY(!data().isLoaded(m_episode));
        compareSteps([&] { sure(Editing(*m_project).renameTag(m_water, u"Rivers"_s)); });
        compareSteps([&] { sure(Editing(*m_project).renameEpisode(m_episode, u"The ferry"_s)); });
        QCOMPARE(bodiesOn(guid), QStringList{u"See [[Rivers]], [[The ferry]] and [[Nobody]]."_s});
        QCOMPARE(bodiesOn({}), QStringList{u"[[Rivers]] again"_s});
    }

    /// A draft of a note on a section or in the journal is a note at the next opening.
    void draftsAreRecovered()
    {
        const auto transcript = sure(m_project->transcript(m_episode));
        const QUuid section = transcript->sections.front().guid;
        m_project->saveDraft(section, u"Half a thou"_s);
        m_project->saveDraft({}, u"Dear diary"_s);
        QVERIFY(m_project->flush());
        m_project.reset();
        m_project = openAsAnn(m_path);
        QCOMPARE(bodiesOn(section), QStringList{u"Half a thou"_s});
        QCOMPARE(bodiesOn({}), QStringList{u"Dear diary"_s});
    }
};

QTEST_MAIN(NoteEditingTest)
#include "tst_noteediting.moc"
