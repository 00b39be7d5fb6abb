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

/// What two episodes of one title and number have in common, whatever their case and blanks.
[[nodiscard]] QString namesakeKey(const QString &title, const QString &number);
/// The live episodes by that. Nothing when the file cannot be asked.
[[nodiscard]] QHash<QString, EpisodeId> namesakes(Database &database);

} // namespace visavis
