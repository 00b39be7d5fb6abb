// SPDX-License-Identifier: MIT
#include "models/project/changelog.h"

#include "models/project/hybridclock.h"
#include "models/project/storedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array Directions{"do", "undo", "redo"};
constexpr std::array Operations{"create", "update", "remove"};

QString json(const QJsonValue &value)
{
    // QJsonDocument holds no bare values, so a one-element array's brackets are cut off.
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QStringList columnNames(const KindInfo &info)
{
    QStringList names;
    for (const KindInfo::Column &column : info.columns) {
        names.append(column.name);
    }
    return names;
}

/// Creating what is there already brings it to this state: an import writes its rows before it is logged.
QString createStatement(const KindInfo &info)
{
    const QStringList names = columnNames(info);
    QStringList marks;
    QStringList assignments;
    for (const QString &name : names) {
        marks.append(u"?"_s);
        assignments.append(u"%1 = excluded.%1"_s.arg(name));
    }
    return u"INSERT INTO %1 (id, guid, %2) VALUES (?, ?, %3) ON CONFLICT (id) DO UPDATE SET %4"_s.arg(
        info.table, names.join(u", "_s), marks.join(u", "_s), assignments.join(u", "_s));
}

} // namespace

QJsonValue toJson(const QVariant &column)
{
    if (column.isNull()) {
        return QJsonValue::Null;
    }
    if (column.metaType() == QMetaType::fromType<QByteArray>()) {
        return QUuid::fromRfc4122(column.toByteArray()).toString(QUuid::WithoutBraces);
    }
    return QJsonValue::fromVariant(column);
}

