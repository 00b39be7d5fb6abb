// SPDX-License-Identifier: MIT
#include "models/sharing/workingcopy.h"

#include "models/project/fileheader.h"

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

std::unique_ptr<QTemporaryDir> privateFolder(const QString &projectPath)
{
    for (const QString &parent : {QFileInfo(projectPath).absolutePath(), QDir::tempPath()}) {
        auto folder = std::make_unique<QTemporaryDir>(u"%1/%2XXXXXX"_s.arg(parent, WorkingCopy::FolderStart));
        if (folder->isValid()) {
            return folder;
        }
    }
    return nullptr;
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

/// Brings what its journal holds into the file, so that nothing is left beside it. ProjectLocked while
/// somebody reads.
Result<void> foldForGood(const QString &path)
{
    if (const auto header = readHeader(path); !header || header->kind != FileKind::Project) {
        return {}; // has no journal
    }
    return Database::open(path, Database::Mode::ReadWrite).and_then([](auto &&database) -> Result<void> {
        return database->foldJournal()
            .and_then([&] { return database->single(u"PRAGMA journal_mode"_s); })
            .and_then([](const QVariant &mode) -> Result<void> {
                return mode.toString() == u"delete" ? Result<void>() : fail(ErrorCode::ProjectLocked);
            });
    });
}

} // namespace

Result<WorkingCopy> WorkingCopy::of(const QString &projectPath)
{
    const auto original = Database::openToRead(projectPath);
    if (!original) {
        return about(original.error(), projectPath);
    }
    auto folder = privateFolder(projectPath);
    if (!folder) {
        return about(fail(ErrorCode::FileNotWritable).error(), QDir::tempPath());
    }
    WorkingCopy copy(std::move(folder));
    if (auto copied = copyForOwner(**original, copy.path()); !copied) {
        return about(copied.error(), projectPath);
    }
    return copy;
}

QString WorkingCopy::path() const
{
    return m_folder->filePath(u"copy.visavis"_s);
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
            return isThere ? foldForGood(output) : Result<void>();
        });
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
