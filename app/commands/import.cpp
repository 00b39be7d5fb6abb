// SPDX-License-Identifier: MIT
#include "app/commands/codebook.h"
#include "app/commands/episodes.h"
#include "app/commands/inputfiles.h"
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/base/jsonstream.h"
#include "models/project/importer.h"
#include "ui/base/errortext.h"

#include <QEventLoop>
#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Nothing when the window's project went away meanwhile: then it must not be touched any more.
std::optional<QList<ImportOutcome>> importFiles(Project &project, const QList<ImportRequest> &requests,
                                                CommandContext &context)
{
    std::optional<QList<ImportOutcome>> outcomes;
    QEventLoop loop;
    auto importer = std::make_unique<Importer>(project);
    ProgressLine line(context);
    QObject::connect(importer.get(), &Importer::progressed, &loop,
                     [&](int done, int total) { line.report(done, total); });
    QObject::connect(importer.get(), &Importer::finished, &loop, [&](const QList<ImportOutcome> &all) {
        outcomes = all;
        loop.quit();
    });
    if (context.signals) {
        QObject::connect(context.signals, &SignalWatch::raised, importer.get(), &Importer::cancel);
    }
    context.abandon = [&] {
        importer.reset(); // waits for the files that are being read
        loop.quit();
    };
    importer->start(requests);
    loop.exec();
    context.abandon = {};
    return outcomes;
}

enum class Fate { Added, Present, Failed, Revised };

Fate fateOf(const ImportOutcome &outcome)
{
    return outcome.error       ? Fate::Failed
           : outcome.wasThere  ? Fate::Present
           : outcome.anchoring ? Fate::Revised
                               : Fate::Added;
}

const char *jsonWord(Fate fate)
{
    constexpr std::array Words{"\"added\"", "\"present\"", "\"failed\"", "\"revised\""};
    return Words[size_t(fate)];
}

void printJson(const AnchoringSummary &anchoring, JsonStream &json)
{
    json.raw("{\"unchanged\": ").number(anchoring.unchanged);
    json.raw(", \"changed\": ").number(anchoring.changed);
    json.raw(", \"to_review\": ").number(anchoring.toReview);
    json.raw(", \"orphans\": ").number(anchoring.orphans).raw("}");
}

void printJson(const Project &project, const QList<ImportOutcome> &outcomes, QIODevice &output)
{
    std::array<int, 4> counts{};
    JsonStream json(output);
    json.raw("{\"project\": ").string(project.path()).raw(",\n \"files\": [");
    bool isFirst = true;
    for (const ImportOutcome &outcome : outcomes) {
        const Fate fate = fateOf(outcome);
        ++counts[size_t(fate)];
        const Episode *episode = project.data().episodes().find(outcome.episode);
        json.raw(isFirst ? "\n  " : ",\n  ").raw("{\"file\": ").string(outcome.file);
        json.raw(", \"status\": ").raw(jsonWord(fate));
        json.raw(", \"episode\": ").stringOrNull(episode ? episode->title : QString());
        json.raw(", \"guid\": ")
            .stringOrNull(episode ? episode->guid.toString(QUuid::WithoutBraces) : QString());
        json.raw(", \"error\": ").stringOrNull(outcome.error ? sentence(*outcome.error) : QString());
        if (outcome.anchoring) {
            json.raw(", \"annotations\": ");
            printJson(*outcome.anchoring, json);
        }
        json.raw(", \"warnings\": [");
        for (size_t i = 0; i < outcome.warnings.size(); ++i) {
            json.raw(i > 0 ? ", " : "").string(sentence(outcome.warnings[i]));
        }
        json.raw("]}");
        isFirst = false;
    }
    json.raw("],\n \"added\": ").number(counts[0]).raw(", \"present\": ").number(counts[1]);
    json.raw(", \"failed\": ").number(counts[2]);
    if (counts[3] > 0) {
        json.raw(", \"revised\": ").number(counts[3]);
    }
    json.raw("}\n");
    std::ignore = json.finish(); // the caller asks the device itself
}

/// What became of the annotations of an episode that has a new text.
QString anchoringText(const AnchoringSummary &anchoring)
{
    return CommandText::tr("  annotations: %1 unchanged, %2 with changed words, %3 to review, %4 orphans")
        .arg(anchoring.unchanged)
        .arg(anchoring.changed)
        .arg(anchoring.toReview)
        .arg(anchoring.orphans);
}

