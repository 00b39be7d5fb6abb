// SPDX-License-Identifier: MIT
#pragma once

#include "app/commands/invocation.h"
#include "models/project/project.h"

#include <functional>

namespace visavis
{

/// Does work on a project that exists, where it can be written: in this process, or, when a window holds the
/// project, by handing the whole command to that window. Where another command line holds it, waits a little
/// for its end. Gives the exit status, of the work or of the window.
[[nodiscard]] int withWritableProject(const Invocation &call, const QString &projectPath,
                                      const std::function<int(Project &)> &work);

/// Who annotates: the name that was given, or else this person's from the settings, or else the login name.
[[nodiscard]] QString coderNameOr(const QString &given);

} // namespace visavis
