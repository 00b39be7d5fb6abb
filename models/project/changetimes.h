// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/records.h"
#include "models/project/snapshot.h"

#include <QHash>

namespace visavis
{

/// When each object was last changed, by its GUID, as the change log has it: nothing of those that a file
/// without its log (a shared copy) holds.
[[nodiscard]] Result<QHash<QUuid, Timestamp>> changeTimes(Snapshot &snapshot);

} // namespace visavis
