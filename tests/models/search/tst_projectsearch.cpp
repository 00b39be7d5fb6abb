// SPDX-License-Identifier: MIT
#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/search/fieldvalues.h"
#include "models/search/predicate.h"
#include "models/search/projectsearch.h"
#include "models/search/queryparser.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/interview.h"
#include "tests/support/sampleproject.h"

#include <QTest>

using namespace visavis;
using namespace Qt::StringLiterals;

namespace
{

/// Cancels after so many reports.
class CancelAfter final : public Progress
{
public:
    explicit CancelAfter(int reports)
        : m_left(reports)
    {
    }
    void report(qint64 /*done*/, qint64 /*total*/) override { --m_left; }
    [[nodiscard]] bool isCancelled() const override { return m_left <= 0; }

private:
    int m_left;
};

struct Answer {
    std::vector<SearchHit> hits;
    SearchTotals totals;
};

/// What a search must give, by reading everything.
class BruteForce
{
public:
    explicit BruteForce(Project &project)
        : m_project(project)
    {
    }

    Answer ask(const Query &query)
    {
        Answer answer;
        const Predicate predicate(query);
        const HitFinder finder(query);
        for (const EpisodeId episode : m_project.data().liveEpisodes()) {
            const auto transcript = *m_project.transcript(episode);
            const OffsetMap map(transcript->body);
            const qint64 before = answer.totals.hits;
            for (int turn = 0; turn < int(transcript->turns.size()); ++turn) {
                if (predicate(fields(episode, *transcript, map, turn))) {
                    tell(answer, finder, episode, *transcript, map, turn);
                }
            }
            answer.totals.episodes += answer.totals.hits > before ? 1 : 0;
        }
        return answer;
    }

private:
    Fields fields(EpisodeId episode, const Transcript &transcript, const OffsetMap &map, int index)
    {
        const Turn &turn = transcript.turns[size_t(index)];
        const ProjectData &data = m_project.data();
        Fields fields{
            .text = transcript.text(turn.range).toString(),
            .speakers = {},
            .role = {},
            .episode = data.episodes().find(episode)->title,
            .section =
                transcript.titleOf(transcript.sections[size_t(transcript.sectionOf(index))]).toString(),
            .tags = {},
            .colours = {},
            .coders = {},
            .notes = {},
            .status = queryNames(data.statusOf(episode, m_project.coder()))};
        for (const int label : turn.labels) {
            fields.speakers.append(transcript.labels[size_t(label)].name);
            fields.role = transcript.labels[size_t(label)].role;
        }
        for (const AnnotationId id : data.annotationsOf(episode)) {
            const Annotation *annotation = data.annotations().find(id);
            if (!annotation->range().overlaps(map.toCodePoints(turn.range))) {
                continue;
            }
            fields.colours += queryNames(annotation->colour);
            fields.states.append(queryNames(annotation->state));
            fields.coders.append(data.coders().find(annotation->coder)->name);
            for (const TaggingId tagging : data.taggingsOf(id)) {
                for (const Tag *tag = data.tags().find(data.taggings().find(tagging)->tag); tag;
                     tag = data.tags().find(tag->parent)) {
                    fields.tags.append(tag->name);
                }
            }
            for (const NoteId note : data.notesOn(annotation->guid)) {
                fields.notes.append(data.notes().find(note)->body);
            }
        }
        return fields;
    }

