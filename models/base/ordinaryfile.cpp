// SPDX-License-Identifier: MIT
#include "models/base/ordinaryfile.h"

#include <QFileInfo>

namespace visavis
{

Result<void> checkOrdinaryFile(const QString &path)
{
    const auto failWith = [&](ErrorCode code) {
        return std::unexpected(Error{.code = code, .arguments = {}, .file = path, .line = 0, .detail = {}});
    };
    const QFileInfo info(path);
    if (!info.exists()) {
        return failWith(info.isSymbolicLink() ? ErrorCode::LinkBroken : ErrorCode::FileNotFound);
    }
    if (info.isDir()) {
        return failWith(ErrorCode::FileIsFolder);
    }
    if (!info.isFile()) {
        return failWith(ErrorCode::FileIsSpecial);
    }
    return {};
}

} // namespace visavis
