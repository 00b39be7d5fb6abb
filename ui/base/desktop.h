// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

/// What the desktop's own programs do with files.
namespace visavis::desktop
{

/// Opens a file or a folder. False where no program could be started for it.
[[nodiscard]] bool open(const QString &path);
/// Opens the folder that a file or folder is in. False where it could not be shown.
[[nodiscard]] bool showFolderOf(const QString &path);

} // namespace visavis::desktop
