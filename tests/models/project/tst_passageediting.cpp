// SPDX-License-Identifier: MIT
// Passages that are marked already: split, joined, weighed.
#include "models/project/editing.h"
#include "models/project/passageediting.h"
#include "tests/models/project/projectfile.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

class PassageEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::SampleProject> m_sample;
    EpisodeId m_episode;
    CodePoint m_start; ///< of the words that are marked

    [[nodiscard]] Project &project() { return m_sample->project(); }
    [[nodiscard]] const Annotation &at(AnnotationId id) { return *project().data().annotations().find(id); }
    /// From so many code points on, so many.
    AnnotationId mark(qsizetype from, qsizetype length, const std::vector<TagId> &tags = {},
                      const QString &note = {})
    {
        const CodePoint start = m_start + from;
        return Editing(project())
            .annotate(m_episode, {start, start + length}, palette().front().colour, tags, note)
            .value_or(AnnotationId());
    }
    /// Does something and takes it back: the records are as before; done again: as after. On disk too.
    template<class Do>
    void checkStep(Do &&act)
    {
        const QStringList before = test::recordsOf(project());
        act();
        const QStringList after = test::recordsOf(project());
        QVERIFY(after != before);
        project().undo();
        QCOMPARE(test::recordsOf(project()), before);
        project().redo();
        QCOMPARE(test::recordsOf(project()), after);
        m_sample->reopen();
        QCOMPARE(test::recordsOf(project()), after);
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<test::SampleProject>();
        Transcript text;
        text.format = u"text"_s;
        text.body = u"Ann said 😀 so.  Then Bo came home late."_s;
        text.turns.resize(1);
        text.turns.front().range = {Utf16Offset(0), Utf16Offset(text.body.size())};
        m_episode = m_sample->add(text);
        m_start = CodePoint(0);
    }
    void cleanup()
    {
        QVERIFY(project().flush());
        QCOMPARE(test::findingsOf(m_sample->path()), QStringList());
        m_sample.reset();
    }

    void splitBetweenWords()
    {
        const TagId tag = *Editing(project()).createTag(u"Water"_s);
        const AnnotationId whole = mark(0, 39, {tag}, u"All of it"_s);
        AnnotationId second;
        checkStep([&] {
            const auto done = PassageEditing(project()).split(whole, CodePoint(15));
            QVERIFY(done);
            second = *done;
        });
        QCOMPARE(at(whole).quote, u"Ann said 😀 so."_s);
        QCOMPARE(at(second).quote, u"Then Bo came home late."_s);
        QCOMPARE(at(whole).suffix.left(6), u"  Then"_s);
        QCOMPARE(project().data().taggingCount(tag), 2);
        QCOMPARE(project().data().notesOn(at(second).guid).size(), 0);
    }

    void splitRefused_data()
    {
        QTest::addColumn<int>("place");
        QTest::newRow("before it") << 3;
        QTest::newRow("at its start") << 4;
        QTest::newRow("at its end") << 15;
        QTest::newRow("in the space at its end") << 14;
        QTest::newRow("behind it") << 20;
    }

    void splitRefused()
    {
        QFETCH(const int, place);
        const AnnotationId passage = mark(4, 11); // "said 😀 so. "
        const auto done = PassageEditing(project()).split(passage, CodePoint(place));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::CannotSplit);
    }

    /// Weights, notes on annotations and on taggings, links: nothing is lost, nothing stands twice.
    void joinedWithAllTheyHave()
    {
        Editing editing(project());
        PassageEditing passages(project());
        const TagId water = *editing.createTag(u"Water"_s);
        const TagId family = *editing.createTag(u"Family"_s);
        const AnnotationId second = mark(16, 23, {water, family}, u"Later"_s);
        const AnnotationId first = mark(0, 14, {water}, u"At first"_s);
        const AnnotationId other = mark(9, 1);
        const auto taggingOf = [&](AnnotationId id, TagId tag) {
            for (const TaggingId tagging : project().data().taggingsOf(id)) {
                if (project().data().taggings().find(tagging)->tag == tag) {
                    return *project().data().taggings().find(tagging);
                }
            }
            return Tagging();
        };
        QVERIFY(passages.setWeight(taggingOf(first, water).id, 20));
        QVERIFY(passages.setWeight(taggingOf(second, water).id, 70));
        QVERIFY(editing.writeNote(taggingOf(second, water).guid, u"Why water"_s));
        QVERIFY(passages.setQuotable({second}, true));
        const QUuid gone = at(second).guid;
        QVERIFY(editing.mirror(other, m_episode, {CodePoint(20), CodePoint(22)}));
        checkStep([&] { QVERIFY(PassageEditing(project()).merge({second, first, first})); });
        QCOMPARE(at(first).quote, u"Ann said 😀 so.  Then Bo came home late."_s);
        QVERIFY(at(first).quotable);
        QVERIFY(!project().data().annotations().find(second));
        QCOMPARE(project().data().taggingsOf(first).size(), 2);
        QCOMPARE(taggingOf(first, water).weight, 70.0);
        const auto &why = project().data().notesOn(taggingOf(first, water).guid);
        QCOMPARE(why.size(), 1);
        QCOMPARE(project().data().notes().find(why.front())->body, u"Why water"_s);
        const auto &notes = project().data().notesOn(at(first).guid);
        QCOMPARE(notes.size(), 1);
        QCOMPARE(project().data().notes().find(notes.front())->body, u"At first\n\nLater"_s);
        QVERIFY(project().data().notesOn(gone).empty());
    }

    void joiningRefused()
    {
        const AnnotationId one = mark(0, 3);
        const EpisodeId other = m_sample->add(test::SampleShape());
        const auto there =
            Editing(project()).highlight(other, m_sample->startOf(other, 0, 5), palette().front().colour);
        QVERIFY(there);
        for (const std::vector<AnnotationId> &passages :
             {std::vector{one}, {one, one}, {one, *there}, {one, AnnotationId(999)}}) {
            const auto done = PassageEditing(project()).merge(passages);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::PassagesApart);
        }
    }

    void extendedOverWords()
    {
        const TagId tag = *Editing(project()).createTag(u"Water"_s);
        const AnnotationId passage = mark(4, 6, {tag});
        PassageEditing passages(project());
        QCOMPARE(passages.taggedAt(m_episode, {CodePoint(8), CodePoint(14)}, tag), passage);
        QCOMPARE(passages.taggedAt(m_episode, {CodePoint(10), CodePoint(14)}, tag), passage); // touches
        QVERIFY(!passages.taggedAt(m_episode, {CodePoint(11), CodePoint(14)}, tag).isValid());
        checkStep([&] { QVERIFY(PassageEditing(project()).extend(passage, {CodePoint(8), CodePoint(14)})); });
        QCOMPARE(at(passage).quote, u"said 😀 so."_s);
        QVERIFY(project().setCoder(u"Bo"_s));
        QVERIFY(!PassageEditing(project())
                     .taggedAt(m_episode, {CodePoint(8), CodePoint(14)}, tag)
                     .isValid()); // of another coder
    }

    void weightsHaveBounds()
    {
        const TagId tag = *Editing(project()).createTag(u"Water"_s);
        const AnnotationId passage = mark(0, 3, {tag});
        const TaggingId tagging = project().data().taggingsOf(passage).front();
        for (const auto &[given, kept] : {std::pair(-5.0, 0.0), {40.0, 40.0}, {1000.0, 100.0}}) {
            QVERIFY(PassageEditing(project()).setWeight(tagging, given));
            QCOMPARE(project().data().taggings().find(tagging)->weight, kept);
        }
    }
};

QTEST_MAIN(PassageEditingTest)
#include "tst_passageediting.moc"
