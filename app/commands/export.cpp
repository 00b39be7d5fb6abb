// SPDX-License-Identifier: MIT
#include "app/commands/codebook.h"
#include "app/commands/episodes.h"
#include "app/commands/invocation.h"
#include "app/commands/keyfile.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/base/settings.h"
#include "models/export/exportsource.h"
#include "models/project/projectloader.h"
#include "models/search/queryparser.h"
#include "models/sharing/aliasedexport.h"
#include "models/writers/atomicfile.h"
#include "models/writers/writer.h"
#include "ui/base/errortext.h"
#include "ui/export/omissiontext.h"

#include <QFileInfo>
#include <QLocale>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

struct Request {
    QString project;
    QString output; ///< "-" for standard output
    const WriterFormat *format = nullptr;
    ExportOptions options;
    QStringList episodes; ///< as a person names them
    std::optional<Query> query;
    bool leavesOutToCheck = false;
    AliasFinder aliases;
};

const std::vector<std::pair<QString, ExportField>> &fieldNames()
{
    static const std::vector<std::pair<QString, ExportField>> names{
        {u"facts"_s, ExportField::Facts},     {u"speaker"_s, ExportField::Speaker},
        {u"section"_s, ExportField::Section}, {u"place"_s, ExportField::Place},
        {u"tags"_s, ExportField::Tags},       {u"notes"_s, ExportField::Notes},
        {u"context"_s, ExportField::Context}, {u"coder"_s, ExportField::Coder},
        {u"dates"_s, ExportField::Dates}};
    return names;
}

std::expected<ExportFields, QString> fieldsOf(const QString &list)
{
    if (list == u"all"_s) {
        return AllFields;
    }
    ExportFields fields;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        const auto found =
            std::ranges::find(fieldNames(), word.trimmed(), &std::pair<QString, ExportField>::first);
        if (found == fieldNames().end()) {
            return std::unexpected(CommandText::tr("There is no field “%1” to export.").arg(word.trimmed()));
        }
        fields |= found->second;
    }
    return fields;
}

/// The window's language, as far as exports speak it.
QString usualLanguage()
{
    const QString chosen = Settings::language();
    const QLocale locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
    return locale.language() == QLocale::French ? u"fr"_s : u"en"_s;
}

/// The request, or what is wrong with the usage.
std::expected<Request, QString> requestOf(const Invocation &call)
{
    Request request;
    request.project = call.path(call.positional().at(0));
    request.output = call.positional().at(1);
    request.episodes = call.values(u"episode"_s);
    if (request.output != u"-") {
        request.output = call.path(request.output);
    }
    const QString format =
        call.has(u"format"_s) ? call.value(u"format"_s) : QFileInfo(request.output).suffix();
    request.format = formatOf(exportKinds().front(), format);
    if (!request.format) {
        QString message = sentence(Error{.code = ErrorCode::UnknownExportFormat,
                                         .arguments = {format},
                                         .file = {},
                                         .line = 0,
                                         .detail = {}});
        QStringList known;
        for (const WriterFormat &writer : exportKinds().front().formats) {
            known.append(writer.id);
        }
        for (const CodebookFormat &codebook : codebookFormats()) {
            known.append(codebook.id);
        }
        message += u' ' + CommandText::tr("Known formats: %1.").arg(known.join(u", "_s));
        return std::unexpected(message);
    }
    const QString grouping = call.has(u"by"_s) ? call.value(u"by"_s) : u"episode"_s;
    if (grouping != u"episode" && grouping != u"tag") {
        return std::unexpected(CommandText::tr("--by is “episode” or “tag”."));
    }
    request.options.grouping = grouping == u"tag" ? Grouping::ByTag : Grouping::ByEpisode;
    request.options.language = call.has(u"language"_s) ? call.value(u"language"_s) : usualLanguage();
    if (request.options.language != u"en" && request.options.language != u"fr") {
        return std::unexpected(CommandText::tr("--language is “en” or “fr”."));
    }
    if (call.has(u"fields"_s)) {
        const auto fields = fieldsOf(call.value(u"fields"_s));
        if (!fields) {
            return std::unexpected(fields.error());
        }
        request.options.fields = *fields;
    }
    const QString toCheck = call.has(u"to-check"_s) ? call.value(u"to-check"_s) : u"mark"_s;
    if (toCheck != u"mark" && toCheck != u"omit") {
        return std::unexpected(CommandText::tr("--to-check is “mark” or “omit”."));
    }
    request.leavesOutToCheck = toCheck == u"omit";
    if (call.has(u"filter"_s)) {
        auto query = parseQueryStrictly(call.value(u"filter"_s));
        if (!query) {
            return std::unexpected(sentence(query.error()));
        }
        request.query = std::move(*query);
    }
    const QString canonical = QFileInfo(request.project).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(request.output).canonicalFilePath()) {
        return std::unexpected(CommandText::tr("OUTPUT is the project itself."));
    }
    return request;
}

