// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "app/commands/commands.h"
#include "app/commands/printing.h"
#include "app/version.h"
#include "models/base/settings.h"
#include "ui/base/language.h"

#include <QFile>
#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <unistd.h>

namespace visavis
{

using namespace Qt::StringLiterals;

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        {"outline"_L1, "outline FILE... [--json]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText",
                           "Shows what the program makes of files; no project needed."),
         runOutline},
        {"import"_L1, "import PROJECT FILE... [--revises EPISODE | --codebook] [--json]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText",
                           "Brings files and folders into a project, which is made when there is none."),
         runImport},
        {"list"_L1, "list PROJECT [--json]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText", "Shows what is in a project, with counts."), runList},
        {"annotate"_L1,
         "annotate PROJECT --episode E (--quote Q [--turn N] | --start A --stop B) "
         "[--tag T]... [--note N] [--colour C] [--coder C]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText", "Marks a passage and prints the annotation's GUID."),
         runAnnotate},
        {"search"_L1, "search PROJECT QUERY [--json]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText", "Finds words in all interviews of a project."), runSearch},
        {"align"_L1, "align PROJECT EPISODE EPISODE [--kind K] [--json]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText",
                           "Shows which turns of one interview stand beside which of another."),
         runAlign},
        {"export"_L1,
         "export PROJECT OUTPUT [--kind K] [--format F] [--by episode|tag|person|question] [--episode E]... "
         "[--filter QUERY] [--to-check mark|omit] [--language en|fr] [--fields F,F...] "
         "[--citation name|number] [--attributes A,A...] [--without comments,times] [--with consent] "
         "[--page a4|letter] [--templates FOLDER] [--aliases KEYFILE]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText",
                           "Writes annotated notes, transcripts, tables ...; “-” is standard output."),
         runExport},
        {"share"_L1, "share PROJECT OUTPUT [--aliases KEYFILE]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText",
                           "Writes a copy for others, with aliases for names, without sources and history."),
         runShare},
        {"withdraw"_L1, "withdraw PROJECT PERSON [--name N]... [--for-good]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText",
                           "Takes a person out of a project for good, or says what would go."),
         runWithdraw},
        {"check"_L1, "check PROJECT [--repair]"_L1,
         QT_TRANSLATE_NOOP("visavis::CommandText", "Proves that a project is in order."), runCheck},
    };
    return table;
}

namespace
{

bool isHelp(const QString &argument)
{
    return argument == u"--help" || argument == u"-h";
}

bool isVersion(const QString &argument)
{
    return argument == u"--version" || argument == u"-v";
}

void printHelp(QIODevice &output)
{
    printLine(output, u"visavis [PROJECT] [FILE...]"_s);
    printLine(output, u"    "_s + CommandText::tr("Opens the window."));
    for (const Command &command : commands()) {
        printLine(output, u"visavis %1"_s.arg(command.usage));
        printLine(output, u"    "_s + CommandText::tr(command.purpose));
    }
    printLine(output);
    printLine(output, CommandText::tr("“visavis COMMAND --help” tells more, and “man visavis” all."));
}

} // namespace

bool isCommand(const QString &argument)
{
    return isHelp(argument) || isVersion(argument) ||
           std::ranges::contains(commands(), argument, &Command::name);
}

int runCommand(const QStringList &arguments, CommandContext &context)
{
    const QString name = arguments.value(0);
    if (isHelp(name)) {
        printHelp(context.output);
        return Done;
    }
    if (isVersion(name)) {
        printLine(context.output, u"visavis "_s + Version);
        return Done;
    }
    const auto command = std::ranges::find(commands(), name, &Command::name);
    if (command == commands().end()) {
        printLine(context.errors, CommandText::tr("visavis: there is no command “%1”.").arg(name));
        printHelp(context.errors);
        return WrongUsage;
    }
    return command->run(*command, arguments.sliced(1), context);
}

namespace
{

/// Setting the pages of a PDF takes an application that has faces, but no display.
bool setsPages(int argc, char **argv)
{
    const auto isPdf = [](const char *argument) {
        return QLatin1StringView(argument).endsWith("pdf"_L1, Qt::CaseInsensitive);
    };
    return argc > 1 && QLatin1StringView(argv[1]) == "export"_L1 && std::any_of(argv + 2, argv + argc, isPdf);
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (!setsPages(argc, argv)) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int runCommandLine(int &argc, char **argv)
{
    const auto application = makeApplication(argc, argv);
    nameApplication();
    QTranslator translator;
    loadWords(translator, Settings::language()); // the window's, or else the system's
    QCoreApplication::installTranslator(&translator);
    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly) ||
        !errors.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return SomeFailed;
    }
    CommandContext context{.output = output,
                           .errors = errors,
                           .folder = {},
                           .project = nullptr,
                           .showProgress = isatty(STDERR_FILENO) != 0,
                           .abandon = {},
                           .signals = nullptr};
    const int status = runCommand(QCoreApplication::arguments().sliced(1), context);
    if (!output.flush() || output.error() != QFileDevice::NoError || std::fflush(stdout) != 0) {
        printLine(errors,
                  CommandText::tr("Not all of the result could be written. (%1)").arg(output.errorString()));
        return std::max(status, SomeFailed);
    }
    return status;
}

} // namespace visavis
