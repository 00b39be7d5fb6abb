// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/projectlock.h"
#include "models/project/purging.h"

namespace visavis
{

/// A copy of a project that becomes another file: made beside the place where that is going to stand, under
/// a name of its own, so that what stands there stays whole until all is done. Gone with this unless it was
/// put in place.
class WorkingCopy
{
public:
    /// Of what is committed in the project. Holds the lock of the output meanwhile, which may be the project
    /// itself when nobody has it open; ProjectLocked otherwise.
    [[nodiscard]] static Result<WorkingCopy> make(const QString &projectPath, const QString &output);
    WorkingCopy(WorkingCopy &&other) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) = delete;
    Q_DISABLE_COPY(WorkingCopy)
    ~WorkingCopy();

    /// To be opened as a project, or as a database, and closed before the next step.
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<std::unique_ptr<Database>> database() const;

    /// Copies what is left into a file without a trace of the rest and puts it where the output is to be. The
    /// file that stood there is gone then.
    [[nodiscard]] Result<void> putInPlace();

private:
    WorkingCopy(QString output, ProjectLock lock);

    QString m_output;
    QString m_path;
    ProjectLock m_lock;
};

} // namespace visavis
