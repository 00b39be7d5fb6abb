// SPDX-License-Identifier: MIT
#include "models/project/database.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>
#include <QtEndian>

#include <atomic>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

// SQLite's primary result codes, from its documentation "Result and Error Codes".
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

Error toError(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto errorCode = [code] {
        switch (code) {
        case Busy:
        case Locked:
            return ErrorCode::ProjectLocked;
        case ReadOnly:
            return ErrorCode::ProjectReadOnly;
        case Corrupt:
            return ErrorCode::ProjectDamaged;
        case Full:
            return ErrorCode::DiskFull;
        case CannotOpen:
            return ErrorCode::FileNotReadable;
        case NotADatabase:
            return ErrorCode::NotAProject;
        default:
            return ErrorCode::DatabaseFailed;
        }
    }();
    return {.code = errorCode, .arguments = {}, .file = {}, .line = 0, .detail = error.databaseText()};
}

QString connectionName()
{
    static std::atomic<int> count = 0;
    return u"visavis-%1"_s.arg(++count);
}

} // namespace

Statement::Statement(std::shared_ptr<QSqlQuery> query, Error preparation)
    : m_query(std::move(query))
    , m_preparation(std::move(preparation))
{
}

Statement::Statement(Statement &&other) noexcept = default;

Statement::~Statement()
{
    if (m_query) {
        m_query->finish();
    }
}

Result<void> Statement::execute()
{
    if (!m_prepared) {
        return std::unexpected(m_preparation);
    }
    if (!m_query->exec()) {
        return std::unexpected(toError(m_query->lastError()));
    }
    return {};
}

Result<void> Statement::ended() const
{
    if (m_query->lastError().isValid()) {
        return std::unexpected(toError(m_query->lastError()));
    }
    return {};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database(connectionName()));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_name);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    QString name = path;
    if (mode == Mode::Immutable) {
        options << u"QSQLITE_OPEN_READONLY"_s << u"QSQLITE_OPEN_URI"_s;
        name = u"file:%1?immutable=1"_s.arg(
            QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/")));
    } else if (mode == Mode::ReadOnly) {
        options << u"QSQLITE_OPEN_READONLY"_s;
    }
    connection.setDatabaseName(name);
    connection.setConnectOptions(options.join(u';'));
    if (!connection.open()) {
        Error error = toError(connection.lastError());
        error.file = path;
        return std::unexpected(error);
    }
    if (auto configured = database->configure(mode); !configured) {
        Error error = configured.error();
        error.file = path;
        return std::unexpected(error);
    }
    return database;
}

Result<void> Database::configure(Mode mode)
{
    for (const QString &pragma : {u"PRAGMA foreign_keys=ON"_s, u"PRAGMA trusted_schema=OFF"_s,
                                  u"PRAGMA cell_size_check=ON"_s, u"PRAGMA cache_size=-16000"_s}) {
        if (auto done = run(pragma); !done) {
            return done;
        }
    }
    if (mode == Mode::Create) {
        return {};
    }
    if (mode != Mode::ReadWrite) {
        // The first read of the file itself: tells a damaged or foreign one.
        auto read = single(u"SELECT count(*) FROM sqlite_schema"_s);
        return read ? Result<void>() : std::unexpected(read.error());
    }
    // On media that cannot share memory the answer is another journal: safe all the same, only without
    // readers beside the writer.
    if (auto journal = single(u"PRAGMA journal_mode=WAL"_s); !journal) {
        return std::unexpected(journal.error());
    }
    // Pages of the index change at every commit: the longer the journal, the fewer are copied twice.
    return run(u"PRAGMA synchronous=FULL"_s).and_then([&] {
        return run(u"PRAGMA wal_autocheckpoint=4000"_s);
    });
}

Database::~Database()
{
    m_statements.clear();
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Statement Database::prepare(const QString &sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end() && known->second.use_count() == 1) {
        return {known->second, {}};
    }
    auto query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_name, false));
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        Statement broken(query, toError(query->lastError()));
        broken.m_prepared = false;
        return broken;
    }
    if (known == m_statements.end()) {
        m_statements.emplace(sql, query);
    }
    return {query, {}};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return std::unexpected(toError(query.lastError()));
    }
    return {};
}

Result<QVariant> Database::single(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.exec(sql)) {
        return std::unexpected(toError(query.lastError()));
    }
    if (query.next()) {
        return query.value(0);
    }
    return query.lastError().isValid() ? Result<QVariant>(std::unexpected(toError(query.lastError())))
                                       : QVariant();
}

Result<void> Database::foldJournal()
{
    m_statements.clear();
    if (auto checkpoint = single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !checkpoint) {
        return std::unexpected(checkpoint.error());
    }
    // While somebody else reads, the journal stays; the last to leave folds it.
    (void)single(u"PRAGMA journal_mode=DELETE"_s);
    return {};
}

WriteTransaction::WriteTransaction(Database &database)
    : m_database(database)
    , m_begun(database.run(u"BEGIN IMMEDIATE"_s))
    , m_open(m_begun.has_value())
{
}

WriteTransaction::~WriteTransaction()
{
    if (m_open) {
        (void)m_database.run(u"ROLLBACK"_s);
    }
}

Result<void> WriteTransaction::commit()
{
    auto committed = m_database.run(u"COMMIT"_s);
    if (committed) {
        m_open = false;
    }
    return committed;
}

ReadTransaction::ReadTransaction(Database &database)
    : m_database(database)
    , m_begun(database.run(u"BEGIN"_s))
{
}

ReadTransaction::~ReadTransaction()
{
    if (m_begun) {
        (void)m_database.run(u"COMMIT"_s); // nothing was written
    }
}

Result<FileHeader> readHeader(const QString &path)
{
    const auto failWith = [&](ErrorCode code, const QString &detail = {}) {
        return std::unexpected(
            Error{.code = code, .arguments = {}, .file = path, .line = 0, .detail = detail});
    };
    const QFileInfo info(path);
    if (!info.exists()) {
        return failWith(ErrorCode::FileNotFound);
    }
    if (info.isDir()) {
        return failWith(ErrorCode::FileIsFolder);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failWith(ErrorCode::FileNotReadable, file.errorString());
    }
    // Offsets of user_version and application_id: SQLite, "Database File Format", section 1.3.
    constexpr qsizetype HeaderSize = 100;
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty()) {
        return FileHeader{.kind = FileKind::Empty, .version = 0};
    }
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return FileHeader{.kind = FileKind::NotDatabase, .version = 0};
    }
    const auto word = [&](qsizetype at) { return qFromBigEndian<qint32>(header.constData() + at); };
    return FileHeader{.kind = word(68) == ApplicationId ? FileKind::Project : FileKind::OtherDatabase,
                      .version = word(60)};
}

} // namespace visavis
