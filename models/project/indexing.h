// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"
#include "models/project/database.h"

namespace visavis
{

/// Brings the full-text index in step with changes that were just applied, inside their transaction: notes
/// written or removed, and turns whose episode was given another title or whose label another name or role.
[[nodiscard]] Result<void> updateIndexes(Database &database, const QList<Change> &changes);

/// Makes the whole index anew from the texts, for a file whose index is damaged or made by another folding.
[[nodiscard]] Result<void> rebuildIndexes(Database &database);

/// What the index must hold for each turn of these revisions, in order of turn ids; for updates and for the
/// check.
struct IndexedTurn {
    qint64 turn = 0;
    QString words;
    QString meta;
};
[[nodiscard]] Result<void> forEachIndexedTurn(Database &database, const QString &revisionCondition,
                                              const std::function<Result<void>(const IndexedTurn &)> &visit);

} // namespace visavis
