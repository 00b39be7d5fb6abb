// SPDX-License-Identifier: MIT
#include "models/codebook/codebookfile.h"
#include "models/export/exportsource.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/noteediting.h"
#include "models/project/peopleediting.h"
#include "models/search/queryparser.h"
#include "models/transcript/transcriptbuilder.h"
#include "models/writers/writer.h"
#include "tests/support/sampleproject.h"
#include "tests/support/sure.h"

#include <QBuffer>
#include <QMap>
#include <QTest>

using namespace visavis;
using namespace visavis::test;
using namespace Qt::StringLiterals;

/// No export holds a word that is withheld: its bytes are searched, in every format.
class RestrictedExportsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SampleProject> m_sample;
    EpisodeId m_ferry;
    EpisodeId m_bridge;

    EpisodeId add(const QString &title, const std::vector<std::pair<QString, QString>> &turns,
                  const QString &summary = {})
    {
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = title;
        builder.facts().summary = summary;
        for (const auto &[speaker, words] : turns) {
            builder.addUnit({builder.label(speaker, Role::Interviewee)}, words);
        }
        return m_sample->add(builder.finish());
    }

    AnnotationId mark(EpisodeId episode, const QString &words)
    {
        const auto transcript = sure(m_sample->project().transcript(episode));
        const qsizetype at = transcript->body.indexOf(words);
        const Utf16Range range{Utf16Offset(at), Utf16Offset(at + words.size())};
        return sure(Editing(m_sample->project())
                        .highlight(episode, OffsetMap(transcript->body).toCodePoints(range),
                                   palette().front().colour));
    }

    SpeakerId person(EpisodeId episode, int label, const QString &name)
    {
        sure(m_sample->project().loadLabels());
        sure(PeopleEditing(m_sample->project())
                 .assign({m_sample->data().labelsOf(episode)[size_t(label)]}, name));
        return m_sample->data().speakerNamed(name)->id;
    }

    [[nodiscard]] ExportData collected(bool leavesOutToCheck = false, QDate day = QDate(2030, 1, 1))
    {
        sure(m_sample->project().flush());
        NoProgress progress;
        ExportSelection selection;
        selection.parts = ExportPart::Texts | ExportPart::Questions;
        selection.leavesOutToCheck = leavesOutToCheck;
        selection.day = day;
        return sure(collectExport(m_sample->path(), selection, progress));
    }

    /// All exports there are, with all they can say, as far as they can be searched: what is packed or
    /// typeset is made of the same documents and tables.
    [[nodiscard]] static QByteArray exported(const ExportData &data)
    {
        QByteArray all;
        for (const QByteArray &file : exportedApart(data)) {
            all += file;
        }
        return all;
    }

    /// What each format of each kind makes of it by itself, named "transcript, tei".
    [[nodiscard]] static QMap<QString, QByteArray> exportedApart(const ExportData &data)
    {
        static const QSet<QLatin1StringView> Packed{"docx"_L1, "odt"_L1, "pdf"_L1, "xlsx"_L1};
        QMap<QString, QByteArray> files;
        for (const ExportKind &kind : exportKinds()) {
            const bool isOfTwo = kind.id == "facing"_L1;
            for (const WriterFormat &format : kind.formats) {
                if (!Packed.contains(format.id) && (!isOfTwo || data.episodes.size() == 2)) {
                    QBuffer buffer;
                    buffer.open(QIODevice::WriteOnly);
                    write(kind, format, data, buffer);
                    files.insert(u"%1, %2"_s.arg(kind.id, format.id), buffer.data());
                }
            }
        }
        return files;
    }

    static void write(const ExportKind &kind, const WriterFormat &format, const ExportData &data,
                      QBuffer &buffer)
    {
        NoProgress progress;
        ExportOptions options;
        options.fields = AllFields;
        const std::vector<Grouping> none{Grouping::ByEpisode};
        for (const Grouping grouping : kind.groupings.empty() ? none : kind.groupings) {
            options.grouping = grouping;
            if (format.write) {
                sure(format.write(data, options, buffer, progress));
            }
            for (int i = 0; format.writeEpisode && i < int(data.episodes.size()); ++i) {
                sure(format.writeEpisode(data, i, options, buffer, progress));
            }
            if (format.writeFolder) {
                const FolderFile file = [&buffer](const QString &, const auto &content) {
                    return content(buffer);
                };
                sure(format.writeFolder(data, options, file, progress));
            }
        }
    }

    [[nodiscard]] PeopleEditing edit() { return PeopleEditing(m_sample->project()); }

    /// Wherever these words stand, in each file, it is said that they are to check.
    void verifyMarked(const QByteArray &words)
    {
        const QMap<QString, QByteArray> files = exportedApart(collected());
        int holding = 0;
        for (const auto &[name, bytes] : files.asKeyValueRange()) {
            holding += bytes.contains(words) ? 1 : 0;
            QVERIFY2(!bytes.contains(words) || bytes.contains("to check"), qPrintable(name));
        }
        QVERIFY2(holding > 5, qPrintable(QString::number(holding)));
    }

