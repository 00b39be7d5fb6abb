// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QLockFile>

#include <memory>

namespace visavis
{

/// The right to write a project file, held by one process at a time: a lock file beside it, which says who
/// holds it and is taken over when that process is gone.
class ProjectLock
{
public:
    /// ProjectLocked names the holder; ProjectReadOnly says that no lock file can be made there,
    /// DiskFull that there is no room for one.
    [[nodiscard]] static Result<ProjectLock> acquire(const QString &projectPath);
    /// The lock file of a project, which is there while somebody holds the lock.
    [[nodiscard]] static QString fileFor(const QString &projectPath);

private:
    explicit ProjectLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }

    std::unique_ptr<QLockFile> m_file;
};

} // namespace visavis
