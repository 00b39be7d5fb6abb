// SPDX-License-Identifier: MIT
#include "models/export/exportsource.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/project/passageediting.h"
#include "models/project/peopleediting.h"
#include "models/sharing/aliasedexport.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// What exports of other kinds than notes are given: texts, people, questions, taggings.
class ExportTextsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    EpisodeId m_ferry;

    [[nodiscard]] Project &project() { return m_sample->project(); }

    AnnotationId mark(const QString &words, const std::vector<TagId> &tags = {})
    {
        const auto transcript = sure(project().transcript(m_ferry));
        const qsizetype at = transcript->body.indexOf(words);
        const Utf16Range range{Utf16Offset(at), Utf16Offset(at + words.size())};
        return sure(Editing(project()).annotate(m_ferry, OffsetMap(transcript->body).toCodePoints(range),
                                                palette().front().colour, tags, {}));
    }

    SpeakerId person(int label, const QString &name)
    {
        sure(project().loadLabels());
        sure(PeopleEditing(project()).assign({m_sample->data().labelsOf(m_ferry)[size_t(label)]}, name));
        return m_sample->data().speakerNamed(name)->id;
    }

    [[nodiscard]] ExportData collected(ExportParts parts = {}, bool leavesOutToCheck = false)
    {
        sure(project().flush());
        NoProgress progress;
        ExportSelection selection;
        selection.parts = parts;
        selection.leavesOutToCheck = leavesOutToCheck;
        return sure(collectExport(m_sample->path(), selection, progress));
    }

    [[nodiscard]] static QString shown(const ExportEpisode &episode, const ExportAnnotation &annotation)
    {
        return episode.text->text(annotation.shown).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The ferry"_s;
        const int ann = builder.label(u"Ann"_s, Role::Interviewer);
        const int ben = builder.label(u"Ben"_s, Role::Interviewee);
        using Join = TranscriptBuilder::Join;
        builder.beginSection(u"The flood"_s, 2);
        builder.addUnit({ann}, u"Were you there, Ben?"_s, Join::Line, Milliseconds(0), Milliseconds(2000));
        builder.addUnit({ben}, u"I was 😀 with Paul. Paul carried the children."_s, Join::Line,
                        Milliseconds(2000), Milliseconds(9000));
        builder.beginSection(u"After"_s, 2);
        builder.addUnit({ann}, u"And then?"_s, Join::Line, Milliseconds(9000), Milliseconds(10'000));
        builder.addUnit({ben}, u"Nothing was left."_s, Join::Line, Milliseconds(10'000),
                        Milliseconds(12'500));
        m_ferry = m_sample->add(builder.finish());
    }

    void cleanup() { m_sample.reset(); }

    void textsComeWhenTheyAreAskedFor()
    {
        mark(u"Nothing"_s);
        QVERIFY(!collected().episodes[0].text);
        const ExportData data = collected(ExportPart::Texts);
        const ExportEpisode &ferry = data.episodes[0];
        QCOMPARE(ferry.text->body, sure(project().transcript(m_ferry))->body);
        QCOMPARE(ferry.sections.size(), 2U);
        QCOMPARE(ferry.duration, Milliseconds(12'500));
        QCOMPARE(ferry.turns, 4);
        QCOMPARE(ferry.words, 4 + 9 + 2 + 3); // a face counts as one
        QCOMPARE(shown(ferry, ferry.annotations[0]), u"Nothing"_s);
        QCOMPARE(ferry.annotations[0].sectionIndex, 1);
        QCOMPARE(ferry.annotations[0].range.length(), 7);
    }

    void withheldWordsAreMarked()
    {
        const AnnotationId secret = mark(u"Paul carried the children"_s);
        mark(u"Nothing was left."_s);
        mark(u"with Paul."_s);
        sure(PeopleEditing(project()).restrict({secret}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected(ExportPart::Texts);
        const ExportEpisode &ferry = data.episodes[0];
        QVERIFY(!ferry.text->body.contains(u"carried"));
        QVERIFY(ferry.text->body.contains(u"I was 😀 with Paul. […]."));
        QCOMPARE(ferry.annotations.size(), 2U);
        QCOMPARE(shown(ferry, ferry.annotations[0]), u"with Paul."_s);
        QCOMPARE(shown(ferry, ferry.annotations[1]), u"Nothing was left."_s);
    }

    void aQuoteBesideWithheldWordsIsCutThere()
    {
        const AnnotationId secret = mark(u"Paul carried the children."_s);
        mark(u"with Paul."_s);
        sure(PeopleEditing(project()).restrict({secret}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        const ExportAnnotation &quote = data.episodes[0].annotations[0];
        QVERIFY(quote.cutAfter);
        QVERIFY(!quote.cutBefore);
        QVERIFY(!quote.after.contains(u"carried"));
    }

    void whatIsToCheckMayStayOut()
    {
        const AnnotationId doubtful = mark(u"Paul carried the children"_s);
        sure(PeopleEditing(project()).restrict({doubtful}, {.restriction = Restriction::ToCheck}));
        QVERIFY(collected(ExportPart::Texts).episodes[0].text->body.contains(u"carried"));
        QVERIFY(!collected(ExportPart::Texts, true).episodes[0].text->body.contains(u"carried"));
    }

    void whoIsWithheldHasNeitherWordsNorName()
    {
        const SpeakerId ben = person(1, u"Ben Osei"_s);
        mark(u"Nothing was left."_s);
        sure(PeopleEditing(project()).restrict({ben}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected(ExportPart::Texts);
        const ExportEpisode &ferry = data.episodes[0];
        QCOMPARE(ferry.text->body,
                 u"The flood\n\nWere you there, […]?\n\n[…]\n\nAfter\n\nAnd then?\n\n[…]"_s);
        QCOMPARE(ferry.text->labels[1].name, u"[…]"_s);
        QVERIFY(ferry.annotations.empty());
        QVERIFY(data.persons.empty());
    }

    void peopleWithWhatIsKnownOfThem()
    {
        person(1, u"Ben Osei"_s);
        mark(u"Nothing was left."_s);
        const ExportData data = collected();
        QCOMPARE(data.persons.size(), 1U);
        QCOMPARE(data.persons[0].name, u"Ben Osei"_s);
        QCOMPARE(data.persons[0].episodes, std::vector<int>{0});
        QCOMPARE(data.persons[0].turns, 2);
        QCOMPARE(data.episodes[0].labelPersons, (std::vector<int>{-1, 0}));
        QCOMPARE(data.episodes[0].annotations[0].persons, std::vector<int>{0});
    }

    void aPassageIsOfAllWhoSpeakInIt()
    {
        person(0, u"Ann Berger"_s);
        person(1, u"Ben Osei"_s);
        mark(u"there, Ben?\n\nI was 😀 with Paul."_s);
        const ExportData data = collected();
        const ExportAnnotation &exchange = data.episodes[0].annotations[0];
        QCOMPARE(exchange.speaker, u"Ann, Ben"_s);
        QCOMPARE(exchange.role, Role::Interviewer);
        QCOMPARE(exchange.persons, (std::vector<int>{0, 1}));
        QCOMPARE(exchange.start, Milliseconds(0));
        QCOMPARE(exchange.end, Milliseconds(9000));
        QCOMPARE(exchange.before, u"Were you "_s);
        QCOMPARE(exchange.after, u" Paul carried the children."_s);
    }

    /// What somebody says in an interview that is not exported does not count.
    void sumsAreOfWhatIsExported()
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The mill"_s;
        builder.addUnit({builder.label(u"Ben"_s, Role::Interviewee)}, u"One two three four."_s,
                        TranscriptBuilder::Join::Paragraph);
        const EpisodeId mill = m_sample->add(builder.finish());
        person(1, u"Ben Osei"_s);
        sure(project().loadLabels());
        sure(PeopleEditing(project()).assign({m_sample->data().labelsOf(mill).front()}, u"Ben Osei"_s));
        QCOMPARE(collected().persons[0].words, 9 + 3 + 4);
        sure(PeopleEditing(project()).restrict(std::vector{mill}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        QCOMPARE(data.persons[0].turns, 2);
        QCOMPARE(data.persons[0].words, 9 + 3);
        QCOMPARE(data.personsLeftOut, 0);
    }

    void modifiedIsWhenSomebodyChangedIt()
    {
        const TagId fear = sure(Editing(project()).createTag(u"Fear"_s));
        const AnnotationId nothing = mark(u"Nothing was"_s, {fear});
        const auto modified = [this] { return collected().episodes[0].annotations[0].modified; };
        const auto isLater = [](const QDateTime &time) { return QDateTime::currentDateTime() > time; };
        const QDateTime made = modified();
        QTRY_VERIFY(isLater(made));
        QVERIFY(sure(Editing(project()).rewriteTurn(m_ferry, 0, u"Were you not there, Ben?"_s)));
        QCOMPARE(modified(), made); // it moved along
        const TaggingId tagging = m_sample->data().taggingsOf(nothing).front();
        sure(NoteEditing(project()).addNote(m_sample->data().taggings().find(tagging)->guid, u"All?"_s));
        const QDateTime noted = modified();
        QVERIFY(noted > made);
        QTRY_VERIFY(isLater(noted));
        CodePointRange range = m_sample->data().annotations().find(nothing)->range();
        range.stop = range.stop + 5;
        sure(PassageEditing(project()).extend(nothing, range));
        QVERIFY(modified() > noted);
    }

    void taggingsAndTheirSums()
    {
        const TagId fear = sure(Editing(project()).createTag(u"Fear"_s));
        const TagId water = sure(Editing(project()).createTag(u"Water"_s));
        person(1, u"Ben Osei"_s);
        mark(u"Nothing was left."_s, {water, fear});
        mark(u"with Paul"_s, {fear});
        const ExportData data = collected();
        QCOMPARE(data.tags[0].passages, 2);
        QCOMPARE(data.tags[1].passages, 1);
        QCOMPARE(data.tags[0].episodes, 1);
        QCOMPARE(data.tags[0].persons, 1);
        QCOMPARE(data.tags[0].coders, QStringList{u"Ann"_s});
        const ExportAnnotation &both = data.episodes[0].annotations[1];
        QCOMPARE(both.taggings.size(), 2U);
        QCOMPARE(both.taggings[0].tag, 0);
        QCOMPARE(both.taggings[0].coder, u"Ann"_s);
        QVERIFY(both.modified.isValid());
        QCOMPARE(data.coders.size(), 1U);
        QCOMPARE(data.coders[0].annotations, 2);
        QCOMPARE(data.coders[0].taggings, 3);
    }

    void questionsOfTheGuide()
    {
        sure(Editing(project()).addQuestions({{u"Were you there?"_s, 0}, {u"And then?"_s, 0}}, {}, 0));
        mark(u"Nothing was left."_s);
        QVERIFY(collected().questions.empty());
        const ExportData data = collected(ExportPart::Questions);
        QCOMPARE(data.questions.size(), 2U);
        QCOMPARE(data.questions[1].text, u"And then?"_s);
        QCOMPARE(data.episodes[0].annotations[0].question, 1);
    }

    void facingIsAsPeopleSaid()
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The ferry again"_s;
        const int ann = builder.label(u"Ann"_s, Role::Interviewer);
        const int ben = builder.label(u"Ben"_s, Role::Interviewee);
        using Join = TranscriptBuilder::Join;
        builder.addUnit({ann}, u"Were you there, Ben?"_s, Join::Paragraph);
        builder.addUnit({ben}, u"I was with Paul. He carried the children."_s, Join::Paragraph);
        builder.addUnit({ann}, u"And then?"_s, Join::Paragraph);
        builder.addUnit({ben}, u"Nothing was left."_s, Join::Paragraph);
        const EpisodeId again = m_sample->add(builder.finish());
        QVERIFY(collected(ExportPart::Texts).facing.empty());
        const auto hasPinned = [this] {
            return std::ranges::any_of(collected(ExportPart::Facing).facing, [](const FacingTurns &pair) {
                return pair.isPinned && pair.left.first == 3 && pair.right.first == 1;
            });
        };
        QVERIFY(!collected(ExportPart::Facing).facing.empty());
        QVERIFY(!hasPinned());
        sure(Editing(project()).pinTurns({.here = again, .turn = 1, .there = m_ferry, .facing = 3}));
        QVERIFY(hasPinned());
    }

    void aliasesInTexts()
    {
        mark(u"Paul. Paul carried"_s);
        mark(u"children"_s);
        ExportData data = collected(ExportPart::Texts);
        applyAliases(data, AliasFinder({{.name = u"Paul"_s, .alias = u"Bartholomew"_s}}));
        const ExportEpisode &ferry = data.episodes[0];
        QVERIFY(!ferry.text->body.contains(u"Paul"));
        QCOMPARE(shown(ferry, ferry.annotations[0]), u"Bartholomew. Bartholomew carried"_s);
        QCOMPARE(shown(ferry, ferry.annotations[1]), u"children"_s);
        QCOMPARE(ferry.annotations[0].quote, u"Bartholomew. Bartholomew carried"_s);
    }
};

QTEST_GUILESS_MAIN(ExportTextsTest)
#include "tst_exporttexts.moc"
