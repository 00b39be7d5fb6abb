// SPDX-License-Identifier: MIT
#include "tests/support/generator.h"

#include "models/project/fractionalkey.h"
#include "models/project/preparedepisode.h"
#include "models/transcript/transcriptbuilder.h"

#include <cmath>

namespace visavis::test
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype VocabularySize = 12'000;

QStringList commonWords(bool french)
{
    const QString words =
        french
            ? u"de la le et je que les c’est à des on un était pas il en une y est avait dans ça qui ne du "
              "l’eau plus pour nous se mon ma avec tout comme vous au sur fait elle parce mais oui alors "
              "quand même très après bien rien jamais père mère école travail canal nuit maison péniche "
              "enfants années guerre village porte usine femme homme temps main main-d’œuvre sœur "
              "aujourd’hui peut-être été hiver écluse église"_s
            : u"the and I to of a it was that you in we my they had so on were but at there with she he for "
              "her not all me when would this what out up could didn’t because then know one really from "
              "about never father mother school work boat night house river children years war village "
              "door mill woman man time hand sister brother winter summer kitchen don’t it’s well-known "
              "remember money church"_s;
    return words.split(u' ');
}

QStringList makeVocabulary(bool french)
{
    static const QStringList frenchParts = u"bou cha cré dé fou gri lan mé nou pré rou sau té vi é oi eau "
                                           "on in an eur ette ière ment tion age ois esse"_s.split(u' ');
    static const QStringList englishParts = u"bra can der fil gar hol kin lem mor nor pel rin sto tam wick "
                                            "ing er ly ness ful ton ford ship ward en"_s.split(u' ');
    const QStringList &parts = french ? frenchParts : englishParts;
    QStringList vocabulary = commonWords(french);
    // Rank in a number system whose digits are syllables: all different, common words short.
    for (qsizetype number = parts.size(); vocabulary.size() < VocabularySize; ++number) {
        QString word;
        for (qsizetype rest = number; rest > 0; rest /= parts.size()) {
            word += parts[rest % parts.size()];
        }
        vocabulary.append(word);
    }
    return vocabulary;
}

const QStringList &vocabulary(bool french)
{
    static const QStringList lists[]{makeVocabulary(false), makeVocabulary(true)};
    return lists[french ? 1 : 0];
}

/// Ranks by Zipf's law, to be drawn from evenly.
const std::vector<quint16> &ranks()
{
    static const std::vector<quint16> drawn = [] {
        constexpr size_t Draws = 1 << 16;
        std::vector<quint16> table(Draws);
        for (size_t i = 0; i < Draws; ++i) {
            const double share = double(i) / double(Draws);
            table[i] = quint16(std::pow(double(VocabularySize), share) - 1);
        }
        return table;
    }();
    return drawn;
}

const QStringList &names()
{
    static const QStringList list = u"Ana Besson|Paul Carel|Léa Dumont|Tom Ellery|Ida Finch|Noé Garnier|Ruth "
                                    u"Hale|Hugo Imbert|Mary Jessop|"
                                    "Zoé Lambert|Ben Marlow|Inès Noiret"_s.split(u'|');
    return list;
}

} // namespace

TranscriptGenerator::TranscriptGenerator(quint32 seed)
    : m_random(seed)
{
}

qsizetype TranscriptGenerator::below(qsizetype limit)
{
    // Not std::uniform_int_distribution, whose numbers differ between libraries.
    return limit <= 1 ? 0 : qsizetype(m_random() % quint64(limit));
}

QString TranscriptGenerator::word(bool french)
{
    return vocabulary(french)[ranks()[m_random() & 0xffff]];
}

void TranscriptGenerator::appendSentence(QString &text, bool french, qsizetype words)
{
    const qsizetype start = text.size();
    for (qsizetype i = 0; i < words; ++i) {
        if (i > 0) {
            text += below(9) == 0 ? u", "_s : u" "_s;
        }
        text += vocabulary(french)[ranks()[m_random() & 0xffff]];
    }
    text[start] = text[start].toUpper();
    if (below(200) == 0) {
        text += u" 😀"_s;
    }
    text += below(8) == 0 ? u'?' : u'.';
}

QString TranscriptGenerator::sentence(bool french, qsizetype words)
{
    QString text;
    appendSentence(text, french, words);
    return text;
}

