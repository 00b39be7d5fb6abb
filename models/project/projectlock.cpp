// SPDX-License-Identifier: MIT
#include "models/project/projectlock.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Too little for a lock file; QLockFile does not tell why it could not write one.
bool hasNoRoom(const QString &projectPath)
{
    constexpr qint64 LeastBytes = 4096;
    const QStorageInfo storage(QFileInfo(projectPath).absolutePath());
    return storage.isValid() && storage.bytesAvailable() < LeastBytes;
}

} // namespace

QString ProjectLock::fileFor(const QString &projectPath)
{
    // Links to one file must lead to one lock.
    const QString canonical = QFileInfo(projectPath).canonicalFilePath();
    return (canonical.isEmpty() ? projectPath : canonical) + u".lock"_s;
}

Result<ProjectLock> ProjectLock::acquire(const QString &projectPath)
{
    auto file = std::make_unique<QLockFile>(fileFor(projectPath));
    file->setStaleLockTime(std::chrono::milliseconds::zero()); // stale only when its process is gone
    if (file->tryLock()) {
        return ProjectLock(std::move(file));
    }
    Error error{
        .code = ErrorCode::ProjectReadOnly, .arguments = {}, .file = projectPath, .line = 0, .detail = {}};
    if (file->error() == QLockFile::UnknownError && hasNoRoom(projectPath)) {
        error.code = ErrorCode::DiskFull;
    }
    if (file->error() == QLockFile::LockFailedError) {
        error.code = ErrorCode::ProjectLocked;
        qint64 process = 0;
        QString host;
        QString program;
        if (file->getLockInfo(&process, &host, &program)) {
            error.arguments = {program, host, QString::number(process)};
        }
    }
    return std::unexpected(error);
}

} // namespace visavis
