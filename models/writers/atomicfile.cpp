// SPDX-License-Identifier: MIT
#include "models/writers/atomicfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace visavis
{

namespace
{

std::unexpected<Error> fileError(const QString &path, const QSaveFile &file)
{
    // Qt reports a full disk (ENOSPC) as a lack of resources.
    const ErrorCode code =
        file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable;
    return std::unexpected(
        Error{.code = code, .arguments = {}, .file = path, .line = 0, .detail = file.errorString()});
}

} // namespace

Result<void> writeAtomically(const QString &path, const std::function<Result<void>(QIODevice &)> &content)
{
    if (QFileInfo(path).isDir()) {
        return std::unexpected(
            Error{.code = ErrorCode::FileIsFolder, .arguments = {}, .file = path, .line = 0, .detail = {}});
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fileError(path, file);
    }
    const Result<void> written = content(file);
    if (file.error() != QFileDevice::NoError) {
        return fileError(path, file);
    }
    if (!written) {
        return written;
    }
    if (!file.commit()) {
        return fileError(path, file);
    }
    return {};
}

} // namespace visavis