    static void tell(Answer &answer, const HitFinder &finder, EpisodeId episode, const Transcript &transcript,
                     const OffsetMap &map, int index)
    {
        const Turn &turn = transcript.turns[size_t(index)];
        const int section = transcript.sectionOf(index);
        SearchHit hit{
            .episode = episode,
            .turn = turn.id,
            .sectionIndex = section,
            .turnIndex = index,
            .episodeTitle = transcript.title,
            .sectionTitle = transcript.titleOf(transcript.sections[size_t(section)]).toString(),
            .speaker = transcript.speakerNames(turn),
            .role = turn.labels.empty() ? std::nullopt
                                        : std::optional(transcript.labels[size_t(turn.labels.back())].role),
            .range = map.toCodePoints(turn.range),
            .before = {},
            .match = transcript.text(turn.range).toString(),
            .after = {},
            .wholeTurn = true,
        };
        ++answer.totals.turns;
        const auto ranges = finder.find(transcript.text(turn.range));
        if (ranges.empty()) {
            answer.hits.push_back(hit);
            ++answer.totals.hits;
        }
        for (const Utf16Range range : ranges) {
            const Utf16Range inBody{turn.range.start + range.start.value(),
                                    turn.range.start + range.stop.value()};
            hit.range = map.toCodePoints(inBody);
            hit.match = transcript.text(inBody).toString();
            hit.wholeTurn = false;
            answer.hits.push_back(hit);
            ++answer.totals.hits;
        }
    }

    Project &m_project;
};

} // namespace

class ProjectSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void agreesWithReading_data();
    void agreesWithReading();
    void findsAllTermsOfACommonPrefix();
    void tellsNoMoreThanTheLimit();
    void stopsWhenCancelled();
    void countsCodePoints();
    void seesOnlyLiveEpisodes();
    void knowsPeopleAndWhoMayRead();

private:
    Answer search(const QString &query, qint64 limit = std::numeric_limits<qint64>::max());

    std::unique_ptr<test::SampleProject> m_sample;
};

void ProjectSearchTest::initTestCase()
{
    m_sample = std::make_unique<test::SampleProject>();
    m_sample->fill();
    // Turn ids against the order of the project, so that slices cannot follow them.
    for (const QString &position : {u"1"_s, u"08"_s, u"06"_s}) {
        QVERIFY(m_sample
                    ->add(test::sampleTranscript({.title = u"Écluse "_s + position,
                                                  .sections = 2,
                                                  .turnsPerSection = 5,
                                                  .sentencesPerTurn = 2,
                                                  .untitledStart = true,
                                                  .times = false,
                                                  .speakers = {u""_s, u"Cléo Œuvrard"_s},
                                                  .seed = quint32(position.size())}),
                          position)
                    .isValid());
    }
    Editing edit(m_sample->project());
    const Tag *river = m_sample->data().tagNamed(u"River");
    const auto lock = edit.createTag(u"Low water"_s, river->id);
    QVERIFY(lock);
    const EpisodeId first = m_sample->data().liveEpisodes().front();
    QVERIFY(edit.annotate(first, {CodePoint(30), CodePoint(400)}, palette()[2].colour, {*lock},
                          u"Ask about the lock-keeper"_s));
    QVERIFY(m_sample->project().loadAll());
}

Answer ProjectSearchTest::search(const QString &text, qint64 limit)
{
    Answer answer;
    Project &project = m_sample->project();
    [[maybe_unused]] const auto flushed = project.flush();
    NoProgress progress;
    const auto totals = searchProject(
        project.snapshot().database(), parseQuery(text),
        {.limit = limit, .context = ContextLength, .coder = project.coder()},
        [&](const SearchHit &hit) { answer.hits.push_back(hit); }, progress);
    if (!totals) {
        qFatal("The search failed: %s", qPrintable(totals.error().detail));
    }
    answer.totals = *totals;
    return answer;
}

void ProjectSearchTest::agreesWithReading_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"river",
                              "\"the river\"",
                              "river -bridge",
                              "brid*",
                              "\"the bri*\"",
                              "riv* OR ic*",
                              "-river",
                              "speaker:osei",
                              "speaker:\"ann keller\" flood",
                              "speaker:œuvrard river",
                              "role:interviewer",
                              "role:interviewer winter",
                              "episode:ecluse",
                              "section:wages",
                              "section:wages father",
                              "tag:river",
                              "tag:fear river",
                              "tag:\"low water\"",
                              "-tag:river bridge",
                              "river OR tag:fear",
                              "river OR section:wages",
                              "colour:yellow",
                              "colour:jaune -tag:river",
                              "state:anchored ferry",
                              "state:review",
                              "coder:ann ferry",
                              "note:council",
                              "note:lock-keeper",
                              "status:coded river",
                              "status:\"second pass\" bell",
                              "-status:unread",
                              "nowhere",
                              "nowh*",
                              "(river OR ice) -(fog OR flood)",
                              "l'ecluse OR episode:l'ecluse",
                              "speaker:nobody OR fog"}) {
        QTest::newRow(query) << QString::fromUtf8(query);
    }
}

