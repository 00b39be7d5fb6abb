// SPDX-License-Identifier: MIT
#include "models/sharing/workingcopy.h"

#include <QFile>
#include <QUuid>

#include <filesystem>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QString besideName(const QString &path)
{
    return u"%1.new-%2"_s.arg(path, QUuid::createUuid().toString(QUuid::Id128));
}

void removeJournals(const QString &path)
{
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile::remove(path + suffix);
    }
}

std::unexpected<Error> about(Error error, const QString &path)
{
    error.file = path;
    return std::unexpected(error);
}

} // namespace

WorkingCopy::WorkingCopy(QString output, ProjectLock lock)
    : m_output(std::move(output))
    , m_path(besideName(m_output))
    , m_lock(std::move(lock))
{
}

WorkingCopy::WorkingCopy(WorkingCopy &&other) noexcept
    : m_output(std::move(other.m_output))
    , m_path(std::exchange(other.m_path, {}))
    , m_lock(std::move(other.m_lock))
{
}

WorkingCopy::~WorkingCopy()
{
    if (!m_path.isEmpty()) {
        QFile::remove(m_path);
        removeJournals(m_path);
    }
}

Result<WorkingCopy> WorkingCopy::make(const QString &projectPath, const QString &output)
{
    auto lock = ProjectLock::acquire(output);
    if (!lock) {
        const bool isInTheWay = lock.error().code == ErrorCode::ProjectReadOnly;
        return about(isInTheWay ? fail(ErrorCode::FileNotWritable).error() : lock.error(), output);
    }
    WorkingCopy copy(output, std::move(*lock));
    const auto original = Database::openToRead(projectPath);
    if (!original) {
        return about(original.error(), projectPath);
    }
    if (auto copied = (*original)->copyTo(copy.path()); !copied) {
        const bool isFull = copied.error().code == ErrorCode::DiskFull;
        return about(isFull ? copied.error() : fail(ErrorCode::FileNotWritable).error(), output);
    }
    return copy;
}

Result<std::unique_ptr<Database>> WorkingCopy::database() const
{
    return Database::open(m_path, Database::Mode::ReadWrite);
}

Result<void> WorkingCopy::putInPlace()
{
    // Pages of what was deleted stay in a file until it is written anew.
    const QString clean = besideName(m_output);
    auto done = database().and_then([&](auto &&opened) { return opened->copyTo(clean); });
    if (done) {
        removeJournals(m_output); // SQLite would take them for the new file's
        std::error_code failed;
        std::filesystem::rename(clean.toStdU16String(), m_output.toStdU16String(), failed);
        done = failed ? fail(ErrorCode::FileNotWritable) : done;
    }
    if (!done) {
        QFile::remove(clean);
        return about(done.error(), m_output);
    }
    return {};
}

} // namespace visavis
