// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/project/textchange.h"

#include <QJsonObject>

namespace visavis
{

/// Brings a revision's text, its hash, times, source map, sections, turns and index, and the passages behind
/// the change in step with it; letters that changed are kept as a splice. To be called inside a transaction.
/// ProjectDamaged when the file has another text there than the change says.
[[nodiscard]] Result<void> storeText(Database &database, const TextChange &change);

/// A stretch as the change log has it: its place in the revision (code points), its turns and titles, labels
/// by GUID.
[[nodiscard]] Result<QJsonObject> portableStretch(Database &database, const TextStretch &stretch,
                                                  CodePoint start, qsizetype length);

} // namespace visavis
