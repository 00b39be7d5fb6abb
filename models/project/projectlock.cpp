// SPDX-License-Identifier: MIT
#include "models/project/projectlock.h"

#include <QFileInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

Result<ProjectLock> ProjectLock::acquire(const QString &projectPath)
{
    // Links to one file must lead to one lock.
    const QString canonical = QFileInfo(projectPath).canonicalFilePath();
    auto file = std::make_unique<QLockFile>((canonical.isEmpty() ? projectPath : canonical) + u".lock"_s);
    file->setStaleLockTime(std::chrono::milliseconds::zero()); // stale only when its process is gone
    if (file->tryLock()) {
        return ProjectLock(std::move(file));
    }
    Error error{
        .code = ErrorCode::ProjectReadOnly, .arguments = {}, .file = projectPath, .line = 0, .detail = {}};
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
