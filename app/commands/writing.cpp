// SPDX-License-Identifier: MIT
#include "app/commands/writing.h"

#include "app/commands/printing.h"
#include "models/base/settings.h"
#include "models/project/handover.h"
#include "models/project/projectlock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

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
/// And how long until looking again unasked: a killed holder leaves its lock file, a window may begin to
/// listen, and not every file system tells of changes.
constexpr auto LockRetry = 250ms;

/// Until the lock file goes away.
void waitForLock(const QString &projectPath)
{
    QEventLoop loop;
    QFileSystemWatcher watcher;
    if (!watcher.addPath(ProjectLock::fileFor(projectPath))) {
        return; // gone already
    }
    QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &loop, &QEventLoop::quit);
    QTimer::singleShot(LockRetry, &loop, &QEventLoop::quit);
    loop.exec();
}

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

/// The exit status of the work, or why the project cannot be written by this process.
Result<int> workHere(CommandContext &context, const QString &projectPath,
                     const std::function<int(Project &)> &work)
{
    const auto signals = watchSignals(context); // outlives the project's lock
    const auto project = Project::open(projectPath, coderNameOr({}));
    if (!project) {
        return std::unexpected(project.error());
    }
    if (const auto &reason = (*project)->readOnlyReason()) {
        return std::unexpected(*reason);
    }
    context.signals = signals.get();
    const int status = work(**project);
    context.signals = nullptr;
    return status;
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
        const auto done = workHere(context, projectPath, work);
        if (done) {
            return *done;
        }
        const bool isHeld = done.error().code == ErrorCode::ProjectLocked && !context.project;
        if (const auto status = isHeld ? askWindow(call, projectPath) : std::nullopt) {
            return *status;
        }
        if (!isHeld || patience.hasExpired()) {
            printError(context, done.error());
            return SomeFailed;
        }
        waitForLock(projectPath);
    }
}

std::unique_ptr<SignalWatch> watchSignals(const CommandContext &context)
{
    return context.project ? nullptr : std::make_unique<SignalWatch>();
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
