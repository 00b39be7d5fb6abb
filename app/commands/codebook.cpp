// SPDX-License-Identifier: MIT
#include "app/commands/codebook.h"

#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/base/jsonstream.h"
#include "models/codebook/codebookplan.h"
#include "models/project/codebookediting.h"
#include "models/writers/atomicfile.h"
#include "ui/base/errortext.h"
#include "ui/codebook/tagtext.h"

#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const char *jsonWord(EntryFate fate)
{
    constexpr std::array Words{"\"new\"", "\"changed\"", "\"unchanged\"", "\"refused\""};
    return Words[size_t(fate)];
}

void printJson(const CodebookFile &file, const CodebookPlan &plan, QIODevice &output)
{
    JsonStream json(output);
    json.raw("{\"tags\": [");
    bool isFirst = true;
    for (const CodebookStep &step : plan.steps) {
        json.raw(isFirst ? "\n  " : ",\n  ").raw("{\"path\": ").string(step.path);
        json.raw(", \"line\": ").number(step.line);
        json.raw(", \"status\": ").raw(jsonWord(step.fate)).raw(", \"fields\": [");
        for (qsizetype i = 0; i < step.fields.size(); ++i) {
            json.raw(i > 0 ? ", " : "").string(step.fields[i]);
        }
        json.raw("], \"error\": ").stringOrNull(step.reason ? sentence(*step.reason) : QString()).raw("}");
        isFirst = false;
    }
    json.raw("],\n \"left_out\": [");
    for (size_t i = 0; i < file.losses.size(); ++i) {
        json.raw(i > 0 ? ", " : "").string(file.losses[i].name);
    }
    json.raw("],\n \"new\": ").number(plan.count(EntryFate::New));
    json.raw(", \"changed\": ").number(plan.count(EntryFate::Changed));
    json.raw(", \"unchanged\": ").number(plan.count(EntryFate::Unchanged));
    json.raw(", \"refused\": ").number(plan.count(EntryFate::Refused)).raw("}\n");
    std::ignore = json.finish(); // the caller asks the device itself
}

void printText(const CodebookFile &file, const CodebookPlan &plan, QIODevice &output)
{
    for (const CodebookStep &step : plan.steps) {
        if (step.fate != EntryFate::Refused) {
            const QString remark = stepRemark(step);
            const QString line = u"%1: %2"_s.arg(fateText(step.fate).toLower(), step.path);
            printLine(output, remark.isEmpty() ? line : line + u" ("_s + remark + u')');
        }
    }
    for (const CodebookFile::Loss &loss : file.losses) {
        printLine(output, lossText(loss));
    }
}

int importInto(Project &project, const Invocation &call, const QString &path)
{
    CommandContext &context = call.context();
    const auto file = readCodebook(path);
    if (!file) {
        printError(context, file.error());
        return SomeFailed;
    }
    const auto plan = CodebookEditing(project).importCodebook(*file, QFileInfo(path).fileName());
    const auto written = plan ? project.flush() : Result<void>();
    if (!plan || !written) {
        printError(context, plan ? written.error() : plan.error());
        return SomeFailed;
    }
    for (const CodebookStep &step : plan->steps) {
        if (step.reason) {
            Error error = *step.reason;
            error.file = path;
            error.line = step.line;
            printError(context, error);
        }
    }
    if (call.has(u"json"_s)) {
        printJson(*file, *plan, context.output);
    } else {
        printText(*file, *plan, context.output);
    }
    return plan->count(EntryFate::Refused) > 0 ? SomeFailed : Done;
}

} // namespace

const CodebookFormat *codebookFormatAskedFor(const Invocation &call)
{
    const QString asked =
        call.has(u"format"_s) ? call.value(u"format"_s) : QFileInfo(call.positional().at(1)).suffix();
    const auto &formats = codebookFormats();
    const auto found = std::ranges::find_if(formats, [&](const CodebookFormat &format) {
        return asked.compare(format.id, Qt::CaseInsensitive) == 0;
    });
    return found == formats.end() ? nullptr : &*found;
}

int exportCodebook(const Invocation &call, const CodebookFormat &format)
{
    CommandContext &context = call.context();
    const QString project = call.path(call.positional().at(0));
    const QString output = call.positional().at(1);
    NoProgress progress;
    auto written =
        publishableCodebook(project, QDate::currentDate(), progress).and_then([&](const CodebookFile &file) {
            const auto content = [&](QIODevice &device) { return format.write(file, device); };
            return output == u"-" ? content(context.output) : writeAtomically(call.path(output), content);
        });
    if (!written) {
        if (written.error().file.isEmpty()) {
            written.error().file = project;
        }
        printError(context, written.error());
        return SomeFailed;
    }
    return Done;
}

int importCodebook(Invocation &call)
{
    if (call.positional().size() != 2 || call.has(u"revises"_s)) {
        return call.refuse(CommandText::tr("--codebook takes one file."));
    }
    const QString project = call.path(call.positional().constFirst());
    const QString file = call.path(call.positional().back());
    return withWritableProject(call, project,
                               [&](Project &opened) { return importInto(opened, call, file); });
}

} // namespace visavis
