// SPDX-License-Identifier: MIT
#include "models/writers/presets/codebookappendix.h"
#include "models/writers/presets/documentparts.h"
#include "models/writers/presets/facingdocument.h"
#include "models/writers/presets/factcheck.h"
#include "models/writers/presets/methods.h"
#include "models/writers/presets/notesdocument.h"
#include "models/writers/presets/oralhistoryindex.h"
#include "models/writers/presets/participants.h"
#include "models/writers/presets/quotetable.h"
#include "models/writers/presets/transcriptdocument.h"
#include "tests/models/writers/exportsample.h"
#include "tests/models/writers/presets/documenttext.h"
#include "tests/models/writers/presets/studylines.h"
#include "tests/models/writers/studyexport.h"

#include <QTest>

#include <array>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

Document facingFirstTwo(const ExportData &data, const ExportOptions &options)
{
    return facingDocument(data, 0, 1, {{.left = {0}, .right = {0}}, {.left = {1, 2}, .right = {1}}}, options);
}

using Maker = Document (*)(const ExportData &, const ExportOptions &);
struct NamedMaker {
    const char *name;
    Maker make;
};
constexpr std::array Makers{
    NamedMaker{"notes", notesDocument},       NamedMaker{"transcript", transcriptDocument},
    NamedMaker{"facing", facingFirstTwo},     NamedMaker{"codebook", codebookAppendix},
    NamedMaker{"quotes", quoteTable},         NamedMaker{"participants", participantsDocument},
    NamedMaker{"fact-check", factCheckSheet}, NamedMaker{"index", oralHistoryIndex},
    NamedMaker{"methods", methodsDocument}};

void makers()
{
    QTest::addColumn<Maker>("make");
    for (const NamedMaker &maker : Makers) {
        QTest::newRow(maker.name) << maker.make;
    }
}

ExportOptions grouped(Grouping grouping)
{
    ExportOptions options;
    options.grouping = grouping;
    return options;
}

ExportOptions without(ExportFields fields)
{
    ExportOptions options;
    options.fields &= ~fields;
    return options;
}

} // namespace

