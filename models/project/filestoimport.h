// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"

#include <QStringList>

namespace visavis
{

/// Whether a file of this name, or path, belongs to a project: itself, its journals, its lock, and the copies
/// of it that Project makes.
[[nodiscard]] bool isProjectFile(QStringView name);

/// The files to import of these paths: folders walked, hidden files and projects left out, each once, in
/// natural order of names within a folder. Takes long for many, on a slow medium longer: reports how many
/// were found, and ends early when it is cancelled.
[[nodiscard]] QStringList filesToImport(const QStringList &paths, Progress &progress);
[[nodiscard]] QStringList filesToImport(const QStringList &paths);

} // namespace visavis
