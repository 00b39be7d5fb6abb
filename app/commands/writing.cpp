// SPDX-License-Identifier: MIT
#include "app/commands/writing.h"

#include "app/commands/printing.h"
#include "models/base/settings.h"
#include "models/project/handover.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <pwd.h>
#include <unistd.h>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// How long to wait for another command line that holds the project.
constexpr auto LockPatience = 10s;
constexpr auto LockRetry = 50ms;

bool isSameFile(const QString &one, const QString &other)
{
    const QString canonical = QFileInfo(one).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(other).canonicalFilePath();
}

/// What came of asking the window; nothing when there is no window that listens.
std::optional<int> askWindow(const Invocation &call, const QString &projectPath)
{
    const auto reply = handOver(projectPath, call.allArguments(), QDir::currentPath());
    if (reply) {
        call.context().output.write(reply->output);
        call.context().errors.write(reply->errors);
        return reply->exitStatus;
    }
    if (reply.error().arguments.isEmpty()) {
        return std::nullopt;
    }
    printError(call.context(), reply.error());
    return SomeFailed;
}

} // namespace

int withWritableProject(const Invocation &call, const QString &projectPath,
                        const std::function<int(Project &)> &work)
{
    CommandContext &context = call.context();
    if (context.project && isSameFile(context.project->path(), projectPath)) {
        return work(*context.project);
    }
    const QDeadlineTimer patience(LockPatience);
    for (;;) {
        const auto project = Project::open(projectPath, coderNameOr({}));
        if (!project) {
            printError(context, project.error());
            return SomeFailed;
        }
        const std::optional<Error> &reason = (*project)->readOnlyReason();
        if (!reason) {
            return work(**project);
        }
        if (reason->code != ErrorCode::ProjectLocked || context.project) {
            printError(context, *reason);
            return SomeFailed;
        }
        if (const auto status = askWindow(call, projectPath)) {
            return *status;
        }
        if (patience.hasExpired()) {
            printError(context, *reason);
            return SomeFailed;
        }
        QThread::sleep(LockRetry);
    }
}

QString coderNameOr(const QString &given)
{
    if (!given.trimmed().isEmpty()) {
        return given.trimmed();
    }
    if (const QString name = Settings::coderName().trimmed(); !name.isEmpty()) {
        return name;
    }
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : qEnvironmentVariable("USER", u"me"_s);
}

} // namespace visavis
