// SPDX-License-Identifier: MIT
#include "app/commands/episodes.h"
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "models/alignment/aligner.h"
#include "models/base/jsonstream.h"
#include "models/collection/alignmentfacts.h"
#include "models/project/editing.h"
#include "models/project/projectloader.h"
#include "models/project/snapshot.h"
#include "ui/base/errortext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// An episode that was named, with its text.
struct NamedEpisode {
    EpisodeText episode;
    QString title;
};

/// Two of them, and what a person said of how they stand beside each other.
struct NamedPair {
    std::vector<NamedEpisode> episodes;
    AlignmentFacts facts;
};

QStringList kindNames()
{
    QStringList names;
    for (int kind = 0; kind < AlignmentKindCount; ++kind) {
        names.append(QString(name(AlignmentKind(kind))));
    }
    return names;
}

/// What is wrong is printed, and there are no episodes.
NamedPair pairOf(const QString &path, const QStringList &names, CommandContext &context)
{
    const auto snapshot = Snapshot::open(path);
    if (!snapshot) {
        printError(context, snapshot.error());
        return {};
    }
    ProjectData data;
    const auto sources = ProjectLoader((*snapshot)->database(), data).loadBase().and_then([&] {
        return sourceNames((*snapshot)->database());
    });
    if (!sources) {
        printError(context, sources.error());
        return {};
    }
    std::vector<NamedEpisode> episodes;
    for (const QString &words : names) {
        const EpisodeId id = episodeMeant(data, *sources, words, context);
        if (!id.isValid()) {
            return {};
        }
        const Episode &episode = *data.episodes().find(id);
        const auto text = (*snapshot)->transcript(episode.revision);
        if (!text) {
            printError(context, text.error());
            return {};
        }
        episodes.push_back({.episode = {.id = id, .text = *text}, .title = episode.title});
    }
    NoProgress progress;
    auto facts = alignmentFacts(**snapshot, data, episodes[0].episode, episodes[1].episode, progress);
    if (!facts) {
        printError(context, facts.error());
        return {};
    }
    return {.episodes = std::move(episodes), .facts = std::move(*facts)};
}

void writeTurns(JsonStream &json, TurnRange turns)
{
    json.raw("[");
    for (int turn = turns.first; turn < turns.last; ++turn) {
        json.raw(turn > turns.first ? ", " : "").number(turn);
    }
    json.raw("]");
}

void writeJson(const std::vector<NamedEpisode> &episodes, const Alignment &alignment, QIODevice &output)
{
    JsonStream json(output);
    json.raw("{\"left\": ").string(episodes[0].title);
    json.raw(", \"right\": ").string(episodes[1].title);
    json.raw(", \"kind\": ").string(QString(name(alignment.kind))).raw(",\n \"pairs\": [");
    bool isFirst = true;
    for (const FacingTurns &facing : alignment.pairs) {
        json.raw(isFirst ? "\n  {\"left\": " : ",\n  {\"left\": ");
        isFirst = false;
        writeTurns(json, facing.left);
        json.raw(", \"right\": ");
        writeTurns(json, facing.right);
        json.raw(", \"score\": ").raw(QByteArray::number(facing.score, 'f', 3)).raw("}");
    }
    json.raw("]}\n");
    std::ignore = json.finish(); // who gave the device asks it
}

/// "12" or "12–14", as a person counts.
QString numbersOf(TurnRange turns)
{
    if (turns.isEmpty()) {
        return u"—"_s;
    }
    const QString first = QString::number(turns.first + 1);
    return turns.count() == 1 ? first : first + u'–' + QString::number(turns.last);
}

QString beginningOf(TurnRange turns, const Transcript &text)
{
    constexpr qsizetype ShownCharacters = 40;
    return turns.isEmpty() ? QString()
                           : excerpt(text.text(text.turns[size_t(turns.first)].range), ShownCharacters);
}

void printPairs(const std::vector<NamedEpisode> &episodes, const Alignment &alignment, QIODevice &output)
{
    printLine(output,
              u"%1 | %2 (%3)"_s.arg(episodes[0].title, episodes[1].title, QString(name(alignment.kind))));
    for (const FacingTurns &facing : alignment.pairs) {
        printLine(output, u"%1 | %2 %3 %4 | %5"_s.arg(numbersOf(facing.left), 9)
                              .arg(numbersOf(facing.right), -9)
                              .arg(facing.isDoubtful() ? u'?' : u' ')
                              .arg(beginningOf(facing.left, *episodes[0].episode.text), -40)
                              .arg(beginningOf(facing.right, *episodes[1].episode.text)));
    }
}

} // namespace

int runAlign(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    call.addOption(
        u"kind"_s, u"K"_s,
        CommandText::tr(
            "By what turns face each other, where neither the project nor the texts are to say: %1.")
            .arg(kindNames().join(u", "_s)));
    if (!call.read(3, 3)) {
        return call.exitStatus();
    }
    std::optional<AlignmentKind> kind;
    if (call.has(u"kind"_s)) {
        kind = alignmentKindFromName(call.value(u"kind"_s));
        if (!kind) {
            return call.refuse(CommandText::tr("--kind is one of: %1.").arg(kindNames().join(u", "_s)));
        }
    }
    const auto [episodes, facts] =
        pairOf(call.path(call.positional().constFirst()), call.positional().sliced(1), context);
    if (episodes.empty()) {
        return SomeFailed;
    }
    const Alignment alignment = alignEpisodes(*episodes[0].episode.text, *episodes[1].episode.text,
                                              kind ? kind : facts.kind, facts.pins, facts.byGuide);
    if (call.has(u"json"_s)) {
        writeJson(episodes, alignment, context.output);
    } else {
        printPairs(episodes, alignment, context.output);
    }
    return Done;
}

} // namespace visavis
