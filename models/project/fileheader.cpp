// SPDX-License-Identifier: MIT
#include "models/project/fileheader.h"

#include "models/base/ordinaryfile.h"
#include "models/project/database.h"
#include "models/project/openfiles.h"

#include <QFile>
#include <QtEndian>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

// Offsets of user_version and application_id: SQLite, "Database File Format", section 1.3.
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype VersionAt = 60;
constexpr qsizetype ApplicationAt = 68;

std::unexpected<Error> failOn(const QString &path, ErrorCode code, const QString &detail = {})
{
    return std::unexpected(Error{.code = code, .arguments = {}, .file = path, .line = 0, .detail = detail});
}

/// Of a file that this process has not open as a database.
Result<FileHeader> peekHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failOn(path, ErrorCode::FileNotReadable, file.errorString());
    }
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty()) {
        return FileHeader{.kind = FileKind::Empty, .version = 0};
    }
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return FileHeader{.kind = FileKind::NotDatabase, .version = 0};
    }
    const auto word = [&](qsizetype at) { return qFromBigEndian<qint32>(header.constData() + at); };
    return FileHeader{.kind =
                          word(ApplicationAt) == ApplicationId ? FileKind::Project : FileKind::OtherDatabase,
                      .version = word(VersionAt)};
}

/// The same through one more connection.
Result<FileHeader> askHeader(const QString &path)
{
    const auto database = Database::openToRead(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    const auto application = (*database)->single(u"PRAGMA application_id"_s);
    const auto version = (*database)->single(u"PRAGMA user_version"_s);
    if (!application || !version) {
        return std::unexpected(application ? version.error() : application.error());
    }
    return FileHeader{.kind =
                          application->toInt() == ApplicationId ? FileKind::Project : FileKind::OtherDatabase,
                      .version = version->toInt()};
}

} // namespace

Result<FileHeader> readHeader(const QString &path)
{
    if (auto ordinary = checkOrdinaryFile(path); !ordinary) {
        return std::unexpected(ordinary.error());
    }
    {
        OpenFiles &files = OpenFiles::ofThisProcess();
        const std::lock_guard lock(files.mutex);
        const auto identity = identityOf(path);
        if (!identity || !files.connections.contains(*identity)) {
            return peekHeader(path);
        }
    }
    return askHeader(path);
}

} // namespace visavis
