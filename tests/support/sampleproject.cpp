// SPDX-License-Identifier: MIT
#include "tests/support/sampleproject.h"

#include "models/project/editing.h"
#include "models/project/fractionalkey.h"
#include "models/project/preparedepisode.h"
#include "models/transcript/transcriptbuilder.h"
#include "tests/support/sure.h"

#include <array>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array Questions{
    "When did you first work on the river?",
    "Who taught you to read the water?",
    "What did the village say when the bridge was opened?",
    "And after the flood, did people come back?",
    "How was a winter crossing in those years?",
    "Did you ever want to leave?",
};

constexpr std::array Sentences{
    "My father took the ferry over from his uncle the year I was born.",
    "We crossed forty times a day in summer, and perhaps four in January.",
    "You learn the river by its colour: grey means it is falling, brown means stay at home.",
    "Nobody spoke of money then, we were paid in eggs and firewood.",
    "The bridge was opened on a Sunday, and on Monday I had two passengers.",
    "I kept the rope; it hangs in the kitchen and smells of tar to this day.",
    "Old Marguerite refused to use the bridge until she died.",
    "The flood of that spring carried the landing stage as far as the mill.",
    "We rebuilt it with the schoolteacher and her class, plank by plank.",
    "At night one rang the bell on the far bank, three strokes for a doctor.",
    "I was eleven when I first held the pole alone, and I was not afraid enough.",
    "Everyone remembers the ice, but it was the fog that frightened us.",
    "My sister kept the book of crossings, every name and every hour.",
    "People told me things in the middle of the river that they told nobody on land.",
    "The council wrote a letter, a very polite one, and that was the end of it.",
};

constexpr std::array Headings{
    "The crossing", "The year of the flood", "Work and wages", "The bridge", "What is left",
};

template<size_t Size>
QString pick(const std::array<const char *, Size> &from, std::mt19937 &random)
{
    return QString::fromUtf8(from.at(random() % Size));
}

QString answer(int sentences, std::mt19937 &random)
{
    QStringList parts;
    for (int i = 0; i < sentences; ++i) {
        parts.append(pick(Sentences, random));
    }
    return parts.join(u' ');
}

} // namespace

Transcript sampleTranscript(const SampleShape &shape)
{
    std::mt19937 random(shape.seed);
    TranscriptBuilder builder(u"");
    builder.facts().format = u"text"_s;
    builder.facts().title = shape.title;
    builder.facts().language = u"en"_s;
    Milliseconds time{0};
    for (int section = 0; section < shape.sections; ++section) {
        if (section > 0 || !shape.untitledStart) {
            builder.beginSection(QString::fromUtf8(Headings.at(size_t(section) % Headings.size())), 2);
        }
        for (int turn = 0; turn < shape.turnsPerSection; ++turn) {
            const qsizetype who = turn % shape.speakers.size();
            const int label =
                builder.label(shape.speakers[who], who == 0 ? Role::Interviewer : Role::Interviewee);
            const QString text = who == 0 ? pick(Questions, random) : answer(shape.sentencesPerTurn, random);
            const Milliseconds end = time + Milliseconds(60 * text.size());
            builder.addUnit({label}, text, TranscriptBuilder::Join::Paragraph,
                            shape.times ? std::optional(time) : std::nullopt,
                            shape.times ? std::optional(end) : std::nullopt);
            time = end;
        }
    }
    return builder.finish();
}

SampleProject::SampleProject()
{
    sure(Project::create(path()));
    reopen();
}

void SampleProject::reopen()
{
    m_project.reset();
    m_project = sure(Project::open(path(), u"Ann"_s));
    sure(m_project->setCoder(u"Ann"_s));
}

