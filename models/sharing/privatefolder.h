// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace visavis
{

/// A folder that nobody else may read, which goes with this and with all that is in it. A lock in it tells
/// those that are in use from what a killed program left.
class PrivateFolder
{
public:
    /// Within the parent, under a name that begins so and that no other folder has. FileNotWritable where
    /// none can be made.
    [[nodiscard]] static Result<PrivateFolder> make(const QString &parent, QStringView start);

    [[nodiscard]] QString filePath(const QString &name) const { return m_folder->filePath(name); }

    /// Removes folders whose names begin so and that no program uses any more. Gives those that no program of
    /// this user uses, and that stay all the same: somebody else's, and those that cannot be removed.
    static QStringList sweep(const QString &parent, QStringView start);

private:
    PrivateFolder(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<QLockFile> lock)
        : m_folder(std::move(folder))
        , m_lock(std::move(lock))
    {
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< goes before the folder that it is in
};

} // namespace visavis
