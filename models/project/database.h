// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/project/fileidentity.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <map>
#include <memory>

namespace visavis
{

class Database;

/// A prepared statement lent by its Database; finished and given back when it leaves scope, so that no read
/// lock stays.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    Q_DISABLE_COPY(Statement)
    ~Statement();

    /// Binds positional values in order and runs. Fails with the database's own words.
    template<class... Values>
    [[nodiscard]] Result<void> run(const Values &...values)
    {
        int place = 0;
        (m_query->bindValue(place++, values), ...);
        return execute();
    }
    void bind(int place, const QVariant &value) { m_query->bindValue(place, value); }
    [[nodiscard]] Result<void> execute();

    /// The next row; false behind the last one, and where reading breaks off: ended() tells which.
    bool next() { return m_query->next(); }
    /// After next() gave false: fails when the rows could not all be read, as in a damaged file.
    [[nodiscard]] Result<void> ended() const;
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QString string(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] int affectedRows() const { return m_query->numRowsAffected(); }

private:
    friend class Database;
    Statement(std::shared_ptr<QSqlQuery> query, Error preparation);

    std::shared_ptr<QSqlQuery> m_query; ///< owned by the Database's cache
    Error m_preparation;                ///< set when the statement could not be prepared
    bool m_prepared = true;
};

/// One connection to a project file, to be used by the thread that opened it alone. SQLite's own ways
/// (PRAGMA, file header, error numbers) stand in this file, in migrations.cpp and in check.cpp.
class Database
{
public:
    enum class Mode {
        Create, ///< a new file, without a journal beside it
        ReadWrite,
        ReadOnly,
        ReadOnlyMedium, ///< nothing can be written beside the file: no lock; nobody may write meanwhile
    };

    /// Opens the file, which exists unless mode is Create. Sets foreign keys, trust and, for writing, the
    /// journal. On a read-only medium, a journal that a killed program left is read with the file;
    /// JournalLeft when it is one that must be rolled back first.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// Opens the file for reading, on whatever medium it is.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// A statement from the cache, prepared at its first use. An error in it shows when it runs. While it is
    /// lent out, the same text gives another statement.
    [[nodiscard]] Statement prepare(const QString &sql);
    /// One statement without values or rows.
    [[nodiscard]] Result<void> run(const QString &sql);
    /// The first column of the first row; invalid when there is none.
    [[nodiscard]] Result<QVariant> single(const QString &sql);

    /// How many statements the cache holds.
    [[nodiscard]] size_t statementCount() const { return m_statements.size(); }

    /// Writes all that is committed into a new plain file. Not within a transaction.
    [[nodiscard]] Result<void> copyTo(const QString &path);

    /// Merges the journal into the file and leaves one plain file. For the last connection only.
    [[nodiscard]] Result<void> foldJournal();

private:
    explicit Database(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] Result<void> connect(const QString &path, Mode mode);
    [[nodiscard]] Result<void> configure(Mode mode);

    QString m_name;                     ///< of the connection within Qt
    std::optional<FileIdentity> m_file; ///< counted among this process's open files
    std::map<QString, std::shared_ptr<QSqlQuery>> m_statements;
};

/// Begins IMMEDIATE, rolls back unless committed.
class WriteTransaction
{
public:
    explicit WriteTransaction(Database &database);
    ~WriteTransaction();
    Q_DISABLE_COPY_MOVE(WriteTransaction)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

/// What is read inside sees one state of the file, whoever writes meanwhile.
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    Q_DISABLE_COPY_MOVE(ReadTransaction)

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }

private:
    Database &m_database;
    Result<void> m_begun;
};

} // namespace visavis