Transcript TranscriptGenerator::transcript(qsizetype words)
{
    const int number = ++m_made;
    const bool french = number % 2 == 1;
    const bool timed = (number / 2) % 2 == 0;
    const bool named = number % 8 != 0;
    TranscriptBuilder builder({});
    builder.facts().format = u"text"_s;
    builder.facts().language = french ? u"fr"_s : u"en"_s;
    builder.facts().number = QString::number(number);
    builder.facts().title = u"%1 %2"_s.arg(french ? u"Entretien"_s : u"Interview"_s).arg(number);
    const qsizetype first = below(names().size());
    const int asks = builder.label(named ? names()[first] : QString(), Role::Interviewer);
    const int answers =
        builder.label(named ? names()[(first + 1 + below(names().size() - 1)) % names().size()] : QString(),
                      Role::Interviewee);
    constexpr qint64 MillisecondsPerWord = 400;
    qsizetype made = 0;
    for (int turn = 0; made < words; ++turn) {
        if (turn % 20 == 0) {
            builder.beginSection(sentence(french, 2 + below(4)).chopped(1).simplified(), 2);
        }
        const bool question = turn % 2 == 0;
        const qsizetype length = std::min(words - made, question ? 4 + below(20) : 20 + below(150));
        QString text;
        for (qsizetype left = length; left > 0;) {
            const qsizetype part = std::min(left, 4 + below(20));
            if (!text.isEmpty()) {
                text += u' ';
            }
            appendSentence(text, french, part);
            left -= part;
        }
        std::optional<Milliseconds> start;
        std::optional<Milliseconds> end;
        if (timed) {
            start = Milliseconds(made * MillisecondsPerWord);
            end = Milliseconds((made + length) * MillisecondsPerWord);
        }
        builder.addUnit({question ? asks : answers}, text, TranscriptBuilder::Join::Paragraph, start, end);
        made += length;
    }
    return builder.finish();
}

QString asPlainText(const Transcript &transcript)
{
    QString text = transcript.title + u"\n\n"_s;
    for (const Turn &turn : transcript.turns) {
        const QString names = transcript.speakerNames(turn);
        text += names.isEmpty() ? QString() : names + u": "_s;
        text += transcript.text(turn.range).toString() + u"\n\n"_s;
    }
    return text;
}

namespace
{

/// Stores a transcript and gives the changes that make it an episode of the project.
std::pair<std::shared_ptr<const PreparedEpisode>, QList<Change>>
store(Project &project, const Transcript &transcript, const QString &position)
{
    const Source source{.fileName = transcript.title + u".txt"_s,
                        .bytes = transcript.body.toUtf8(),
                        .charset = u"UTF-8"_s,
                        .text = transcript.body,
                        .undecodable = 0,
                        .charsetGuessed = false};
    const auto prepared =
        std::make_shared<const PreparedEpisode>(prepareEpisode(transcript, source, position, project.ids()));
    for (Writer::Task &task : storingTasks(prepared)) {
        project.writer()->enqueue(std::move(task));
    }
    QList<Change> changes{Change::create(prepared->episode)};
    for (const EpisodeLabel &label : prepared->labels) {
        changes.append(Change::create(label));
    }
    return {prepared, changes};
}

Action importAction(const QList<Change> &changes)
{
    return {.kind = ActionKind::ImportEpisodes,
            .arguments = {},
            .changes = changes,
            .undo = QList<Change>(),
            .redo = {}};
}

std::vector<TagId> makeTags(Project &project, int count, TranscriptGenerator &generator,
                            QList<Change> &changes)
{
    std::vector<TagId> tags;
    const std::vector<QString> positions = keysBetween({}, {}, size_t(count));
    for (int i = 0; i < count; ++i) {
        // One of five is a root; the others are below one of the tags before them.
        const TagId parent = i % 5 == 0 ? TagId() : tags[size_t(generator.below(i))];
        const Tag tag{.id = project.ids().next<Tag>(),
                      .guid = QUuid::createUuid(),
                      .parent = parent,
                      .position = positions[size_t(i)],
                      .name = u"%1 %2"_s.arg(generator.word(i % 2 == 0)).arg(i + 1),
                      .colour = palette()[size_t(i) % palette().size()].colour,
                      .kind = TagKind::Code,
                      .status = TagStatus::Candidate,
                      .codable = true,
                      .shortcut = {},
                      .description = generator.sentence(i % 2 == 0, 8),
                      .include = {},
                      .exclude = {}};
        tags.push_back(tag.id);
        changes.append(Change::create(tag));
    }
    return tags;
}

/// Marks some words of one turn.
QList<Change> annotate(Project &project, const PreparedEpisode &episode, const OffsetMap &map,
                       const std::vector<TagId> &tags, TranscriptGenerator &generator)
{
    const auto &turn = episode.turns[size_t(generator.below(qsizetype(episode.turns.size())))];
    const qsizetype length = turn.range.length();
    const qsizetype offset = generator.below(length);
    const CodePoint start = turn.range.start + offset;
    const CodePoint stop = start + 1 + generator.below(std::min<qsizetype>(300, length - offset));
    const auto text = [&](CodePoint from, CodePoint to) {
        return slice(episode.body, map.toUtf16(CodePointRange{from, to})).toString();
    };
    const Annotation annotation{.id = project.ids().next<Annotation>(),
                                .guid = QUuid::createUuid(),
                                .episode = episode.episode.id,
                                .revision = episode.episode.revision,
                                .start = start,
                                .stop = stop,
                                .quote = text(start, stop),
                                .prefix = text(start - Annotation::ContextLength, start),
                                .suffix = text(stop, stop + Annotation::ContextLength),
                                .state = AnchorState::Anchored,
                                .score = 1,
                                .colour = palette()[size_t(generator.below(palette().size()))].colour,
                                .quotable = false,
                                .restriction = Restriction::Publishable,
                                .embargo = {},
                                .coder = project.coder(),
                                .created = Timestamp::now()};
    QList<Change> changes{Change::create(annotation)};
    std::vector<TagId> given;
    for (qsizetype i = tags.empty() ? 0 : 1 + generator.below(2); i > 0; --i) {
        const TagId tag = tags[size_t(generator.below(qsizetype(tags.size())))];
        if (std::ranges::find(given, tag) == given.end()) {
            given.push_back(tag);
            changes.append(Change::create(Tagging{.id = project.ids().next<Tagging>(),
                                                  .guid = QUuid::createUuid(),
                                                  .annotation = annotation.id,
                                                  .tag = tag,
                                                  .coder = project.coder(),
                                                  .weight = 0,
                                                  .created = annotation.created}));
        }
    }
    if (generator.below(3) == 0) {
        changes.append(Change::create(Note{.id = project.ids().next<Note>(),
                                           .guid = QUuid::createUuid(),
                                           .kind = {},
                                           .object = annotation.guid,
                                           .body = generator.sentence(generator.below(2) == 0, 12),
                                           .coder = project.coder(),
                                           .created = annotation.created}));
    }
    return changes;
}

} // namespace

