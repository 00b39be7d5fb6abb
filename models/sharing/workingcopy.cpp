// SPDX-License-Identifier: MIT
#include "models/sharing/workingcopy.h"

#include "models/project/leftovers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

std::unexpected<Error> about(Error error, const QString &path)
{
    error.file = path;
    return std::unexpected(error);
}

Result<PrivateFolder> folderFor(const QString &projectPath)
{
    Result<PrivateFolder> folder = fail(ErrorCode::FileNotWritable);
    for (const QString &parent : {QFileInfo(projectPath).absolutePath(), QDir::tempPath()}) {
        PrivateFolder::sweep(parent, WorkingCopy::FolderStart);
        if (!folder) {
            folder = PrivateFolder::make(parent, WorkingCopy::FolderStart);
        }
    }
    return folder;
}

/// Copies into a file that only its owner may read from the start.
Result<void> copyForOwner(Database &database, const QString &path)
{
    QFile file(path);
    const bool isMade = file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                                  QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    return isMade ? database.copyTo(path) : fail(ErrorCode::FileNotWritable);
}

} // namespace

Result<WorkingCopy> WorkingCopy::of(const QString &projectPath)
{
    const auto original = Database::openToRead(projectPath);
    if (!original) {
        return about(original.error(), projectPath);
    }
    auto folder = folderFor(projectPath);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    WorkingCopy copy(std::move(*folder));
    if (auto copied = copyForOwner(**original, copy.path()); !copied) {
        return about(copied.error(), projectPath);
    }
    return copy;
}

QString WorkingCopy::path() const
{
    return m_folder.filePath(u"copy.visavis"_s);
}

Result<std::unique_ptr<Database>> WorkingCopy::database() const
{
    return Database::open(path(), Database::Mode::ReadWrite);
}

Result<void> WorkingCopy::putInPlace(const QString &output) const
{
    const bool isThere = QFileInfo::exists(output);
    const QString clean = u"%1.new-%2"_s.arg(output, QUuid::createUuid().toString(QUuid::Id128));
    // Pages of what was deleted stay in a file until it is written anew.
    auto done =
        database().and_then([&](auto &&opened) { return copyForOwner(*opened, clean); }).and_then([&] {
            return isThere ? leaveOneFile(output) : Result<void>();
        });
    done = done.and_then(
        [&] { return putLeftoversAside(output) ? Result<void>() : fail(ErrorCode::FileNotWritable); });
    if (done) {
        if (isThere) {
            QFile::setPermissions(clean, QFile::permissions(output));
        }
        std::error_code failed;
        std::filesystem::rename(clean.toStdU16String(), output.toStdU16String(), failed);
        done = failed ? fail(ErrorCode::FileNotWritable) : done;
    }
    if (!done) {
        QFile::remove(clean);
        return about(done.error(), output);
    }
    return {};
}

} // namespace visavis
