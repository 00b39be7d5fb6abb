// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectlock.h"

#include <QStringList>

#include <vector>

namespace visavis
{

/// The files beside a project that are copies of it, by their names and by the GUID in them.
struct Backups {
    QStringList files; ///< made by this program: before a newer version wrote the project, when its file was
                       ///< moved away while it was open, what was put aside, and what belongs to these
    QStringList relatives; ///< the project that this one was rescued from, and others that were
    QStringList strangers; ///< with the name of a copy, but of another project, or nobody can tell of which
};

/// Of a project, in its folder, and of those that were rescued into the home folder.
[[nodiscard]] Backups backupsOf(const QString &projectPath);

/// A project's backups while nobody else can work in them, to be deleted.
class HeldBackups
{
public:
    /// Fails where somebody has one open (ProjectLocked) or it could not be deleted (FileNotWritable); the
    /// error names it.
    [[nodiscard]] static Result<HeldBackups> hold(const QString &projectPath);

    /// With what was put aside meanwhile. All that can be deleted is; CopyLeft names the rest.
    [[nodiscard]] Result<void> remove() const;

private:
    explicit HeldBackups(QString projectPath)
        : m_project(std::move(projectPath))
    {
    }

    QString m_project;
    QStringList m_files;
    std::vector<ProjectLock> m_locks;
};

} // namespace visavis