Result<ChangeLog> ChangeLog::begin(Database &database, const QString &holder)
{
    ChangeLog log(database);
    auto clock = database.single(u"SELECT max(clock) FROM txn"_s);
    auto replica = database.single(u"SELECT coalesce(max(id), 0) + 1 FROM replica"_s);
    if (!clock || !replica) {
        return std::unexpected(clock ? replica.error() : clock.error());
    }
    log.m_clock = clock->toLongLong();
    log.m_replica = replica->toLongLong();
    auto written = database
                       .prepare(u"INSERT INTO replica (id, guid, opened, holder, host, process, program) "
                                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
                       .run(log.m_replica, QUuid::createUuid().toRfc4122(), Timestamp::now().milliseconds,
                            toColumn(holder), QSysInfo::machineHostName(), QCoreApplication::applicationPid(),
                            u"visavis " VISAVIS_VERSION ""_s);
    if (!written) {
        return std::unexpected(written.error());
    }
    return log;
}

Result<void> ChangeLog::end()
{
    return m_database->prepare(u"UPDATE replica SET closed = ? WHERE id = ?"_s)
        .run(Timestamp::now().milliseconds, m_replica);
}

qint64 ChangeLog::tick()
{
    m_clock = std::max(m_clock + 1, Timestamp::now().milliseconds << hybridclock::CounterBits);
    return m_clock;
}

Result<void> ChangeLog::write(const Transaction &transaction)
{
    auto id = m_database->single(u"SELECT coalesce(max(id), 0) + 1 FROM txn"_s);
    if (!id) {
        return std::unexpected(id.error());
    }
    const QJsonDocument arguments(QJsonArray::fromStringList(transaction.arguments));
    auto written =
        m_database
            ->prepare(u"INSERT INTO txn (id, replica, sequence, clock, coder, kind, arguments, "
                      "direction) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
            .run(*id, m_replica, ++m_sequence, tick(), toColumn(transaction.coder), logWord(transaction.kind),
                 QString::fromUtf8(arguments.toJson(QJsonDocument::Compact)),
                 QString::fromLatin1(Directions[size_t(transaction.direction)]));
    int ordinal = 0;
    for (const Change &change : transaction.changes) {
        if (!written) {
            return written;
        }
        // What a removed object pointed to is looked up before, what a new one points to after.
        const bool removes = change.operation == Change::Operation::Remove;
        written = removes ? record(id->toLongLong(), ordinal, change) : apply(change);
        if (written) {
            written = removes ? apply(change) : record(id->toLongLong(), ordinal, change);
        }
        ++ordinal;
    }
    return written;
}

Result<void> ChangeLog::apply(const Change &change)
{
    if (change.text) {
        return storeText(*m_database, *change.text);
    }
    const KindInfo &info = kindInfo(change.kind);
    switch (change.operation) {
    case Change::Operation::Create: {
        Statement statement = m_database->prepare(createStatement(info));
        statement.bind(0, change.id);
        statement.bind(1, change.guid.toRfc4122());
        for (qsizetype i = 0; i < change.row.size(); ++i) {
            statement.bind(int(i) + 2, change.row[i]);
        }
        return statement.execute();
    }
    case Change::Operation::Update:
        return m_database
            ->prepare(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(info.table,
                                                                 info.columns[size_t(change.field)].name))
            .run(change.after, change.id);
    case Change::Operation::Remove:
        return m_database->prepare(u"DELETE FROM %1 WHERE id = ?"_s.arg(info.table)).run(change.id);
    }
    return {};
}

Result<QJsonValue> ChangeLog::portable(const KindInfo::Column &column, const QVariant &value)
{
    if (column.refersTo.isEmpty() || value.isNull()) {
        return toJson(value);
    }
    Statement statement = m_database->prepare(u"SELECT guid FROM %1 WHERE id = ?"_s.arg(column.refersTo));
    if (auto found = statement.run(value); !found) {
        return std::unexpected(found.error());
    }
    return statement.next() ? toJson(statement.bytes(0)) : QJsonValue(QJsonValue::Null);
}

Result<void> ChangeLog::recordText(qint64 transaction, int ordinal, const TextChange &change)
{
    const auto before = portableStretch(*m_database, change.edit.before, change.start, change.removed);
    const auto after = portableStretch(*m_database, change.edit.after, change.start, change.inserted);
    if (!before || !after) {
        return std::unexpected(before ? after.error() : before.error());
    }
    return m_database
        ->prepare(u"INSERT INTO change (txn, ordinal, object_kind, object, operation, field, old, new) "
                  "SELECT ?, ?, 'revision', guid, 'update', 'text', ?, ? FROM revision WHERE id = ?"_s)
        .run(transaction, ordinal, json(*before), json(*after), change.revision.value());
}

Result<void> ChangeLog::record(qint64 transaction, int ordinal, const Change &change)
{
    if (change.text) {
        return recordText(transaction, ordinal, *change.text);
    }
    const KindInfo &info = kindInfo(change.kind);
    QVariant field;
    QVariant before;
    QVariant after;
    if (change.operation == Change::Operation::Update) {
        const KindInfo::Column &column = info.columns[size_t(change.field)];
        auto oldValue = portable(column, change.before);
        auto newValue = portable(column, change.after);
        if (!oldValue || !newValue) {
            return std::unexpected(oldValue ? newValue.error() : oldValue.error());
        }
        field = column.name;
        before = json(*oldValue);
        after = json(*newValue);
    } else {
        QJsonObject object;
        for (qsizetype i = 0; i < change.row.size(); ++i) {
            auto value = portable(info.columns[size_t(i)], change.row[i]);
            if (!value) {
                return std::unexpected(value.error());
            }
            object.insert(info.columns[size_t(i)].name, *value);
        }
        (change.operation == Change::Operation::Create ? after : before) = json(object);
    }
    return m_database
        ->prepare(u"INSERT INTO change (txn, ordinal, object_kind, object, operation, field, old, new) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(transaction, ordinal, info.table, change.guid.toRfc4122(),
             QString::fromLatin1(Operations[size_t(change.operation)]), field, before, after);
}

Result<QList<HistoryEntry>> readHistory(Database &database, int limit)
{
    Statement statement = database.prepare(u"SELECT id, clock, coder, kind, arguments, direction, "
                                           "(SELECT count(*) FROM change WHERE txn = txn.id) "
                                           "FROM txn ORDER BY id DESC LIMIT ?"_s);
    if (auto read = statement.run(limit); !read) {
        return std::unexpected(read.error());
    }
    QList<HistoryEntry> entries;
    while (statement.next()) {
        HistoryEntry entry;
        entry.id = statement.integer(0);
        entry.time = hybridclock::timeOf(statement.integer(1));
        entry.coder = QUuid::fromRfc4122(statement.bytes(2));
        entry.action = statement.string(3);
        const auto arguments = QJsonDocument::fromJson(statement.string(4).toUtf8()).array();
        for (const auto &argument : arguments) {
            entry.arguments.append(argument.toString());
        }
        const QString direction = statement.string(5);
        entry.direction =
            direction == u"undo" ? Direction::Undo : (direction == u"redo" ? Direction::Redo : Direction::Do);
        entry.changes = int(statement.integer(6));
        entries.append(entry);
    }
    return entries;
}

} // namespace visavis
