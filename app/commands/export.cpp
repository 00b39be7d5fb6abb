// SPDX-License-Identifier: MIT
#include "app/commands/codebook.h"
#include "app/commands/episodes.h"
#include "app/commands/exportrequest.h"
#include "app/commands/keyfile.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/project/projectloader.h"
#include "ui/base/errortext.h"
#include "ui/export/exportnames.h"
#include "ui/export/omissiontext.h"

#include <QFileInfo>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The episodes that were named; what is wrong with a name is printed, and there is no result.
std::optional<std::vector<EpisodeId>> episodesOf(const ExportRequest &request, CommandContext &context)
{
    std::vector<EpisodeId> episodes;
    if (request.episodes.isEmpty()) {
        return episodes;
    }
    const auto snapshot = Snapshot::open(request.project);
    if (!snapshot) {
        printError(context, snapshot.error());
        return std::nullopt;
    }
    ProjectData data;
    const auto sources = ProjectLoader((*snapshot)->database(), data).loadBase().and_then([&] {
        return sourceNames((*snapshot)->database());
    });
    if (!sources) {
        printError(context, sources.error());
        return std::nullopt;
    }
    for (const QString &words : request.episodes) {
        const EpisodeId episode = episodeMeant(data, *sources, words, context);
        if (!episode.isValid()) {
            return std::nullopt;
        }
        if (!std::ranges::contains(episodes, episode)) {
            episodes.push_back(episode);
        }
    }
    return episodes;
}

/// An error with what it is about, where it does not say that itself.
Error withFile(Error error, const ExportRequest &request)
{
    if (error.file.isEmpty()) {
        const bool isOfTemplate = error.code == ErrorCode::TemplateRefused && !error.arguments.isEmpty();
        error.file = isOfTemplate ? error.arguments.front() : request.project;
    }
    return error;
}

/// Gives the exit status.
int write(const ExportRequest &request, CommandContext &context)
{
    ProgressLine progress(context);
    const ExportTask &task = request.task;
    const auto data = prepareExport([&] { return Snapshot::open(request.project); },
                                    QFileInfo(request.project).completeBaseName(), task, progress);
    const bool isPrinted = request.output == u"-";
    if (data && isPrinted && data->episodes.size() > 1 && isFolder(*task.format, *data)) {
        progress.clear();
        printLine(
            context.errors,
            CommandText::tr("Each interview is a file in this format: choose one with --episode, or give "
                            "OUTPUT the name of a folder."));
        return SomeFailed;
    }
    const auto written = data.and_then([&](const ExportData &collected) {
        return isPrinted ? writeExport(*task.format, collected, task.options, context.output, progress)
                         : writeExport(*task.format, collected, task.options, request.output, progress);
    });
    progress.clear();
    if (!written) {
        printError(context, withFile(written.error(), request));
        return SomeFailed;
    }
    if (const QString leftOut = omissionText(*data); !leftOut.isEmpty()) {
        printLine(context.errors, leftOut);
    }
    for (const ExportLoss &loss : *written) {
        printLine(context.errors, lossText({loss}));
    }
    return Done;
}

/// The options that go with a codebook are fewer.
int runCodebookExport(Invocation &call, const CodebookFormat &format)
{
    for (const QString &option : exportOptionNames()) {
        if (call.has(option)) {
            return call.refuse(CommandText::tr("--%1 does not go with a codebook.").arg(option));
        }
    }
    const QString canonical = QFileInfo(call.path(call.positional().at(0))).canonicalFilePath();
    if (!canonical.isEmpty() &&
        canonical == QFileInfo(call.path(call.positional().at(1))).canonicalFilePath()) {
        return call.refuse(CommandText::tr("OUTPUT is the project itself."));
    }
    return exportCodebook(call, format);
}

} // namespace

int runExport(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    addExportOptions(call);
    if (!call.read(2, 2)) {
        return call.exitStatus();
    }
    if (const CodebookFormat *format = codebookFormatAskedFor(call)) {
        return runCodebookExport(call, *format);
    }
    auto request = exportRequestOf(call);
    if (!request) {
        return call.refuse(request.error());
    }
    const auto signals = watchSignals(context); // for no half of a file to stay
    auto episodes = episodesOf(*request, context);
    if (!episodes) {
        return SomeFailed;
    }
    request->task.selection.episodes = std::move(*episodes);
    return write(*request, context);
}

} // namespace visavis