EpisodeId SampleProject::add(const Transcript &transcript, const QString &position, bool wait)
{
    const QByteArray bytes = transcript.body.toUtf8();
    const Source source{.fileName = transcript.title + u".txt"_s,
                        .bytes = bytes,
                        .charset = u"UTF-8"_s,
                        .text = transcript.body,
                        .undecodable = 0,
                        .charsetGuessed = false};
    if (position.isEmpty()) {
        m_lastPosition = keyBetween(m_lastPosition, {});
    }
    const auto prepared = std::make_shared<const PreparedEpisode>(
        prepareEpisode(transcript, source, position.isEmpty() ? m_lastPosition : position, m_project->ids()));
    for (Writer::Task &task : storingTasks(prepared)) {
        m_project->writer()->enqueue(std::move(task));
    }
    Action action{.kind = ActionKind::ImportEpisodes,
                  .arguments = {u"1"_s, transcript.title},
                  .changes = {Change::create(prepared->episode)},
                  .undo = QList<Change>(),
                  .redo = QList<Change>()};
    for (const EpisodeLabel &label : prepared->labels) {
        action.changes.append(Change::create(label));
    }
    Episode hidden = prepared->episode;
    hidden.state = EpisodeState::Deleted;
    *action.undo += Change::update(prepared->episode, hidden);
    *action.redo += Change::update(hidden, prepared->episode);
    sure(m_project->perform(action));
    if (wait) {
        sure(m_project->flush());
    }
    return prepared->episode.id;
}

CodePointRange SampleProject::startOf(EpisodeId episode, int turn, qsizetype length)
{
    const auto transcript = sure(m_project->transcript(episode));
    const Utf16Offset start = transcript->turns.at(size_t(turn)).range.start;
    return OffsetMap(transcript->body).toCodePoints(Utf16Range{start, start + length});
}

void SampleProject::addBareEpisodes(int count)
{
    Action action{.kind = ActionKind::ImportEpisodes,
                  .arguments = {QString::number(count), u"Interview 1"_s},
                  .changes = {},
                  .undo = QList<Change>(),
                  .redo = {}};
    for (int i = 1; i <= count; ++i) {
        m_lastPosition = keyBetween(m_lastPosition, {});
        action.changes.append(Change::create(Episode{.id = m_project->ids().next<Episode>(),
                                                     .guid = QUuid::createUuid(),
                                                     .title = u"Interview %1"_s.arg(i),
                                                     .number = QString::number(i),
                                                     .date = {},
                                                     .language = {},
                                                     .summary = {},
                                                     .media = {},
                                                     .position = m_lastPosition,
                                                     .state = EpisodeState::Live,
                                                     .revision = {},
                                                     .created = Timestamp::now()}));
    }
    sure(m_project->perform(action));
}

void SampleProject::fill()
{
    struct Interview {
        const char *title;
        const char *guest;
        ReadStatus status;
        bool untitledStart;
    };
    constexpr std::array Interviews{
        Interview{"The last ferry", "Ben Osei", ReadStatus::Coded, false},
        Interview{"A bell for the doctor", "Marguerite Anselme-Duvallier", ReadStatus::SecondPass, true},
        Interview{"Paid in eggs and firewood", "Ilse Brandt", ReadStatus::Read, false},
        Interview{"The year the landing stage went as far as the mill", "Tomás Rey", ReadStatus::Unread,
                  false},
        Interview{"My sister kept the book", "Ruth Osei", ReadStatus::Unread, true},
        Interview{"Fog", "Jean Lacombe", ReadStatus::Unread, false},
    };
    Editing edit(*m_project);
    const TagId river = sure(edit.createTag(u"River"_s));
    const TagId fear = sure(edit.createTag(u"Fear"_s));
    const TagId wages = sure(edit.createTag(u"Wages"_s));
    quint32 seed = 7;
    for (const Interview &interview : Interviews) {
        const EpisodeId episode = add({.title = QString::fromUtf8(interview.title),
                                       .sections = 4,
                                       .turnsPerSection = 8,
                                       .sentencesPerTurn = 4,
                                       .untitledStart = interview.untitledStart,
                                       .times = true,
                                       .speakers = {u"Ann Keller"_s, QString::fromUtf8(interview.guest)},
                                       .seed = seed++});
        if (interview.status == ReadStatus::Unread) {
            continue;
        }
        sure(edit.setStatus(episode, interview.status));
        const auto transcript = sure(m_project->transcript(episode));
        const OffsetMap map(transcript->body);
        for (size_t turn = 1; turn < transcript->turns.size(); turn += 4) {
            const Utf16Offset start = transcript->turns[turn].range.start;
            const CodePointRange range = map.toCodePoints(Utf16Range{start, start + 48});
            sure(edit.annotate(episode, range, palette()[turn % palette().size()].colour,
                               {turn % 8 == 1   ? river
                                : turn % 3 == 0 ? fear
                                                : wages},
                               turn % 8 == 1 ? u"Compare with what the council wrote."_s : QString()));
        }
    }
    sure(m_project->flush());
}

} // namespace visavis::test
