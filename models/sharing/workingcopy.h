// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/purging.h"
#include "models/sharing/privatefolder.h"

#include <memory>

namespace visavis
{

/// A copy of a project to be changed at will, in a folder of its own that nobody else may read. All of it
/// goes with this.
class WorkingCopy
{
public:
    /// Of what is committed in the project; in its folder, or where that cannot be written, in the folder for
    /// temporary files. What killed programs left in both goes.
    [[nodiscard]] static Result<WorkingCopy> of(const QString &projectPath);

    /// To be opened as a project, or as a database, and closed before the next step.
    [[nodiscard]] QString path() const;
    [[nodiscard]] Result<std::unique_ptr<Database>> database() const;

    /// Copies what is left into a file without a trace of the rest and puts it at the output, for whose lock
    /// the caller sees to. A project that stands there is gone then; where another connection reads it,
    /// nothing happens: ProjectLocked. The new file may be read by whom the old one may, or else by its owner
    /// alone.
    [[nodiscard]] Result<void> putInPlace(const QString &output) const;

    /// How the names of these folders begin.
    static constexpr QStringView FolderStart = u".visavis-copy-";

private:
    explicit WorkingCopy(PrivateFolder folder)
        : m_folder(std::move(folder))
    {
    }

    PrivateFolder m_folder;
};

} // namespace visavis
