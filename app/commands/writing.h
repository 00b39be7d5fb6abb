// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"
#include "app/signalwatch.h"
#include "models/project/project.h"

#include <functional>

namespace visavis
{

/// Does work on a project that exists, where it can be written: in this process, or, when a window holds the
/// project, by handing the whole command to that window. Where another command line holds it, waits a little
/// for its end. Told to end (SIGTERM, Ctrl+C ...), it lets the work come to its end, which context.signals
/// tells of. Gives the exit status, of the work or of the window.
[[nodiscard]] int withWritableProject(const Invocation &call, const QString &projectPath,
                                      const std::function<int(Project &)> &work);

/// Lets the process end in order when it is told to, while the result lives; null in a window's process,
/// which sees to that itself.
[[nodiscard]] std::unique_ptr<SignalWatch> watchSignals(const CommandContext &context);

/// Who annotates: the name that was given, or else this person's from the settings, or else the login name.
[[nodiscard]] QString coderNameOr(const QString &given);

} // namespace visavis