void ProjectSearchTest::agreesWithReading()
{
    QFETCH(const QString, query);
    const Answer expected = BruteForce(m_sample->project()).ask(parseQuery(query));
    Answer found = search(query);
    QCOMPARE(found.totals, expected.totals);
    QCOMPARE(found.hits.size(), expected.hits.size());
    for (size_t i = 0; i < found.hits.size(); ++i) {
        SearchHit &hit = found.hits[i];
        const auto transcript = *m_sample->project().transcript(hit.episode);
        QVERIFY(hit.wholeTurn || transcript->body.contains(hit.before + hit.match + hit.after));
        hit.before.clear();
        hit.after.clear();
        QVERIFY(hit == expected.hits[i]);
    }
}

void ProjectSearchTest::findsAllTermsOfACommonPrefix()
{
    test::SampleProject sample;
    constexpr int Words = 300; // more than a prefix is expanded to
    TranscriptBuilder builder(u"");
    for (int i = 0; i < Words; ++i) {
        builder.addParagraph(u"word%1 "_s.arg(i));
        builder.breakTurn();
    }
    builder.facts().format = u"text"_s;
    builder.facts().title = u"Words"_s;
    sample.add(builder.finish());
    NoProgress progress;
    const auto totals = searchProject(
        sample.project().snapshot().database(), parseQuery(u"word*"), {}, [](const SearchHit &) {}, progress);
    QVERIFY(totals);
    QCOMPARE(totals->hits, Words);
}

void ProjectSearchTest::tellsNoMoreThanTheLimit()
{
    const Answer all = search(u"river"_s);
    QVERIFY(all.hits.size() > 5);
    const Answer some = search(u"river"_s, 5);
    QCOMPARE(some.hits.size(), 5);
    QVERIFY(std::equal(some.hits.begin(), some.hits.end(), all.hits.begin()));
    QCOMPARE(some.totals, all.totals);
    QCOMPARE(search(u"speaker:osei"_s, 1).totals, search(u"speaker:osei"_s).totals);
    QVERIFY(search(QString()).hits.empty());
}

void ProjectSearchTest::stopsWhenCancelled()
{
    CancelAfter progress(2);
    int told = 0;
    Database &database = m_sample->project().snapshot().database();
    const auto totals =
        searchProject(database, parseQuery(u"river"), {}, [&](const SearchHit &) { ++told; }, progress);
    QVERIFY(!totals);
    QCOMPARE(totals.error().code, ErrorCode::Cancelled);
    QVERIFY(told > 0);
    // Nothing is left open behind it.
    QVERIFY(database.run(u"BEGIN"_s));
    QVERIFY(database.run(u"COMMIT"_s));
}

void ProjectSearchTest::countsCodePoints()
{
    test::SampleProject sample;
    TranscriptBuilder builder(u"");
    builder.facts().format = u"text"_s;
    builder.facts().title = u"🎙 Radio"_s;
    builder.beginSection(u"🎙 Début", 2);
    builder.addUnit({builder.label(u"Zoé"_s)}, u"🎈🎈 Là, l'écluse 🎈 de l'Œuvre.");
    const EpisodeId episode = sample.add(builder.finish());
    NoProgress progress;
    QStringList quotes;
    const auto totals = searchProject(
        sample.project().snapshot().database(), parseQuery(u"ecluse oeuvre"), {},
        [&](const SearchHit &hit) {
            const QList<uint> body = (*sample.project().transcript(episode))->body.toUcs4();
            const auto quote = body.sliced(hit.range.start.value(), hit.range.length());
            quotes.append(
                QString::fromUcs4(reinterpret_cast<const char32_t *>(quote.constData()), quote.size()));
            QCOMPARE(quotes.back(), hit.match);
            QCOMPARE(hit.sectionTitle, u"🎙 Début"_s);
        },
        progress);
    QVERIFY(totals);
    QCOMPARE(quotes, QStringList({u"écluse"_s, u"Œuvre"_s}));
}

