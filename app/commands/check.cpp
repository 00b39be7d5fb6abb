// SPDX-License-Identifier: MIT
#include "models/project/check.h"
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "ui/base/findingtext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

int runCheck(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    call.addOption(u"repair"_s, {}, CommandText::tr("Mends what can be mended without losing anything."));
    if (!call.read(1, 1)) {
        return call.exitStatus();
    }
    const QString path = call.path(call.positional().constFirst());
    const auto signals = watchSignals(context);
    ProgressLine progress(context);
    auto findings = call.has(u"repair"_s) ? repairProject(path, progress) : checkProject(path, progress);
    progress.clear();
    if (!findings) {
        if (findings.error().file.isEmpty()) {
            findings.error().file = path;
        }
        printError(context, findings.error());
        return SomeFailed;
    }
    for (const Finding &finding : std::as_const(*findings)) {
        printLine(context.output, sentence(finding));
    }
    if (findings->isEmpty()) {
        printLine(context.output, CommandText::tr("All is in order."));
    }
    return findings->isEmpty() ? Done : SomeFailed;
}

} // namespace visavis