void printText(const Project &project, const QList<ImportOutcome> &outcomes, QIODevice &output)
{
    for (const ImportOutcome &outcome : outcomes) {
        const Episode *episode = project.data().episodes().find(outcome.episode);
        const QString title = episode ? episode->title : QString();
        switch (fateOf(outcome)) {
        case Fate::Added:
            printLine(output, CommandText::tr("added: %1 (%2)").arg(outcome.file, title));
            break;
        case Fate::Present:
            printLine(output, CommandText::tr("already there: %1 (%2)").arg(outcome.file, title));
            break;
        case Fate::Revised:
            printLine(output, CommandText::tr("new text: %1 (%2)").arg(outcome.file, title));
            printLine(output, anchoringText(*outcome.anchoring));
            break;
        case Fate::Failed:
            continue;
        }
        for (const Warning &warning : outcome.warnings) {
            printLine(output, u"  "_s + warningText(warning));
        }
    }
}

/// Each failure once: that the project could not be written concerns many files. How many were left out.
int printFailures(const QList<ImportOutcome> &outcomes, CommandContext &context)
{
    int unwritten = 0;
    for (const ImportOutcome &outcome : outcomes) {
        if (!outcome.error) {
            continue;
        }
        const bool isProjects = outcome.error->file != outcome.file;
        if (!isProjects || unwritten == 0) {
            printError(context, *outcome.error);
        }
        unwritten += isProjects ? 1 : 0;
    }
    return unwritten;
}

/// What to import; nothing when that is a new text and it is not clear of what, which is printed.
std::optional<QList<ImportRequest>> requestsOf(Project &project, const Invocation &call,
                                               const InputFiles &input)
{
    QList<ImportRequest> requests = requestsFor(input.files());
    if (!call.has(u"revises"_s)) {
        return requests;
    }
    const auto sources = sourceNames(project.snapshot().database());
    if (!sources) {
        printError(call.context(), sources.error());
        return {};
    }
    const EpisodeId episode =
        episodeMeant(project.data(), *sources, call.value(u"revises"_s), call.context());
    if (!episode.isValid()) {
        return {};
    }
    for (ImportRequest &request : requests) {
        request.as = ImportAs::NewRevisionOf;
        request.revised = episode;
    }
    return requests;
}

int importInto(Project &project, const Invocation &call, const InputFiles &input)
{
    CommandContext &context = call.context();
    const auto requests = requestsOf(project, call, input);
    if (!requests) {
        return SomeFailed;
    }
    const auto outcomes = importFiles(project, *requests, context);
    if (!outcomes) {
        printLine(context.errors,
                  CommandText::tr("The window was closed meanwhile. Import the files again: what is in the "
                                  "project is not taken twice."));
        return SomeFailed;
    }
    const int unwritten = printFailures(*outcomes, context);
    if (call.has(u"json"_s)) {
        printJson(project, *outcomes, context.output);
    } else {
        printText(project, *outcomes, context.output);
    }
    const auto left = int(input.files().size() - outcomes->size());
    if (unwritten > 0) {
        printLine(context.errors, CommandText::tr("%n file(s) were not imported. Import them again once "
                                                  "that is mended.",
                                                  nullptr, unwritten));
    }
    if (left > 0) {
        printLine(context.errors,
                  CommandText::tr("The import was cancelled; %n file(s) were left out.", nullptr, left));
    }
    const bool allDone = left == 0 && std::ranges::none_of(*outcomes, [](const ImportOutcome &outcome) {
                             return outcome.error.has_value();
                         });
    return allDone ? input.status() : SomeFailed;
}

} // namespace

int runImport(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    call.addOption(
        u"revises"_s, u"EPISODE"_s,
        CommandText::tr("The file is a new text of this interview; its annotations are carried over."));
    call.addOption(u"codebook"_s, {},
                   CommandText::tr("The file is a codebook, as REFI-QDA (.qdc) or CSV: its tags are made, "
                                   "or changed where they are there."));
    if (!call.read(2)) {
        return call.exitStatus();
    }
    if (call.has(u"codebook"_s)) {
        return importCodebook(call);
    }
    const bool isRevision = call.has(u"revises"_s);
    if (isRevision &&
        (call.positional().size() != 2 || QFileInfo(call.path(call.positional().back())).isDir())) {
        return call.refuse(CommandText::tr("--revises takes one file."));
    }
    const QString path = call.path(call.positional().constFirst());
    if (!isRevision && !QFileInfo::exists(path)) {
        // Another process may make it first: then there is one, which is what is wanted.
        const auto made = Project::create(path);
        if (!made && made.error().code != ErrorCode::ProjectExists) {
            printError(context, made.error());
            return SomeFailed;
        }
    }
    // Folders are walked where the work is done, so that nothing is reported twice.
    return withWritableProject(call, path, [&](Project &project) {
        const InputFiles input(call, call.positional().sliced(1));
        return importInto(project, call, input);
    });
}

} // namespace visavis