private Q_SLOTS:
    void init()
    {
        m_sample = std::make_unique<SampleProject>();
        m_ferry = add(
            u"The ferry"_s,
            {{u"Ann"_s, u"The water rose. My brother stole the landlady's purse that night. Nobody knew."_s},
             {u"Ben"_s, u"We carried children to the tower. The mayor drank with us."_s},
             {u"Ann"_s, u"And then the boats came."_s}});
        m_bridge = add(u"The bridge"_s, {{u"Cleo"_s, u"They opened it on a Sunday."_s}});
    }

    void cleanup() { m_sample.reset(); }

    void nothingIsRestrictedAtFirst()
    {
        mark(m_ferry, u"The water rose."_s);
        const ExportData data = collected();
        QVERIFY(data.leftOut.empty());
        const QByteArray text = exported(data);
        QVERIFY(text.contains("The water rose."));
        QVERIFY(text.contains("brother")); // as context
    }

    void aPassageIsNoContextEither()
    {
        mark(m_ferry, u"The water rose."_s);
        mark(m_ferry, u"Nobody knew."_s);
        mark(m_ferry, u"purse that night. Nobody"_s); // shares words with it
        const AnnotationId secret = mark(m_ferry, u"My brother stole the landlady's purse that night."_s);
        sure(Editing(m_sample->project())
                 .writeNote(m_sample->data().annotations().find(secret)->guid, u"told in confidence"_s));
        sure(edit().restrict({secret}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        const QByteArray text = exported(data);
        QVERIFY(text.contains("The water rose."));
        QVERIFY(text.contains("Nobody knew."));
        for (const char *word : {"brother", "stole", "landlady", "purse", "that night", "confidence"}) {
            QVERIFY2(!text.contains(word), word);
        }
        const ExportOmission wanted{
            .why = {.restriction = Restriction::OffRecord, .cause = AccessCause::Passage}, .passages = 2};
        QCOMPARE(data.leftOut, (std::vector{wanted}));
    }

    /// What is said of a withheld passage stays with it: also beside the passage that it is linked to.
    void notesOnTaggingsAndLinksBetweenPassages()
    {
        const auto guid = [&](AnnotationId id) { return m_sample->data().annotations().find(id)->guid; };
        const AnnotationId water = mark(m_ferry, u"The water rose."_s);
        const AnnotationId secret = mark(m_ferry, u"Nobody knew."_s);
        const AnnotationId opened = mark(m_bridge, u"opened it"_s);
        const TagId tag = sure(Editing(m_sample->project()).createTag(u"River"_s));
        sure(Editing(m_sample->project()).addTag({water, secret}, tag));
        NoteEditing notes(m_sample->project());
        const auto noteTagging = [&](AnnotationId id, const QString &text) {
            const TaggingId tagging = m_sample->data().taggingsOf(id).front();
            sure(notes.addNote(m_sample->data().taggings().find(tagging)->guid, text));
        };
        noteTagging(water, u"as in spring"_s);
        noteTagging(secret, u"a whispered remark"_s);
        const auto linkTo = [&](AnnotationId to, const QString &name, const QString &note) {
            sure(notes.link(guid(water), guid(to), name));
            for (const LinkId id : m_sample->data().linksOf(guid(to))) {
                sure(notes.addNote(m_sample->data().links().find(id)->guid, note));
            }
        };
        linkTo(opened, u"explains"_s, u"by the level"_s);
        linkTo(secret, u"is silent about"_s, u"out of shame"_s);
        const char *const secrets[] = {"whispered", "is silent about", "out of shame", "Nobody knew"};
        const char *const others[] = {"as in spring", "explains", "by the level"};
        QByteArray text = exported(collected());
        for (const char *word : secrets) {
            QVERIFY2(text.contains(word), word);
        }
        sure(edit().restrict({secret}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        text = exported(data);
        for (const char *word : secrets) {
            QVERIFY2(!text.contains(word), word);
        }
        for (const char *word : others) {
            QVERIFY2(text.contains(word), word);
        }
        const ExportAnnotation &linked = data.episodes.at(0).annotations.at(0);
        QCOMPARE(linked.links.size(), size_t(1));
        QCOMPARE(linked.links.front().other, (AnnotationPlace{.episode = 1, .annotation = 0}));
        QVERIFY(!data.episodes.at(1).annotations.at(0).links.front().isFromHere);
    }

    void allThatAPersonSays()
    {
        mark(m_ferry, u"We carried children"_s);
        mark(m_ferry, u"drank with us.\n\nAnd then"_s); // Ann goes on where Ben ends
        mark(m_ferry, u"boats came."_s);
        const SpeakerId ben = person(m_ferry, 1, u"Benedict Osei"_s);
        sure(edit().restrict({ben}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        const QByteArray text = exported(data);
        QVERIFY(text.contains("boats came."));
        for (const char *word : {"carried", "children", "mayor", "drank", "Ben"}) {
            QVERIFY2(!text.contains(word), word);
        }
        const ExportOmission wanted{
            .why = {.restriction = Restriction::OffRecord, .cause = AccessCause::Person}, .passages = 2};
        QCOMPARE(data.leftOut, (std::vector{wanted}));
        QCOMPARE(data.personsLeftOut, 1);
    }

    /// What was laid on her does not wait for her labels to be assigned.
    void aPersonOfTheNameOfALabel()
    {
        mark(m_ferry, u"We carried children"_s);
        mark(m_ferry, u"boats came."_s);
        const SpeakerId ben = sure(edit().make(u"ben"_s));
        sure(edit().restrict({ben}, {.restriction = Restriction::OffRecord}));
        const QByteArray text = exported(collected());
        QVERIFY(text.contains("boats came."));
        for (const char *word : {"carried", "children", "mayor", "drank", "Ben"}) {
            QVERIFY2(!text.contains(word), word);
        }
    }

    /// Whatever case and accents, and by the name that labels of theirs have elsewhere.
    void aPersonOfTheNameOfALabelElsewhere_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("isWithheld");
        QTest::newRow("accents and case") << u"zoe martin"_s << true;
        QTest::newRow("another label of theirs") << u"ZOE M."_s << true;
        QTest::newRow("a role of theirs") << u"Interviewee"_s << false;
        QTest::newRow("somebody else") << u"Zoé"_s << false;
    }
    void aPersonOfTheNameOfALabelElsewhere()
    {
        QFETCH(QString, label);
        QFETCH(bool, isWithheld);
        const EpisodeId bread = add(u"Bread"_s, {{u"Zoé M."_s, u"I baked all night."_s},
                                                 {u"Interviewee"_s, u"Then I slept well."_s}});
        const SpeakerId zoe = person(bread, 0, u"Zoé Martin"_s);
        person(bread, 1, u"Zoé Martin"_s);
        const EpisodeId mill = add(u"The mill"_s, {{label, u"The wheel had stopped."_s}});
        mark(mill, u"The wheel had stopped."_s);
        sure(edit().restrict({zoe}, {.restriction = Restriction::OffRecord}));
        const QByteArray text = exported(collected());
        QCOMPARE(text.contains("wheel"), !isWithheld);
        QCOMPARE(text.contains(label.toUtf8()), !isWithheld);
        QVERIFY(!text.contains("baked"));
    }

    /// Of two persons of one name nobody can tell which one speaks.
    void aLabelThatMayBeTwoPersons()
    {
        const EpisodeId bread = add(u"Bread"_s, {{u"Cleo"_s, u"I baked all night."_s}});
        const EpisodeId mill = add(u"The mill"_s, {{u"Cleo"_s, u"The wheel had stopped."_s}});
        mark(m_bridge, u"opened it"_s);
        mark(mill, u"The wheel"_s);
        person(mill, 0, u"Cleo Marsh"_s);
        const SpeakerId other = person(bread, 0, u"Cleo Lang"_s);
        QVERIFY(exported(collected()).contains("opened it"));
        sure(edit().restrict({other}, {.restriction = Restriction::OffRecord}));
        const QByteArray text = exported(collected());
        QVERIFY(!text.contains("opened it")); // whose label nobody assigned
        QVERIFY(text.contains("The wheel"));
    }

    /// What is said of a whole interview may tell of everybody in it.
    void summaryAndNotesOfAnInterviewWithSomebodyWithheld()
    {
        const EpisodeId bread =
            add(u"Bread"_s, {{u"Zoé"_s, u"I baked all night."_s}, {u"Yann"_s, u"I slept."_s}},
                u"Who stole the flour."_s);
        mark(bread, u"I slept."_s);
        const auto guid = [&](EpisodeId id) { return m_sample->data().episodes().find(id)->guid; };
        sure(Editing(m_sample->project()).writeNote(guid(bread), u"She was afraid of the baker."_s));
        sure(Editing(m_sample->project()).writeNote(guid(m_ferry), u"Recorded on board."_s));
        const SpeakerId zoe = person(bread, 0, u"Zoé"_s);
        QVERIFY(exported(collected()).contains("stole the flour"));
        QCOMPARE(collected().summariesLeftOut, 0);
        sure(edit().restrict({zoe}, {.restriction = Restriction::ToCheck}));
        QVERIFY(exported(collected()).contains("stole the flour"));
        QVERIFY(!exported(collected(true)).contains("stole the flour"));
        sure(edit().restrict({zoe}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        const QByteArray text = exported(data);
        QVERIFY(!text.contains("flour"));
        QVERIFY(!text.contains("afraid"));
        QVERIFY(text.contains("I slept."));
        QVERIFY(text.contains("Recorded on board."));
        QCOMPARE(data.summariesLeftOut, 1);
        // Where nothing was said, nothing is left out.
        sure(edit().restrict({person(m_bridge, 0, u"Cleo"_s)}, {.restriction = Restriction::OffRecord}));
        QCOMPARE(collected().summariesLeftOut, 1);
    }

    /// Whoever may have said words that have no place any more.
    void anOrphanOfAnInterviewWithARestrictedPerson()
    {
        const AnnotationId orphan = mark(m_ferry, u"boats came."_s);
        sure(Editing(m_sample->project()).keepAsOrphans({orphan}));
        QCOMPARE(collected().episodes[0].annotations.size(), 1U);
        sure(edit().restrict({person(m_ferry, 1, u"Ben"_s)}, {.restriction = Restriction::OffRecord}));
        QVERIFY(collected().episodes[0].annotations.empty());
    }

    /// What has no place says by its words that they are withheld.
    void anOrphanOfTheSameWords()
    {
        const AnnotationId secret = mark(m_ferry, u"My brother stole the landlady's purse"_s);
        const AnnotationId orphan = mark(m_ferry, u"stole the landlady's"_s);
        sure(Editing(m_sample->project()).keepAsOrphans({orphan}));
        sure(edit().restrict({secret}, {.restriction = Restriction::OffRecord}));
        QVERIFY(!exported(collected()).contains("landlady"));
        m_sample->project().undo();
        m_sample->project().undo();
        sure(Editing(m_sample->project()).keepAsOrphans({secret}));
        sure(edit().restrict({secret}, {.restriction = Restriction::OffRecord}));
        QVERIFY(!exported(collected()).contains("landlady"));
    }

    /// Its words are withheld where they stand, in passages that overlap it and in the context of others.
    void anOrphanThatIsWithheldStandsInTheText()
    {
        mark(m_ferry, u"The water rose."_s);
        mark(m_ferry, u"Nobody knew."_s);
        mark(m_ferry, u"purse that night. Nobody"_s);
        const AnnotationId secret = mark(m_ferry, u"My brother stole the landlady's purse that night."_s);
        sure(Editing(m_sample->project()).keepAsOrphans({secret}));
        sure(edit().restrict({secret}, {.restriction = Restriction::OffRecord}));
        const QByteArray text = exported(collected());
        QVERIFY(text.contains("The water rose."));
        QVERIFY(text.contains("Nobody knew."));
        for (const char *word : {"brother", "stole", "landlady", "purse", "that night"}) {
            QVERIFY2(!text.contains(word), word);
        }
    }

    void anInterviewGoesWhole()
    {
        mark(m_ferry, u"The water rose."_s);
        mark(m_bridge, u"opened it"_s);
        sure(edit().restrict({m_bridge},
                             {.restriction = Restriction::Embargoed, .embargo = QDate(2031, 6, 14)}));
        const ExportData data = collected();
        const QByteArray text = exported(data);
        QVERIFY(text.contains("The water rose."));
        for (const char *word : {"bridge", "opened", "Sunday", "Cleo"}) {
            QVERIFY2(!text.contains(word), word);
        }
        QCOMPARE(data.episodesLeftOut, 1);
        QCOMPARE(data.leftOut.front().why.cause, AccessCause::Episode);
        // The day has come.
        QVERIFY(exported(collected(false, QDate(2031, 6, 14))).contains("opened it"));
        QVERIFY(!exported(collected(false, QDate(2031, 6, 13))).contains("opened it"));
    }

    void anInterviewWithoutAMatchIsNotLeftOut()
    {
        mark(m_ferry, u"The water rose."_s);
        mark(m_bridge, u"opened it"_s);
        sure(edit().restrict({m_bridge}, {.restriction = Restriction::OffRecord}));
        sure(m_sample->project().flush());
        const auto leftOut = [&](const QString &query) {
            NoProgress progress;
            return sure(collectExport(m_sample->path(),
                                      {.episodes = {},
                                       .query = sure(parseQueryStrictly(query)),
                                       .leavesOutToCheck = false,
                                       .day = QDate(2030, 1, 1)},
                                      progress))
                .episodesLeftOut;
        };
        QCOMPARE(leftOut(u"water"_s), 0);
        QCOMPARE(leftOut(u"opened"_s), 1);
    }

    /// Notes and the codebook quote what people said; short phrases and what others say too stay.
    void quotesOfWhatIsWithheld()
    {
        Editing editing(m_sample->project());
        TranscriptBuilder builder({});
        builder.facts().format = u"text"_s;
        builder.facts().title = u"The mill"_s;
        builder.facts().summary =
            u"“My brother stole the landlady's purse that night”, Ann says elsewhere."_s;
        builder.addUnit({builder.label(u"Dan"_s, Role::Interviewee)},
                        u"And then the boats came back to us."_s);
        const EpisodeId mill = m_sample->add(builder.finish());
        const AnnotationId passage = mark(m_ferry, u"We carried"_s);
        mark(mill, u"the boats"_s);
        sure(editing.writeNote(m_sample->data().annotations().find(passage)->guid,
                               u"She: “the water rose. My brother stole the landlady's purse”"_s));
        sure(editing.writeNote(m_sample->data().episodes().find(mill)->guid, u"Nobody knew."_s));
        const TagId tag = sure(editing.createTag(u"My brother stole the landlady's purse"_s, {}));
        sure(CodebookEditing(m_sample->project())
                 .setInclude(tag, u"As in: “My brother stole the landlady's purse that night”"_s));
        QVERIFY(exported(collected()).contains("landlady's purse"));
        sure(edit().restrict({person(m_ferry, 0, u"Ann"_s)}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        const QByteArray text = exported(data);
        QVERIFY(!text.contains("landlady"));
        QVERIFY(!text.contains("brother"));
        QVERIFY(text.contains("Nobody knew"));
        QVERIFY(data.episodes.back().summary.endsWith(u"[…] says elsewhere."));
        QCOMPARE(data.tags.front().path, QStringList{u"[…]"_s});
        NoProgress progress;
        const CodebookFile file = sure(publishableCodebook(m_sample->path(), QDate(2030, 1, 1), progress));
        QCOMPARE(file.entries.front().path, QStringList{u"[…]"_s});
        QCOMPARE(file.entries.front().include, u"As in: “[…]”"_s);
    }

    void anEmbargoWithoutADayHasNoEnd()
    {
        const AnnotationId passage = mark(m_bridge, u"opened it"_s);
        sure(edit().restrict({passage}, {.restriction = Restriction::Embargoed}));
        QVERIFY(!exported(collected(false, QDate(2999, 1, 1))).contains("opened it"));
    }

    void whatIsToCheckIsMarkedOrLeftOut()
    {
        const AnnotationId passage = mark(m_bridge, u"opened it"_s);
        mark(m_bridge, u"on a Sunday"_s);
        QVERIFY(!exported(collected()).contains("to check before publishing"));
        sure(edit().restrict({passage}, {.restriction = Restriction::ToCheck}));
        verifyMarked("opened it");
        const ExportData data = collected(true);
        const QByteArray text = exported(data);
        QVERIFY(!text.contains("opened"));
        QVERIFY(text.contains("on a Sunday"));
        const ExportOmission wanted{
            .why = {.restriction = Restriction::ToCheck, .cause = AccessCause::Passage}, .passages = 1};
        QCOMPARE(data.leftOut, (std::vector{wanted}));
        // One that is released is exported as before.
        sure(edit().restrict({passage}, {}));
        QVERIFY(exported(collected(true)).contains("opened it"));
    }

    /// Who is withheld has no name anywhere.
    void namesOfTheWithheldAreNowhere()
    {
        const EpisodeId visit =
            add(u"A visit to Cleo Haas"_s, {{u"Ben"_s, u"Cleo showed us the bridge. Nobody swam there."_s}});
        const SpeakerId cleo = person(m_bridge, 0, u"Cleo Haas"_s);
        const AnnotationId shown = mark(visit, u"showed us the bridge"_s);
        const auto &shownRecord = *m_sample->data().annotations().find(shown);
        sure(Editing(m_sample->project()).writeNote(shownRecord.guid, u"See what Cleo Haas said."_s));
        sure(Editing(m_sample->project()).createTag(u"What CLEO told"_s));
        QVERIFY(exported(collected()).contains("A visit to Cleo Haas"));
        sure(edit().restrict(std::vector{cleo}, {.restriction = Restriction::OffRecord}));
        const ExportData data = collected();
        const QByteArray text = exported(data);
        QVERIFY(!text.toLower().contains("cleo"));
        QVERIFY(!text.contains("Haas"));
        QVERIFY(text.contains("A visit to […]"));
        QVERIFY(text.contains("Nobody swam there."));
        NoProgress progress;
        const CodebookFile file = sure(publishableCodebook(m_sample->path(), QDate(2030, 1, 1), progress));
        QCOMPARE(file.entries.front().path, QStringList{u"What […] told"_s});
        const auto episode = std::ranges::find(data.episodes, u"A visit to […]"_s, &ExportEpisode::title);
        QVERIFY(episode != data.episodes.end());
        QCOMPARE(episode->text->text(episode->annotations[0].shown), u"showed us the bridge"_s);
    }

    void whatIsToCheckIsNotQuotedEither()
    {
        const QString secret = u"My brother stole the landlady's purse that night."_s;
        const AnnotationId passage = mark(m_ferry, secret);
        const AnnotationId other = mark(m_bridge, u"on a Sunday"_s);
        sure(Editing(m_sample->project())
                 .writeNote(m_sample->data().annotations().find(other)->guid, u"As Ann said: "_s + secret));
        sure(edit().restrict({passage}, {.restriction = Restriction::ToCheck}));
        QVERIFY(exported(collected()).contains("As Ann said: My brother stole"));
        const QByteArray text = exported(collected(true));
        QVERIFY(text.contains("As Ann said:"));
        QVERIFY(!text.contains("brother"));
    }

    void whatSomebodySaysIsToCheckAsWell()
    {
        const SpeakerId cleo = person(m_bridge, 0, u"Cleo"_s);
        mark(m_bridge, u"on a Sunday"_s);
        sure(edit().restrict({cleo}, {.restriction = Restriction::ToCheck}));
        verifyMarked("opened it");
    }
};

QTEST_GUILESS_MAIN(RestrictedExportsTest)
#include "tst_restrictedexports.moc"