void ProjectSearchTest::seesOnlyLiveEpisodes()
{
    const Answer before = search(u"fog"_s);
    const EpisodeId episode = before.hits.front().episode;
    QVERIFY(Editing(m_sample->project()).removeEpisodes({episode}));
    const Answer after = search(u"fog"_s);
    QVERIFY(std::ranges::none_of(after.hits, [&](const SearchHit &hit) { return hit.episode == episode; }));
    QVERIFY(after.totals.hits < before.totals.hits);
    m_sample->project().undo();
    QCOMPARE(search(u"fog"_s).totals, before.totals);
}

/// Who speaks, what is known of them and of the interview, and what holds for the turn.
void ProjectSearchTest::knowsPeopleAndWhoMayRead()
{
    test::SampleProject sample;
    Transcript transcript = test::interviewOf(u"Q: One?\nAnn: Two.\nBen: Three."_s);
    transcript.title = u"The ferry"_s;
    transcript.format = u"text"_s;
    const EpisodeId episode = sample.add(transcript);
    Project &project = sample.project();
    PeopleEditing edit(project);
    QVERIFY(project.loadLabels());
    const auto labels = project.data().labelsOf(episode);
    QVERIFY(edit.assign({labels[1]}, u"Ann Keller"_s));
    const Speaker ann = *project.data().speakerNamed(u"Ann Keller");
    Attribute born;
    born.name = u"Born in"_s;
    const auto bornId = edit.makeAttribute(born);
    Attribute wave;
    wave.name = u"Wave"_s;
    wave.object = AttributeObject::Episode;
    wave.type = AttributeType::Number;
    const auto waveId = edit.makeAttribute(wave);
    QVERIFY(edit.setValues(*bornId, {ann.guid}, u"La Ciotat"_s));
    QVERIFY(edit.setValues(*waveId, {project.data().episodes().find(episode)->guid}, 2.0));
    const auto passage =
        Editing(project).highlight(episode, sample.startOf(episode, 2, 5), palette()[0].colour);
    QVERIFY(edit.restrict({*passage}, {.restriction = Restriction::ToCheck}));
    QVERIFY(edit.restrict({ann.id}, {.restriction = Restriction::OffRecord}));
    QVERIFY(project.flush());
    const auto turns = [&](const QString &query) {
        QStringList found;
        NoProgress progress;
        const auto totals = searchProject(
            project.snapshot().database(), parseQuery(query), {},
            [&](const SearchHit &hit) { found.append(hit.match); }, progress);
        return totals ? found : QStringList{u"failed"_s};
    };
    QCOMPARE(turns(u"person:keller"_s), (QStringList{u"Two."_s}));
    QCOMPARE(turns(u"\"born in\"=ciotat"_s), (QStringList{u"Two."_s}));
    QCOMPARE(turns(u"wave=2"_s), (QStringList{u"One?"_s, u"Two."_s, u"Three."_s}));
    QCOMPARE(turns(u"wave=2 -\"born in\"=ciotat"_s), (QStringList{u"One?"_s, u"Three."_s}));
    QCOMPARE(turns(u"restriction:\"off record\""_s), (QStringList{u"Two."_s}));
    QCOMPARE(turns(u"restriction:\"to check\""_s), (QStringList{u"Three."_s}));
    QCOMPARE(turns(u"diffusion:publiable"_s), (QStringList{u"One?"_s}));
}

QTEST_GUILESS_MAIN(ProjectSearchTest)
#include "tst_projectsearch.moc"
