// SPDX-License-Identifier: MIT
#include "app/commands/inputfiles.h"
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/base/jsonstream.h"
#include "models/project/importer.h"
#include "ui/base/errortext.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

#include <csignal>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

volatile std::sig_atomic_t interrupted = 0;

/// While it lives, Ctrl+C does not kill the process but is asked about; a second one kills it.
class InterruptWatch
{
public:
    InterruptWatch()
        : m_before(std::signal(SIGINT, note))
    {
    }
    ~InterruptWatch() { std::signal(SIGINT, m_before); }
    Q_DISABLE_COPY_MOVE(InterruptWatch)

    [[nodiscard]] static bool isInterrupted() { return interrupted != 0; }

private:
    static void note(int /*signal*/)
    {
        interrupted = 1;
        std::signal(SIGINT, SIG_DFL);
    }

    void (*m_before)(int);
};

/// Nothing when the window's project went away meanwhile: then it must not be touched any more.
std::optional<QList<ImportOutcome>> importFiles(Project &project, const QStringList &files,
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
    // In a window's process Ctrl+C is not this command's.
    const auto watch = context.project ? nullptr : std::make_unique<InterruptWatch>();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, importer.get(), [&] {
        if (watch && InterruptWatch::isInterrupted()) {
            poll.stop();
            importer->cancel();
        }
    });
    poll.start(100ms);
    context.abandon = [&] {
        importer.reset(); // waits for the files that are being read
        loop.quit();
    };
    importer->start(files);
    loop.exec();
    context.abandon = {};
    return outcomes;
}

enum class Fate { Added, Present, Failed };

Fate fateOf(const ImportOutcome &outcome)
{
    return outcome.error ? Fate::Failed : outcome.wasThere ? Fate::Present : Fate::Added;
}

const char *jsonWord(Fate fate)
{
    constexpr std::array Words{"\"added\"", "\"present\"", "\"failed\""};
    return Words[size_t(fate)];
}

void printJson(const Project &project, const QList<ImportOutcome> &outcomes, QIODevice &output)
{
    std::array<int, 3> counts{};
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
        json.raw(", \"warnings\": [");
        for (size_t i = 0; i < outcome.warnings.size(); ++i) {
            json.raw(i > 0 ? ", " : "").string(sentence(outcome.warnings[i]));
        }
        json.raw("]}");
        isFirst = false;
    }
    json.raw("],\n \"added\": ").number(counts[0]).raw(", \"present\": ").number(counts[1]);
    json.raw(", \"failed\": ").number(counts[2]).raw("}\n");
    std::ignore = json.finish(); // the caller asks the device itself
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
        case Fate::Failed:
            continue;
        }
        for (const Warning &warning : outcome.warnings) {
            printLine(output, u"  "_s + warningText(warning));
        }
    }
}

int importInto(Project &project, const Invocation &call, const InputFiles &input)
{
    CommandContext &context = call.context();
    const auto imported = importFiles(project, input.files(), context);
    if (!imported) {
        return SomeFailed;
    }
    const QList<ImportOutcome> &outcomes = *imported;
    int status = input.status();
    if (const auto written = project.flush(); !written) {
        printError(context, written.error());
        status = SomeFailed;
    }
    for (const ImportOutcome &outcome : outcomes) {
        if (outcome.error) {
            printError(context, *outcome.error);
            status = SomeFailed;
        }
    }
    if (call.has(u"json"_s)) {
        printJson(project, outcomes, context.output);
    } else {
        printText(project, outcomes, context.output);
    }
    if (outcomes.size() < input.files().size()) {
        printLine(context.errors, CommandText::tr("The import was cancelled; %n file(s) were left out.",
                                                  nullptr, int(input.files().size() - outcomes.size())));
        status = SomeFailed;
    }
    return status;
}

} // namespace

int runImport(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    if (!call.read(2)) {
        return call.exitStatus();
    }
    const QString path = call.path(call.positional().constFirst());
    if (!QFileInfo::exists(path)) {
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
