// SPDX-License-Identifier: MIT
#include "models/project/database.h"

#include "models/project/openfiles.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

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

/// How SQLite is to be asked for a file beside which nothing can be made. What a killed program committed to
/// its write-ahead journal is read all the same, without locks, which could not be shared there.
Result<QString> readOnlyAddress(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QString address = u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(file, "/"));
    if (const QFileInfo rollback(file + u"-journal"_s); rollback.size() > 0) {
        return fail(ErrorCode::JournalLeft, {rollback.fileName()});
    }
    const bool hasJournal = QFileInfo(file + u"-wal"_s).size() > 0;
    return address + (hasJournal ? u"?vfs=unix-none"_s : u"?immutable=1"_s);
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
    auto opened = database->connect(path, mode).and_then([&] { return database->configure(mode); });
    if (!opened) {
        Error error = opened.error();
        error.file = path;
        return std::unexpected(error);
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &path)
{
    auto database = open(path, Mode::ReadOnly);
    const auto isMedium = [](ErrorCode code) {
        return code == ErrorCode::FileNotReadable || code == ErrorCode::ProjectReadOnly;
    };
    // On a read-only medium a journal cannot be shared, but then nobody writes either.
    return !database && isMedium(database.error().code) ? open(path, Mode::ReadOnlyMedium)
                                                        : std::move(database);
}

Result<void> Database::connect(const QString &path, Mode mode)
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QStringList options{u"QSQLITE_BUSY_TIMEOUT=5000"_s};
    QString name = path;
    if (mode == Mode::ReadOnlyMedium) {
        const auto address = readOnlyAddress(path);
        if (!address) {
            return std::unexpected(address.error());
        }
        name = *address;
        options << u"QSQLITE_OPEN_READONLY"_s << u"QSQLITE_OPEN_URI"_s;
    } else if (mode == Mode::ReadOnly) {
        options << u"QSQLITE_OPEN_READONLY"_s;
    }
    connection.setDatabaseName(name);
    connection.setConnectOptions(options.join(u';'));
    OpenFiles &files = OpenFiles::ofThisProcess();
    const std::lock_guard lock(files.mutex);
    if (!connection.open()) {
        return std::unexpected(toError(connection.lastError()));
    }
    m_file = identityOf(path);
    if (m_file) {
        ++files.connections[*m_file];
    }
    return {};
}

Result<void> Database::configure(Mode mode)
{
    if (mode == Mode::ReadOnlyMedium) {
        // Before the first read: so the journal's index is kept in memory and needs no file.
        if (auto done = run(u"PRAGMA locking_mode=EXCLUSIVE"_s); !done) {
            return done;
        }
    }
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
    OpenFiles &files = OpenFiles::ofThisProcess();
    const std::lock_guard lock(files.mutex);
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    if (m_file && --files.connections[*m_file] == 0) {
        files.connections.erase(*m_file);
    }
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

Result<void> Database::copyTo(const QString &path)
{
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    return run(u"VACUUM INTO '%1'"_s.arg(quoted));
}

Result<void> Database::foldJournal()
{
    m_statements.clear();
    if (auto checkpoint = single(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !checkpoint) {
        return std::unexpected(checkpoint.error());
    }
    // While somebody else reads, the journal stays; the last to leave folds it.
    std::ignore = single(u"PRAGMA journal_mode=DELETE"_s);
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
        std::ignore = m_database.run(u"ROLLBACK"_s);
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
        std::ignore = m_database.run(u"COMMIT"_s); // nothing was written
    }
}

} // namespace visavis
