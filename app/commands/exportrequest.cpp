// SPDX-License-Identifier: MIT
// How the command export is used.
#include "app/commands/exportrequest.h"

#include "app/commands/codebook.h"
#include "app/commands/keyfile.h"
#include "models/base/settings.h"
#include "models/search/queryparser.h"
#include "ui/base/errortext.h"
#include "ui/export/exportnames.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

using Usage = std::expected<void, QString>; ///< or what is wrong with it

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

/// "a, b" as its words.
QStringList wordsOf(const QString &list)
{
    QStringList words;
    for (const QString &word : list.split(u',', Qt::SkipEmptyParts)) {
        words.append(word.trimmed());
    }
    return words;
}

std::expected<ExportFields, QString> fieldsOf(const QString &list)
{
    if (list == u"all"_s) {
        return AllFields;
    }
    ExportFields fields;
    for (const QString &word : wordsOf(list)) {
        const auto found = std::ranges::find(fieldNames(), word, &std::pair<QString, ExportField>::first);
        if (found == fieldNames().end()) {
            return std::unexpected(CommandText::tr("There is no field “%1” to export.").arg(word));
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

/// The value of an option that is one of two words, the first where it is not given; true for the second.
std::expected<bool, QString> isSecond(const Invocation &call, const QString &option, const QString &first,
                                      const QString &second)
{
    const QString value = call.has(option) ? call.value(option) : first;
    if (value != first && value != second) {
        return std::unexpected(CommandText::tr("--%1 is “%2” or “%3”.").arg(option, first, second));
    }
    return value == second;
}

Usage readKind(const Invocation &call, ExportTask &task)
{
    task.kind = call.has(u"kind"_s) ? exportKind(call.value(u"kind"_s)) : &exportKinds().front();
    if (task.kind) {
        return {};
    }
    QStringList known;
    for (const ExportKind &kind : exportKinds()) {
        known.append(kind.id);
    }
    return std::unexpected(CommandText::tr("The kind of export “%1” is not known. Known kinds: %2.")
                               .arg(call.value(u"kind"_s), known.join(u", "_s)));
}

Usage readFormat(const Invocation &call, const QString &output, ExportTask &task)
{
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : QFileInfo(output).suffix();
    task.format = formatOf(*task.kind, format);
    if (task.format) {
        return {};
    }
    QString message = sentence(Error{
        .code = ErrorCode::UnknownExportFormat, .arguments = {format}, .file = {}, .line = 0, .detail = {}});
    QStringList known;
    for (const WriterFormat &writer : task.kind->formats) {
        known.append(writer.id);
    }
    if (!call.has(u"kind"_s)) {
        for (const CodebookFormat &codebook : codebookFormats()) {
            known.append(codebook.id);
        }
    }
    message += u' ' + CommandText::tr("Known formats: %1.").arg(known.join(u", "_s));
    return std::unexpected(message);
}

Usage readGrouping(const Invocation &call, ExportTask &task)
{
    const std::vector<Grouping> &groupings = task.kind->groupings;
    if (!call.has(u"by"_s)) {
        task.options.grouping = groupings.empty() ? Grouping::ByEpisode : groupings.front();
        return {};
    }
    QStringList known;
    for (const Grouping grouping : groupings) {
        if (call.value(u"by"_s) == groupingId(grouping)) {
            task.options.grouping = grouping;
            return {};
        }
        known.append(groupingId(grouping));
    }
    return std::unexpected(known.isEmpty()
                               ? CommandText::tr("--by does not go with the kind “%1”.").arg(task.kind->id)
                               : CommandText::tr("--by is one of: %1.").arg(known.join(u", "_s)));
}

Usage readWords(const Invocation &call, ExportOptions &options)
{
    options.language = call.has(u"language"_s) ? call.value(u"language"_s) : usualLanguage();
    if (options.language != u"en" && options.language != u"fr") {
        return std::unexpected(CommandText::tr("--language is “en” or “fr”."));
    }
    if (call.has(u"fields"_s)) {
        const auto fields = fieldsOf(call.value(u"fields"_s));
        if (!fields) {
            return std::unexpected(fields.error());
        }
        options.fields = *fields;
    }
    if (call.has(u"attributes"_s)) {
        options.attributes = wordsOf(call.value(u"attributes"_s));
        if (options.attributes.isEmpty()) {
            options.attributes.append(QString()); // an empty name, which none has: none of them
        }
    }
    for (const QString &word : wordsOf(call.value(u"without"_s))) {
        if (word != u"comments" && word != u"times") {
            return std::unexpected(CommandText::tr("--without is “comments”, “times” or both."));
        }
        (word == u"comments" ? options.withComments : options.withTimes) = false;
    }
    for (const QString &word : wordsOf(call.value(u"with"_s))) {
        if (word != u"consent") {
            return std::unexpected(CommandText::tr("--with is “consent”."));
        }
        options.withConsent = true;
    }
    return isSecond(call, u"citation"_s, u"name"_s, u"number"_s)
        .and_then([&](bool isNumber) {
            options.citation = isNumber ? CitationStyle::NumberTurn : CitationStyle::NameTitleTime;
            return isSecond(call, u"page"_s, u"a4"_s, u"letter"_s);
        })
        .transform([&](bool isLetter) { options.pageSize = isLetter ? PageSize::Letter : PageSize::A4; });
}

Usage readSelection(const Invocation &call, ExportSelection &selection)
{
    const auto omits = isSecond(call, u"to-check"_s, u"mark"_s, u"omit"_s);
    if (!omits) {
        return std::unexpected(omits.error());
    }
    selection.leavesOutToCheck = *omits;
    if (call.has(u"filter"_s)) {
        auto query = parseQueryStrictly(call.value(u"filter"_s));
        if (!query) {
            return std::unexpected(sentence(query.error()));
        }
        selection.query = std::move(*query);
    }
    return {};
}

/// What cannot be put where it is to go.
Usage checkOutput(const Invocation &call, const ExportRequest &request)
{
    const QString canonical = QFileInfo(request.project).canonicalFilePath();
    if (!canonical.isEmpty() && canonical == QFileInfo(request.output).canonicalFilePath()) {
        return std::unexpected(CommandText::tr("OUTPUT is the project itself."));
    }
    if (isKeyFile(call, request.output)) {
        return std::unexpected(CommandText::tr("OUTPUT is the key file itself."));
    }
    if (request.output == u"-" && request.task.format->writeFolder) {
        return std::unexpected(
            CommandText::tr("“%1” is a folder, which needs a name.").arg(request.task.format->id));
    }
    return {};
}

} // namespace

void addExportOptions(Invocation &call)
{
    call.addOption(u"kind"_s, u"K"_s,
                   CommandText::tr("What is exported: notes (the annotated notes, without this option), "
                                   "transcript, codebook, quotes, annotations ...; an unknown one lists "
                                   "them all."));
    call.addOption(
        u"format"_s, u"F"_s,
        CommandText::tr("The format, where OUTPUT’s suffix does not say: html, markdown, docx, csv ...; an "
                        "unknown one lists those of the kind. codebook-csv or qdc for a codebook that can be "
                        "imported."));
    call.addOption(u"by"_s, u"G"_s,
                   CommandText::tr("episode, tag, person or question: what the notes are ordered by."));
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
    call.addOption(u"citation"_s, u"C"_s,
                   CommandText::tr("name or number: where a quote comes from as name, title and time, or as "
                                   "number and turn."));
    call.addOption(u"attributes"_s, u"A,A..."_s,
                   CommandText::tr("Which attributes of people and interviews are told; without this option "
                                   "all."));
    call.addOption(u"without"_s, u"W,W..."_s,
                   CommandText::tr("comments, times: what transcripts do without."));
    call.addOption(u"with"_s, u"W"_s,
                   CommandText::tr("consent: what participants agreed to, and when, in their table."));
    call.addOption(u"page"_s, u"P"_s, CommandText::tr("a4 or letter: the size of pages."));
    call.addOption(u"templates"_s, u"FOLDER"_s,
                   CommandText::tr("Templates of this folder go before the shipped ones of the same name."));
    addAliasesOption(call);
}

QStringList exportOptionNames()
{
    return {u"kind"_s,     u"by"_s,     u"episode"_s,   u"filter"_s,     u"to-check"_s,
            u"language"_s, u"fields"_s, u"citation"_s,  u"attributes"_s, u"without"_s,
            u"with"_s,     u"page"_s,   u"templates"_s, aliasesOption()};
}

std::expected<ExportRequest, QString> exportRequestOf(const Invocation &call)
{
    ExportRequest request;
    request.project = call.path(call.positional().at(0));
    request.output = call.positional().at(1);
    request.episodes = call.values(u"episode"_s);
    if (request.output != u"-") {
        request.output = call.path(request.output);
    }
    ExportTask &task = request.task;
    if (call.has(u"templates"_s)) {
        task.options.templateFolder = call.path(call.value(u"templates"_s));
    }
    if (call.has(aliasesOption())) {
        if (call.value(aliasesOption()).isEmpty()) { // names must not go out by an empty variable
            return std::unexpected(CommandText::tr("--%1 needs the name of a file.").arg(aliasesOption()));
        }
        task.keyFile = call.path(call.value(aliasesOption()));
    }
    return readKind(call, task)
        .and_then([&] { return readFormat(call, request.output, task); })
        .and_then([&] { return readGrouping(call, task); })
        .and_then([&] { return readWords(call, task.options); })
        .and_then([&] { return readSelection(call, task.selection); })
        .and_then([&] { return checkOutput(call, request); })
        .transform([&] { return std::move(request); });
}

} // namespace visavis
