// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace visavis
{

/// Writes a file beside its place and renames it when all of it is there: after any failure the file that was
/// there is whole and unchanged, and nothing else is left. Errors of the content are passed on; FileIsFolder,
/// DiskFull and FileNotWritable name the file.
[[nodiscard]] Result<void> writeAtomically(const QString &path,
                                           const std::function<Result<void>(QIODevice &)> &content);

} // namespace visavis
