// SPDX-License-Identifier: MIT
#include "models/project/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace visavis
{

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found{}; // QFileInfo tells no inode
    if (stat(QFile::encodeName(path).constData(), &found) != 0) {
        return std::nullopt;
    }
    return FileIdentity{.device = quint64(found.st_dev), .number = quint64(found.st_ino)};
}

} // namespace visavis
