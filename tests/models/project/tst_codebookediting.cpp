// SPDX-License-Identifier: MIT
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/tagexamples.h"
#include "models/project/taghistory.h"
#include "models/project/tagrules.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;
using test::sure;
using Children = CodebookEditing::Removal::Children;

/// Each edit is done, undone and redone, and the records compared; at the end the file is checked.
class CodebookEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_episode;
    TagId m_water;
    TagId m_locks;
    TagId m_fear;

    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] const ProjectData &data() { return m_sample->data(); }
    [[nodiscard]] Editing edit() { return Editing(project()); }
    [[nodiscard]] CodebookEditing codebook() { return CodebookEditing(project()); }
    [[nodiscard]] const Tag &tag(TagId id) { return *data().tags().find(id); }

    AnnotationId mark(int start, const std::vector<TagId> &tags)
    {
        return sure(
            edit().annotate(m_episode, {CodePoint(start), CodePoint(start + 10)}, Colour{}, tags, {}));
    }

    [[nodiscard]] std::vector<Tagging> taggingsOf(AnnotationId annotation)
    {
        std::vector<Tagging> taggings;
        for (const TaggingId id : data().taggingsOf(annotation)) {
            taggings.push_back(*data().taggings().find(id));
        }
        return taggings;
    }

    [[nodiscard]] QStringList notesOn(const QUuid &object)
    {
        QStringList notes;
        for (const NoteId id : data().notesOn(object)) {
            notes.append(data().notes().find(id)->body);
        }
        return notes;
    }

    /// One step that undo takes back whole, and redo does again.
    template<class Function>
    void doUndoRedo(Function &&function)
    {
        const QStringList before = test::recordsOf(project());
        function();
        const QStringList after = test::recordsOf(project());
        QVERIFY(before != after);
        project().undo();
        QCOMPARE(test::recordsOf(project()), before);
        project().redo();
        QCOMPARE(test::recordsOf(project()), after);
        QVERIFY(project().flush());
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        m_episode = m_sample->add(test::SampleShape{});
        m_water = sure(edit().createTag(u"Water"_s));
        m_locks = sure(edit().createTag(u"Locks"_s, m_water));
        m_fear = sure(edit().createTag(u"Fear"_s));
    }

    void cleanup()
    {
        QVERIFY(project().flush());
        QCOMPARE(test::findingsOf(m_sample->path()), QStringList());
        m_sample->reopen(); // what is in memory is what is in the file
        m_sample.reset();
    }

    void setsFields()
    {
        doUndoRedo([&] { sure(codebook().setKind(m_water, TagKind::Theme)); });
        doUndoRedo([&] { sure(codebook().setStatus(m_water, TagStatus::Settled)); });
        doUndoRedo([&] { sure(codebook().setCodable(m_water, false)); });
        doUndoRedo([&] { sure(codebook().setInclude(m_water, u"Rivers"_s)); });
        doUndoRedo([&] { sure(codebook().setExclude(m_water, u"Rain"_s)); });
        QCOMPARE(tag(m_water).kind, TagKind::Theme);
        QCOMPARE(tag(m_water).status, TagStatus::Settled);
        QVERIFY(!tag(m_water).codable);
        QCOMPARE(tag(m_water).include, u"Rivers"_s);
        QCOMPARE(tag(m_water).exclude, u"Rain"_s);
        const Action *last = project().nextUndo();
        sure(codebook().setExclude(m_water, u"Rain"_s)); // it is so already
        QCOMPARE(project().nextUndo(), last);
    }

    void givesNoTagThatIsDroppedOrOnlyGroups()
    {
        const AnnotationId marked = mark(0, {});
        sure(codebook().setCodable(m_water, false));
        sure(codebook().setStatus(m_fear, TagStatus::Dropped));
        const QStringList before = test::recordsOf(project());
        QCOMPARE(edit().addTag({marked}, m_water).error().code, ErrorCode::TagNotCodable);
        QCOMPARE(edit().addTag({marked}, m_fear).error().code, ErrorCode::TagDropped);
        const CodePointRange range{CodePoint(0), CodePoint(4)};
        QCOMPARE(edit().annotate(m_episode, range, {}, {m_fear}, {}).error().code, ErrorCode::TagDropped);
        QCOMPARE(edit().annotateByName(m_episode, range, {}, {{u"Water"_s}}, {}).error().code,
                 ErrorCode::TagNotCodable);
        QCOMPARE(test::recordsOf(project()), before);
        sure(edit().annotateByName(m_episode, range, {}, {{u"Water"_s, u"Locks"_s}, {u"New"_s}}, {}));
    }

    void merges()
    {
        const TagId ice = sure(edit().createTag(u"Ice"_s));
        const TagId sluices = sure(edit().createTag(u"locks"_s, ice)); // a name that is taken there
        sure(edit().describeTag(m_water, u"What flows"_s));
        sure(edit().describeTag(ice, u"What is frozen"_s));
        sure(edit().setShortcut(ice, u"3"_s));
        sure(edit().writeNote(tag(ice).guid, u"On ice."_s));
        const AnnotationId onlyIce = mark(0, {ice});
        const AnnotationId both = mark(20, {ice, m_water});
        sure(codebook().setExample(onlyIce, ice, true));
        const auto taggings = taggingsOf(both);
        for (const Tagging &tagging : taggings) {
            sure(edit().writeNote(tagging.guid, tagging.tag == ice ? u"cold"_s : u"wet"_s));
        }
        doUndoRedo([&] { sure(codebook().mergeTag(ice, m_water)); });
        QVERIFY(!data().tags().find(ice));
        QCOMPARE(data().taggingCount(m_water), 2);
        QCOMPARE(taggingsOf(onlyIce).front().tag, m_water);
        QCOMPARE(taggingsOf(both).size(), size_t(1));
        QCOMPARE(notesOn(taggingsOf(both).front().guid), QStringList(u"wet\n\ncold"_s));
        QCOMPARE(notesOn(tag(m_water).guid), QStringList(u"On ice."_s));
        QCOMPARE(tag(m_water).description, u"What flows\n\nWhat is frozen"_s);
        QCOMPARE(tag(m_water).shortcut, u"3"_s);
        QCOMPARE(tag(sluices).name, u"locks (Ice)"_s);
        QCOMPARE(data().childrenOf(m_water), (std::vector{m_locks, sluices}));
        QVERIFY(isExample(data(), onlyIce, m_water));
        QCOMPARE(codebook().mergeTag(m_water, m_water).error().code, ErrorCode::TagInsideItself);
    }

    void mergesIntoWhatStandsInside()
    {
        const TagId deep = sure(edit().createTag(u"Deep"_s, m_locks));
        const TagId rope = sure(edit().createTag(u"Rope"_s, m_water));
        const AnnotationId marked = mark(0, {m_water});
        doUndoRedo([&] { sure(codebook().mergeTag(m_water, deep)); });
        QCOMPARE(tag(deep).parent, TagId());
        QCOMPARE(data().childrenOf({}), (std::vector{deep, m_fear}));
        QCOMPARE(data().childrenOf(deep), (std::vector{m_locks, rope}));
        QCOMPARE(taggingsOf(marked).front().tag, deep);
    }

    void notesNameTheMergedTag()
    {
        const TagId ice = sure(edit().createTag(u"Ice"_s));
        sure(edit().createTag(u"Floes"_s, ice));
        sure(edit().writeNote(tag(m_water).guid, u"Not [[Fear]]."_s));
        sure(edit().writeNote(tag(ice).guid, u"[[ice]], [[Ice > Floes]], [[Floes]]"_s));
        doUndoRedo([&] { sure(codebook().mergeTag(ice, m_water)); });
        QCOMPARE(notesOn(tag(m_water).guid),
                 QStringList(u"Not [[Fear]].\n\n[[Water]], [[Floes]], [[Floes]]"_s));
    }

    void removes_data()
    {
        QTest::addColumn<bool>("withChildren");
        QTest::addColumn<bool>("toFear");
        QTest::addColumn<int>("tags");
        QTest::addColumn<int>("onFear");
        QTest::newRow("children go up") << false << false << 3 << 1;
        QTest::newRow("children go too") << true << false << 2 << 1;
        QTest::newRow("taggings to another") << false << true << 3 << 2;
        QTest::newRow("all taggings to another") << true << true << 2 << 2;
    }

    void removes()
    {
        QFETCH(const bool, withChildren);
        QFETCH(const bool, toFear);
        const TagId twin = sure(edit().createTag(u"Locks"_s)); // so that the name is taken further up
        const AnnotationId one = mark(0, {m_water, m_locks, m_fear});
        const AnnotationId other = mark(20, {m_water, m_locks});
        sure(edit().writeNote(tag(m_water).guid, u"A note."_s));
        sure(codebook().setExample(one, m_water, true));
        doUndoRedo([&] {
            sure(codebook().removeTag(m_water, {.children = withChildren ? Children::GoToo : Children::GoUp,
                                                .taggingsTo = toFear ? m_fear : TagId()}));
        });
        QTEST(int(data().tags().size()), "tags");
        QTEST(data().taggingCount(m_fear), "onFear");
        QCOMPARE(data().links().size(), 0);
        QCOMPARE(data().notes().size(), 0);
        QVERIFY(data().annotations().find(one) && data().annotations().find(other));
        if (!withChildren) {
            QCOMPARE(tag(m_locks).name, u"Locks (Water)"_s);
            QCOMPARE(data().childrenOf({}), (std::vector{m_locks, m_fear, twin}));
        }
    }

    void refusesAnHeirThatGoesToo()
    {
        const auto refused =
            codebook().removeTag(m_water, {.children = Children::GoToo, .taggingsTo = m_locks});
        QCOMPARE(refused.error().code, ErrorCode::TagGoesToo);
    }

    void keepsExamples()
    {
        const AnnotationId marked = mark(0, {m_water});
        doUndoRedo([&] { sure(codebook().setExample(marked, m_water, true)); });
        auto examples = sure(examplesOf(project(), m_water));
        QCOMPARE(examples.size(), size_t(1));
        QCOMPARE(examples.front().annotation, marked);
        QCOMPARE(examples.front().quote, data().annotations().find(marked)->quote);
        QVERIFY(examplesOf(project(), m_fear)->empty());
        m_sample->reopen(); // of an interview that nobody opened
        examples = sure(examplesOf(project(), m_water));
        QCOMPARE(examples.size(), size_t(1));
        QCOMPARE(examples.front().annotation, marked);
        sure(edit().removeEpisodes({m_episode}));
        QVERIFY(examplesOf(project(), m_water)->empty());
        project().undo();
        sure(project().load(m_episode));
        doUndoRedo([&] { sure(codebook().setExample(marked, m_water, false)); });
        QVERIFY(examplesOf(project(), m_water)->empty());
    }

    void protects()
    {
        const AnnotationId marked = mark(0, {});
        doUndoRedo([&] { sure(codebook().protect(true)); });
        m_sample->reopen();
        sure(project().load(m_episode));
        QVERIFY(isCodebookProtected(data()));
        const QStringList before = test::recordsOf(project());
        const auto refused = [](const auto &result) {
            return !result && result.error().code == ErrorCode::CodebookProtected;
        };
        QVERIFY(refused(edit().createTag(u"New"_s)));
        QVERIFY(refused(edit().renameTag(m_water, u"New"_s)));
        QVERIFY(refused(edit().recolourTag(m_water, Colour{1})));
        QVERIFY(refused(edit().describeTag(m_water, u"x"_s)));
        QVERIFY(refused(edit().setShortcut(m_water, u"1"_s)));
        QVERIFY(refused(edit().moveTag(m_locks, {}, 0)));
        QVERIFY(refused(edit().removeTag(m_water)));
        QVERIFY(refused(edit().addNewTag({marked}, u"New"_s)));
        const CodePointRange range{CodePoint(0), CodePoint(4)};
        QVERIFY(refused(edit().annotateWithNewTag(m_episode, range, {}, u"New"_s)));
        QVERIFY(refused(edit().annotateByName(m_episode, range, {}, {{u"New"_s}}, {})));
        QVERIFY(refused(codebook().setKind(m_water, TagKind::Theme)));
        QVERIFY(refused(codebook().mergeTag(m_locks, m_water)));
        QVERIFY(refused(codebook().removeTag(m_locks, {})));
        QVERIFY(refused(codebook().importCodebook({}, u"x.csv"_s)));
        QCOMPARE(test::recordsOf(project()), before);
        sure(edit().addTag({marked}, m_water)); // giving tags goes on
        sure(edit().annotateByName(m_episode, range, {}, {{u"Fear"_s}}, {}));
        doUndoRedo([&] { sure(codebook().protect(false)); });
        sure(edit().createTag(u"New"_s));
    }

    void tellsTheHistory()
    {
        sure(edit().renameTag(m_locks, u"Sluices"_s));
        sure(edit().describeTag(m_locks, u"Gates for boats"_s));
        sure(edit().moveTag(m_locks, m_fear, 0));
        project().undo();
        sure(codebook().setStatus(m_locks, TagStatus::Settled));
        const auto entries = sure(historyOf(project(), m_locks));
        QStringList lines;
        for (const TagHistoryEntry &entry : entries) {
            lines.append(u"%1 %2: %3 > %4"_s.arg(QString::number(int(entry.direction)), entry.field,
                                                 entry.before, entry.after));
            QCOMPARE(entry.coder, data().coders().find(project().coder())->guid);
        }
        QCOMPARE(lines, QStringList({u"0 status: candidate > settled"_s, u"1 parent: Fear > Water"_s,
                                     u"0 parent: Water > Fear"_s, u"0 description:  > Gates for boats"_s,
                                     u"0 name: Locks > Sluices"_s, u"0 :  > Locks"_s}));
    }
};

QTEST_MAIN(CodebookEditingTest)
#include "tst_codebookediting.moc"
