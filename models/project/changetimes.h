// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"
#include "models/project/snapshot.h"

#include <QHash>

namespace visavis
{

/// When somebody last changed each annotation, tagging and note, by its GUID, as the change log has it:
/// nothing of those that a file without its log (a shared copy) holds. A passage that only moved along with a
/// new or edited text has not changed.
[[nodiscard]] Result<QHash<QUuid, Timestamp>> changeTimes(Snapshot &snapshot);

} // namespace visavis