/// The episodes that were named; what is wrong with a name is printed, and there is no result.
std::optional<std::vector<EpisodeId>> episodesOf(const Request &request, CommandContext &context)
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

Result<void> write(const Request &request, const ExportSelection &selection, CommandContext &context)
{
    ProgressLine progress(context);
    auto data = collectExport(request.project, selection, progress);
    if (!data) {
        return std::unexpected(data.error());
    }
    applyAliases(*data, request.aliases);
    return (request.output == u"-"
                ? writeExport(*request.format, *data, request.options, context.output, progress)
                : writeExport(*request.format, *data, request.options, request.output, progress))
        .transform([&](const ExportLosses &) {
            if (const QString leftOut = omissionText(*data); !leftOut.isEmpty()) {
                progress.clear();
                printLine(context.errors, leftOut);
            }
        });
}

} // namespace

int runExport(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    call.addOption(
        u"format"_s, u"F"_s,
        CommandText::tr("markdown or html, where OUTPUT's suffix does not say; codebook-csv or qdc "
                        "for the codebook."));
    call.addOption(u"by"_s, u"G"_s, CommandText::tr("episode or tag: what the notes are ordered by."));
    call.addOption(
        u"episode"_s, u"E"_s,
        CommandText::tr("Only this interview: its title, number, file name, or how the title begins."));
    call.addOption(u"filter"_s, u"QUERY"_s, CommandText::tr("Only annotations that the query holds for."));
    call.addOption(
        u"to-check"_s, u"T"_s,
        CommandText::tr("mark or omit: what happens to passages that are to be checked before they "
                        "are published."));
    call.addOption(u"language"_s, u"L"_s, CommandText::tr("en or fr: of headings and dates."));
    call.addOption(
        u"fields"_s, u"F,F..."_s,
        CommandText::tr("What is told beside the quote: facts, speaker, section, place, tags, notes, "
                        "context, coder, dates, or all."));
    addAliasesOption(call);
    if (!call.read(2, 2)) {
        return call.exitStatus();
    }
    if (const CodebookFormat *format = codebookFormatAskedFor(call)) {
        for (const QString &option : {u"by"_s, u"episode"_s, u"filter"_s, u"to-check"_s, u"language"_s,
                                      u"fields"_s, aliasesOption()}) {
            if (call.has(option)) {
                return call.refuse(CommandText::tr("--%1 does not go with a codebook.").arg(option));
            }
        }
        const QString canonical = QFileInfo(call.path(call.positional().at(0))).canonicalFilePath();
        if (!canonical.isEmpty() &&
            canonical == QFileInfo(call.path(call.positional().at(1))).canonicalFilePath()) {
            return call.refuse(CommandText::tr("OUTPUT is the project itself."));
        }
        return exportCodebook(call, *format);
    }
    auto request = requestOf(call);
    if (!request) {
        return call.refuse(request.error());
    }
    const auto aliases = aliasesOf(call);
    if (!aliases) {
        printError(context, aliases.error());
        return SomeFailed;
    }
    request->aliases = AliasFinder(*aliases);
    const auto signals = watchSignals(context); // for no half of a file to stay
    auto episodes = episodesOf(*request, context);
    if (!episodes) {
        return SomeFailed;
    }
    const ExportSelection selection{.episodes = std::move(*episodes),
                                    .query = request->query,
                                    .leavesOutToCheck = request->leavesOutToCheck};
    if (auto written = write(*request, selection, context); !written) {
        if (written.error().file.isEmpty()) {
            written.error().file = request->project;
        }
        printError(context, written.error());
        return SomeFailed;
    }
    return Done;
}

} // namespace visavis
