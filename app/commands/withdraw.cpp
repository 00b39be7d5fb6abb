// SPDX-License-Identifier: MIT
#include "app/commands/invocation.h"
#include "app/commands/printing.h"
#include "app/commands/writing.h"
#include "models/project/project.h"
#include "models/sharing/projectnames.h"
#include "models/sharing/withdrawal.h"
#include "ui/sharing/sharingtext.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the person of this name, with the names that were given or else those that the project knows.
Result<Withdrawal> withdrawalOf(const QString &path, const QString &name, const QStringList &names)
{
    const auto project = Project::open(path, {});
    if (!project) {
        return std::unexpected(project.error());
    }
    return (*project)->loadLabels().and_then([&]() -> Result<Withdrawal> {
        const ProjectData &data = (*project)->data();
        const Speaker *person = data.speakerNamed(name);
        if (!person) {
            return fail(ErrorCode::NoSuchPerson, {name});
        }
        return Withdrawal{.person = person->guid, .names = names.isEmpty() ? namesOf(data, *person) : names};
    });
}

Result<void> show(const QString &path, const Withdrawal &withdrawal, CommandContext &context)
{
    ProgressLine progress(context);
    return previewWithdrawal(path, withdrawal, progress).transform([&](const WithdrawalPreview &preview) {
        progress.clear();
        printLine(context.output,
                  CommandText::tr("Names looked for: %1").arg(withdrawal.names.join(u"; "_s)));
        for (const QString &line : withdrawalLines(preview)) {
            printLine(context.output, line);
        }
        printLine(context.output, beyondReachText());
        printLine(context.output, CommandText::tr("Nothing was changed. With --for-good it is done."));
    });
}

} // namespace

int runWithdraw(const Command &self, const QStringList &arguments, CommandContext &context)
{
    Invocation call(self, arguments, context);
    call.addOption(u"name"_s, u"NAME"_s,
                   CommandText::tr("A name that is taken out wherever it stands, instead of those that the "
                                   "project knows."));
    call.addOption(u"for-good"_s, {}, CommandText::tr("Does it, instead of only saying what would go."));
    if (!call.read(2, 2)) {
        return call.exitStatus();
    }
    const QString path = call.path(call.positional().at(0));
    const auto signals = watchSignals(context);
    auto done = withdrawalOf(path, call.positional().at(1), call.values(u"name"_s))
                    .and_then([&](const Withdrawal &withdrawal) {
                        if (!call.has(u"for-good"_s)) {
                            return show(path, withdrawal, context);
                        }
                        ProgressLine progress(context);
                        return withdraw(path, withdrawal, coderNameOr({}), progress);
                    });
    if (!done) {
        if (done.error().file.isEmpty()) {
            done.error().file = path;
        }
        printError(context, done.error());
        return SomeFailed;
    }
    return Done;
}

} // namespace visavis
