// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/fileidentity.h"

#include <map>
#include <mutex>

namespace visavis
{

/// The files that this process has open as databases. Closing any other handle of such a file would drop the
/// locks of all its connections (SQLite, "How To Corrupt An SQLite Database File", 2.2), and a program that
/// then thinks itself alone could take the journal away.
struct OpenFiles {
    std::mutex mutex; ///< held while a file is looked up here and then opened or closed
    std::map<FileIdentity, int> connections;

    [[nodiscard]] static OpenFiles &ofThisProcess()
    {
        static OpenFiles files;
        return files;
    }
};

} // namespace visavis
