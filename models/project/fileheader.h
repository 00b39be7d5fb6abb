// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QString>

namespace visavis
{

enum class FileKind { Project, OtherDatabase, NotDatabase, Empty };

/// What the first bytes of a file say.
struct FileHeader {
    FileKind kind = FileKind::NotDatabase;
    int version = 0; ///< user_version
};
/// Fails with what stands there when it is no ordinary file: FileNotFound, LinkBroken, FileIsFolder,
/// FileIsSpecial.
[[nodiscard]] Result<FileHeader> readHeader(const QString &path);

/// "VISA" in SQLite's header.
inline constexpr int ApplicationId = 0x56495341;

} // namespace visavis
