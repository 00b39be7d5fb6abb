// SPDX-License-Identifier: MIT
#include "app/commands/invocation.h"
#include "app/commands/keyfile.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/sharing/sharedcopy.h"
#include "ui/sharing/sharingtext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

int runShare(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    addAliasesOption(call);
    if (!call.read(2, 2)) {
        return call.exitStatus();
    }
    const QString project = call.path(call.positional().at(0));
    const QString output = call.path(call.positional().at(1));
    if (isKeyFile(call, output)) {
        return call.refuse(CommandText::tr("OUTPUT is the key file itself."));
    }
    const auto signals = watchSignals(context); // for no half of a file to stay
    ProgressLine progress(context);
    auto written = aliasesOf(call).and_then([&](const std::vector<Alias> &aliases) {
        return writeSharedCopy(project, output, aliases, QDate::currentDate(), progress);
    });
    progress.clear();
    if (!written) {
        if (written.error().file.isEmpty()) {
            written.error().file = project;
        }
        printError(context, written.error());
        return SomeFailed;
    }
    if (const QString leftOut = leftOutText(*written); !leftOut.isEmpty()) {
        printLine(context.errors, leftOut);
    }
    if (!call.has(aliasesOption())) {
        printLine(context.errors, CommandText::tr("Names stay as they are: no key file was given."));
    }
    return Done;
}

} // namespace visavis