class TestPresets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocks_data()
    {
        QTest::addColumn<Maker>("make");
        QTest::addColumn<ExportOptions>("options");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("notes by interview")
            << Maker(notesDocument) << ExportOptions() << test::notesByInterview();

        QTest::newRow("codebook")
            << Maker(codebookAppendix) << ExportOptions()
            << QStringList{u"[title] Night work"_s,
                           u"[subtitle] Codebook"_s,
                           u"# Work"_s,
                           u"[body] Category · Settled"_s,
                           u"[fact] Passages: 0 · Interviews: 0 · Persons: 0 · Coders: 0"_s,
                           u"## Night shifts"_s,
                           u"[body] Code · Candidate"_s,
                           u"[body] Work between ten in the evening and six."_s,
                           u"[fact] Include: Lamps and ovens."_s,
                           u"[fact] Passages: 2 · Interviews: 2 · Persons: 2 · Coders: 1"_s,
                           u"[quote] I learned to sleep in pieces."_s,
                           u"[quote] The lamp"_s,
                           u"[reference] Ann Weaver, The lock, 0:12 · turn 2"_s,
                           u"[quote] La rue est à moi."_s,
                           u"[reference] interviewee, Le fournil · turn 2"_s,
                           u"# Solitude"_s,
                           u"[body] Theme · Candidate"_s,
                           u"[fact] Passages: 3 · Interviews: 1 · Persons: 1 · Coders: 2"_s,
                           u"[quote] pieces"_s,
                           u"[reference] Ann Weaver, The lock, 0:12 · turn 2 · to check before publishing"_s};

        ExportOptions byAge;
        byAge.attributes = {u"Age"_s};
        byAge.citation = CitationStyle::NumberTurn;
        const QString head = u"| Quote | Person | Source |"_s;
        const QString pieces = u"| I learned to sleep in pieces. / The lamp […] | Ann Weaver / Age: 71 | "
                               "E07, turn 2 · Ann Weaver · 0:12 |"_s;
        QTest::newRow("quotes")
            << Maker(quoteTable) << byAge
            << QStringList{
                   u"[title] Night work"_s,
                   u"[subtitle] Quotes by theme"_s,
                   u"# Work"_s,
                   u"## Night shifts"_s,
                   head,
                   pieces,
                   u"| “La rue est à moi.” | interviewee / Age: 40 | Le fournil, turn 2 · interviewee |"_s,
                   u"# Solitude"_s,
                   head,
                   pieces,
                   u"| “[…] pieces” | Ann Weaver / Age: 71 | "
                   "E07, turn 2 · Ann Weaver · 0:12 · to check before publishing |"_s,
                   u"| “These words are gone.” |  | E07 · not in the text any more |"_s,
                   u"# Without tag"_s,
                   head,
                   u"| Leaving / And |  | E07 |"_s,
                   u"| “[…] on a Sunday” | Ann Weaver / Age: 71 | E07, turn 4 · Ann Weaver · 1:05 |"_s,
                   u"| “Elle dit «\u00a0bonjour\u00a0» […]” | interviewee | "
                   "Le fournil, turn 2 · interviewee |"_s};

        QTest::newRow("participants") << Maker(participantsDocument) << ExportOptions()
                                      << QStringList{u"[title] Night work"_s, u"[subtitle] Participants"_s,
                                                     u"| Person | Age | Work | Interviews | Words |"_s,
                                                     u"| Ann Weaver | 71 | keeper | 1 | 1,200 |"_s,
                                                     u"| Zoé Martin | 40 |  | 1 | 50 |"_s};

        ExportOptions withConsent;
        withConsent.withConsent = true;
        QTest::newRow("participants with consent")
            << Maker(participantsDocument) << withConsent
            << QStringList{
                   u"[title] Night work"_s, u"[subtitle] Participants"_s,
                   u"| Person | Age | Work | Consent | Date of consent | Interviews | Words |"_s,
                   u"| Ann Weaver | 71 | keeper | Quotes under her name | 14 November 2023 | 1 | 1,200 |"_s,
                   u"| Zoé Martin | 40 |  |  |  | 1 | 50 |"_s};

        const QString checks = u"| ✓ | Quote | Person | Place | Restriction |"_s;
        QTest::newRow("fact-check")
            << Maker(factCheckSheet) << ExportOptions()
            << QStringList{u"[title] Night work"_s,
                           u"[subtitle] Fact-check sheet"_s,
                           u"# E07 · The lock"_s,
                           checks,
                           u"| ☐ | pieces | Ann Weaver | turn 2 / 0:12 | to check before publishing |"_s,
                           u"| ☐ | These words are gone. |  |  | not in the text any more |"_s,
                           u"| ☐ | I learned to sleep in pieces. / The lamp | Ann Weaver | turn 2 / 0:12 | "
                           "publishable |"_s,
                           u"| ☐ | Leaving / And |  |  | publishable |"_s,
                           u"| ☐ | on a Sunday | Ann Weaver | turn 4 / 1:05 | publishable |"_s,
                           u"# Le fournil"_s,
                           checks,
                           u"| ☐ | La rue est à moi. | interviewee | turn 2 | publishable |"_s,
                           u"| ☐ | Elle dit «\u00a0bonjour\u00a0» | interviewee | turn 2 | publishable |"_s};

        QTest::newRow("index") << Maker(oralHistoryIndex) << ExportOptions()
                               << QStringList{u"[title] Night work"_s,
                                              u"[subtitle] Index of interviews"_s,
                                              u"# E07 · The lock"_s,
                                              u"[fact] Date: 14 November 2023"_s,
                                              u"[fact] Language: English"_s,
                                              u"[fact] Speakers: Tom Adeyemi (interviewer), "
                                              "Ann Weaver (interviewee)"_s,
                                              u"[fact] Place: Outer rock"_s,
                                              u"[fact] Recording: https://example.org/lock.mp3"_s,
                                              u"[body] A keeper tells of the lock."_s,
                                              u"## Nights"_s,
                                              u"[fact] Time: 0:00"_s,
                                              u"[body] The cold nights."_s,
                                              u"[fact] Keywords: Solitude, Night shifts"_s,
                                              u"[small] to check before publishing"_s,
                                              u"## Leaving"_s,
                                              u"[fact] Time: 1:00"_s,
                                              u"# Le fournil"_s,
                                              u"[fact] Language: French"_s,
                                              u"[fact] Speakers: interviewer, interviewee"_s,
                                              u"[body] Un boulanger."_s,
                                              u"[fact] Keywords: Night shifts"_s};

        QTest::newRow("methods") << Maker(methodsDocument) << ExportOptions() << test::methodsFacts();

        QTest::newRow("facing")
            << Maker(facingFirstTwo) << without(ExportField::Facts)
            << QStringList{u"[title] Night work"_s,
                           u"[subtitle] Facing interviews"_s,
                           u"| E07 · The lock | Le fournil |"_s,
                           u"| Nights / Tom Adeyemi 1 · 0:00: How were the nights? | "
                           "interviewer 1: Et le matin\u00a0? |"_s,
                           u"| Ann Weaver 2 · 0:12 · to check before publishing: Cold. I learned to sleep in "
                           u"pieces. / "
                           "The lamp was never out. / Leaving / Tom Adeyemi 3 · 1:00: And then? | "
                           "interviewee 2: La rue est à moi. Elle dit «\u00a0bonjour\u00a0» à tous. |"_s,
                           u"| Ann Weaver 4 · 1:05: I left on a Sunday. Nobody came. |  |"_s};
    }

    void blocks()
    {
        QFETCH(const Maker, make);
        QFETCH(const ExportOptions, options);
        QFETCH(const QStringList, expected);
        QCOMPARE(test::linesOf(make(test::studyExport(), options)), expected);
    }

    void notesFollowTheirGrouping_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("tag") << Grouping::ByTag
                             << QStringList{u"# Work"_s, u"## Night shifts"_s, u"# Solitude"_s,
                                            u"# Without tag"_s};
        QTest::newRow("person") << Grouping::ByPerson
                                << QStringList{u"# Ann Weaver"_s, u"# Zoé Martin"_s, u"# Without person"_s};
        QTest::newRow("question") << Grouping::ByQuestion
                                  << QStringList{u"# How were the nights?"_s, u"## And then?"_s,
                                                 u"# Outside the questions of the guide"_s};
    }

    void notesFollowTheirGrouping()
    {
        QFETCH(const Grouping, grouping);
        QFETCH(const QStringList, headings);
        const Document document = notesDocument(test::studyExport(), grouped(grouping));
        QCOMPARE(test::linesOf(document, u'#'), headings);
        // The section is told where it is not a heading.
        QVERIFY(
            test::linesOf(document).contains(u"[reference] Ann Weaver, The lock, 1:05 · Leaving · turn 4"_s));
        QVERIFY(document.hasTitlePage);
    }

    void emptyBranchesAreLeftOut()
    {
        const std::vector<int> levels{0, 1, 2, 1, 0, 3, 1};
        QCOMPARE(depthsOfUsed(levels, {false, false, true, false, false, false, false}),
                 (std::vector<int>{1, 2, 3, 0, 0, 0, 0}));
        QCOMPARE(depthsOfUsed(levels, {false, false, false, false, false, true, true}),
                 (std::vector<int>{0, 0, 0, 0, 1, 2, 2}));
    }

    void hiddenFieldsAreHidden_data() { makers(); }

    void hiddenFieldsAreHidden()
    {
        QFETCH(const Maker, make);
        ExportOptions options;
        options.fields = {};
        const Document document = make(test::studyExport(), options);
        QString words = test::linesOf(document).join(u'\n');
        for (const Comment &comment : document.comments) {
            words += comment.author + test::linesOf(comment.paragraphs).join(u'\n');
            QVERIFY(!comment.date.isValid());
        }
        const bool namesCoders = make == methodsDocument;
        QVERIFY2(namesCoders || !words.contains(u"Moreau"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"Sleep as a"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"turn 2"_s), qPrintable(words));
        const bool namesPersons = make == participantsDocument || make == oralHistoryIndex;
        QVERIFY2(namesPersons || !words.contains(u"Ann Weaver"_s), qPrintable(words));
    }

    void consentIsNobodysBusiness_data() { makers(); }

    void consentIsNobodysBusiness()
    {
        QFETCH(const Maker, make);
        const QString words = test::linesOf(make(test::studyExport(), {})).join(u'\n');
        QVERIFY(!words.contains(u"Quotes under her name"_s));
    }

    void nothingIsSaidInASentence_data() { makers(); }

    void nothingIsSaidInASentence()
    {
        QFETCH(const Maker, make);
        for (const ExportData &data : {ExportData(), test::studyExport()}) {
            ExportData nothing = data;
            nothing.tags.clear();
            nothing.episodes.clear();
            nothing.persons.clear();
            const Document document = make(nothing, {});
            const QStringList lines = test::linesOf(document);
            QVERIFY2(lines.last().startsWith(u"[body] "_s) && lines.last().endsWith(u'.'),
                     qPrintable(lines.join(u'\n')));
            QVERIFY(!document.title.isEmpty());
            QVERIFY(!document.hasTitlePage);
        }
    }

    void whatIsHostileIsWords_data() { makers(); }

    void whatIsHostileIsWords()
    {
        QFETCH(const Maker, make);
        ExportData data = test::hostileExport();
        for (ExportAnnotation &annotation : data.episodes.front().annotations) {
            annotation.persons = {7, -2};
            annotation.question = 9;
            annotation.taggings = {
                {.guid = {}, .tag = 12, .weight = 4, .coder = {}, .created = {}, .notes = annotation.notes}};
            annotation.shown = {Utf16Offset(5), Utf16Offset(4000)};
        }
        data.tags.push_back({.guid = {}, .path = {}, .colour = {}, .description = {}});
        auto text = std::make_shared<Transcript>();
        text->body = u"Words"_s;
        data.episodes.front().text = text;
        data.episodes.push_back(data.episodes.front());
        for (const Grouping grouping :
             {Grouping::ByEpisode, Grouping::ByTag, Grouping::ByPerson, Grouping::ByQuestion}) {
            ExportOptions options = grouped(grouping);
            options.fields = AllFields;
            const Document document = make(data, options);
            QVERIFY(document == make(data, options));
            QVERIFY(!document.title.contains(u'\n'));
            QVERIFY(idsDiffer(document));
            for (const Block &block : document.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                for (const Inline &part : paragraph ? paragraph->inlines : std::vector<Inline>()) {
                    const auto *run = std::get_if<Run>(&part);
                    QVERIFY(!run || !run->link.startsWith(u"javascript"_s));
                }
            }
        }
    }

    void frenchSpeaksFrench()
    {
        ExportOptions options;
        options.language = u"fr"_s;
        const Document quotes = quoteTable(test::studyExport(), options);
        QCOMPARE(quotes.language, u"fr"_s);
        const QStringList lines = test::linesOf(quotes);
        QVERIFY(lines.contains(u"# Sans code"_s));
        QVERIFY(lines.contains(u"| «\u00a0La rue est à moi.\u00a0» | enquêté / Age\u00a0: 40 | "
                               "enquêté, Le fournil · tour de parole 2 |"_s));
        // Guillemets within guillemets: a block instead.
        QVERIFY(lines.contains(u"| Elle dit «\u00a0bonjour\u00a0» […] | enquêté | "
                               "enquêté, Le fournil · tour de parole 2 |"_s));
        const QStringList persons = test::linesOf(participantsDocument(test::studyExport(), options));
        QCOMPARE(persons.at(3),
                 u"| Ann Weaver | 71 | keeper | 1 | %1 |"_s.arg(QLocale(u"fr"_s).toString(1200)));
        const QStringList notes = test::linesOf(notesDocument(test::studyExport(), options));
        QVERIFY(notes.contains(u"[fact] Date\u00a0: 14 novembre 2023"_s));
    }

    void linksLeadToTheOtherPassage()
    {
        const Document document = notesDocument(test::studyExport(), {});
        QStringList ids;
        QStringList targets;
        for (const Block &block : document.blocks) {
            const auto *paragraph = std::get_if<Paragraph>(&block);
            for (const Inline &part : paragraph ? paragraph->inlines : std::vector<Inline>()) {
                const auto *run = std::get_if<Run>(&part);
                targets += run ? run->target : QString();
            }
            ids += paragraph ? paragraph->id : QString();
        }
        targets.removeAll(QString());
        QCOMPARE(targets, (QStringList{u"a-a-2"_s, u"a-a-0"_s}));
        QVERIFY(ids.contains(targets.first()) && ids.contains(targets.last()));
    }

    void momentsOfRecordingsOnTheWebAreLinks()
    {
        ExportData data = test::studyExport();
        const auto linkOf = [&data] {
            const Document document = codebookAppendix(data, {});
            for (const Block &block : document.blocks) {
                const auto *paragraph = std::get_if<Paragraph>(&block);
                if (paragraph && paragraph->kind == ParagraphKind::Reference) {
                    return std::get<Run>(paragraph->inlines.front()).link;
                }
            }
            return u"no reference"_s;
        };
        QCOMPARE(linkOf(), u"https://example.org/lock.mp3#t=12"_s);
        data.episodes.front().media = u"javascript:alert(1)"_s;
        QCOMPARE(linkOf(), QString());
    }

private:
    static bool idsDiffer(const Document &document)
    {
        QStringList ids;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block)) {
                ids += heading->id;
            } else if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
                ids += paragraph->id;
            }
        }
        ids.removeAll(QString());
        return ids.removeDuplicates() == 0;
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
