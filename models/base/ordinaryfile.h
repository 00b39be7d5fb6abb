// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QString>

namespace visavis
{

/// Fails with what stands at the path instead of an ordinary file, without opening it: FileNotFound,
/// LinkBroken, FileIsFolder, FileIsSpecial (a pipe would be waited for).
[[nodiscard]] Result<void> checkOrdinaryFile(const QString &path);

} // namespace visavis
