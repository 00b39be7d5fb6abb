// SPDX-License-Identifier: MIT
#include "models/project/migrations.h"

#include <QFile>
#include <QRegularExpression>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The statements of a schema file. They are separated by a semicolon and a blank line, since a trigger's
/// body has semicolons of its own.
Result<QStringList> statements(int version)
{
    QFile file(u":/visavis/schema/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, {file.fileName()});
    }
    static const QRegularExpression separator(u";\\s*?(\\n\\n|$)"_s);
    return QString::fromUtf8(file.readAll()).trimmed().split(separator, Qt::SkipEmptyParts);
}

Result<void> step(Database &database, int version)
{
    const auto list = statements(version);
    if (!list) {
        return std::unexpected(list.error());
    }
    WriteTransaction transaction(database);
    if (!transaction.begun()) {
        return transaction.begun();
    }
    for (const QString &statement : *list) {
        if (auto done = database.run(statement); !done) {
            return done;
        }
    }
    if (auto done = database.run(u"PRAGMA user_version=%1"_s.arg(version)); !done) {
        return done;
    }
    return transaction.commit();
}

} // namespace

Result<int> schemaVersion(Database &database)
{
    const auto version = database.single(u"PRAGMA user_version"_s);
    if (!version) {
        return std::unexpected(version.error());
    }
    return version->toInt();
}

Result<void> migrate(Database &database)
{
    const auto from = schemaVersion(database);
    if (!from) {
        return std::unexpected(from.error());
    }
    for (int version = *from + 1; version <= SchemaVersion; ++version) {
        if (auto done = step(database, version); !done) {
            Error error = done.error();
            if (error.code == ErrorCode::DiskFull) {
                return done; // says more, and what to do
            }
            error.code = ErrorCode::MigrationFailed;
            error.arguments = {QString::number(*from), QString::number(SchemaVersion)};
            return std::unexpected(error);
        }
    }
    return {};
}

} // namespace visavis
