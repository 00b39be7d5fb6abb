// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QByteArray>
#include <QHash>

namespace visavis
{

/// The SHA-256 of every source in the project, and the live episode that was made of it. Nothing when the
/// file cannot be asked: then sources are taken twice rather than not at all.
[[nodiscard]] QHash<QByteArray, EpisodeId> knownSources(Database &database);
/// The same once all that was done is in the file. Waits for the writer.
[[nodiscard]] QHash<QByteArray, EpisodeId> knownSources(Project &project);

} // namespace visavis
