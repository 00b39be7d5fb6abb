// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QByteArray>
#include <QHash>

namespace visavis
{

/// The sources in the project by their SHA-256, and the live episodes that they belong to.
struct KnownSources {
    QHash<QByteArray, EpisodeId> current; ///< of the text that an episode has
    QHash<QByteArray, EpisodeId> former;  ///< of texts that it had, but for those of another's current one
};
/// Nothing when the file cannot be asked: then sources are taken twice rather than not at all.
[[nodiscard]] KnownSources knownSources(Database &database);

/// What two episodes of one title and number have in common, whatever their case and blanks.
[[nodiscard]] QString namesakeKey(const QString &title, const QString &number);
/// The live episodes by that. Nothing when the file cannot be asked.
[[nodiscard]] QHash<QString, EpisodeId> namesakes(Database &database);

} // namespace visavis
