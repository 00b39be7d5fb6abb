// SPDX-License-Identifier: MIT
#include "models/sharing/privatefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString LockName = u"lock"_s;

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(LockName));
    lock->setStaleLockTime(std::chrono::milliseconds::zero()); // stale only when its process is gone
    return lock;
}

/// Whether nothing is left in a folder but its lock.
bool emptied(const QString &folder)
{
    bool isEmpty = true;
    const QDir::Filters all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    for (const QFileInfo &entry : QDir(folder).entryInfoList(all)) {
        if (entry.fileName() == LockName) {
            continue;
        }
        const QString path = entry.absoluteFilePath();
        const bool isFolder = entry.isDir() && !entry.isSymbolicLink();
        isEmpty = (isFolder ? QDir(path).removeRecursively() : QFile::remove(path)) && isEmpty;
    }
    return isEmpty;
}

/// Removes a folder of this user that no program uses. False when it stays and is not in use.
bool swept(const QString &folder)
{
    const auto lock = lockIn(folder);
    if (!lock->tryLock()) {
        return lock->error() == QLockFile::LockFailedError || !QFileInfo::exists(folder);
    }
    const bool isEmpty = emptied(folder);
    lock->unlock();
    // Who makes a folder and takes its lock just now keeps it.
    return isEmpty && (QDir().rmdir(folder) || QFileInfo::exists(QDir(folder).filePath(LockName)));
}

} // namespace

Result<PrivateFolder> PrivateFolder::make(const QString &parent, QStringView start)
{
    Error error = fail(ErrorCode::FileNotWritable).error();
    error.file = parent;
    constexpr int Tries = 3; // who sweeps may come before the lock is taken
    for (int i = 0; i < Tries; ++i) {
        auto folder = std::make_unique<QTemporaryDir>(u"%1/%2XXXXXX"_s.arg(parent, start));
        if (!folder->isValid()) {
            error.detail = folder->errorString();
            break;
        }
        auto lock = lockIn(folder->path());
        if (lock->tryLock()) {
            return PrivateFolder(std::move(folder), std::move(lock));
        }
    }
    return std::unexpected(error);
}

QStringList PrivateFolder::sweep(const QString &parent, QStringView start)
{
    QStringList left;
    const QDir::Filters folders = QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot;
    for (const QFileInfo &folder : QDir(parent).entryInfoList(folders)) {
        if (!folder.fileName().startsWith(start)) {
            continue;
        }
        // In a folder that all may write, somebody else's may lead anywhere.
        if (folder.ownerId() != geteuid() || !swept(folder.absoluteFilePath())) {
            left.append(folder.absoluteFilePath());
        }
    }
    return left;
}

} // namespace visavis