EpisodeId addTranscript(Project &project, const Transcript &transcript)
{
    QString last;
    for (const Episode &episode : project.data().episodes()) {
        last = std::max(last, episode.position);
    }
    const auto [prepared, changes] = store(project, transcript, keyBetween(last, {}));
    return project.perform(importAction(changes)) ? prepared->episode.id : EpisodeId();
}

Result<void> makeProject(const QString &path, const ProjectSize &size)
{
    if (auto made = Project::create(path); !made) {
        return made;
    }
    auto opened = Project::open(path, u"make_project"_s);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    Project &project = **opened;
    if (auto done = project.setCoder(u"Ann Lee"_s); !done) {
        return done;
    }
    TranscriptGenerator generator(size.seed);
    QList<Change> tagChanges;
    const std::vector<TagId> tags = makeTags(project, size.tags, generator, tagChanges);
    auto done = project.perform({.kind = ActionKind::CreateTag,
                                 .arguments = {},
                                 .changes = tagChanges,
                                 .undo = QList<Change>(),
                                 .redo = {}});
    const std::vector<QString> positions = keysBetween({}, {}, size_t(size.episodes));
    constexpr int EpisodesPerAction = 25;
    QList<Change> imported;
    QList<Change> annotations;
    int annotated = 0;
    for (int i = 0; i < size.episodes && done; ++i) {
        const auto [episode, changes] =
            store(project, generator.transcript(size.words), positions[size_t(i)]);
        imported += changes;
        const OffsetMap map(episode->body);
        const auto wanted = int(qint64(size.annotations) * (i + 1) / size.episodes);
        for (; annotated < wanted; ++annotated) {
            annotations += annotate(project, *episode, map, tags, generator);
        }
        if (i % EpisodesPerAction == EpisodesPerAction - 1 || i + 1 == size.episodes) {
            done = project.perform(importAction(imported))
                       .and_then([&] {
                           return project.perform({.kind = ActionKind::Highlight,
                                                   .arguments = {},
                                                   .changes = annotations,
                                                   .undo = QList<Change>(),
                                                   .redo = {}});
                       })
                       .and_then([&] { return project.flush(); }); // bounds the memory
            imported.clear();
            annotations.clear();
        }
    }
    return done;
}

} // namespace visavis::test
