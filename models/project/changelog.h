// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"
#include "models/project/database.h"

#include <QJsonValue>

namespace visavis
{

enum class Direction { Do, Undo, Redo };

/// An action on its way to the file.
struct Transaction {
    ActionKind kind;
    QStringList arguments;
    QList<Change> changes;
    Direction direction = Direction::Do;
    QUuid coder; ///< null when nobody in particular acts
};

/// Writes transactions: the rows they change and their entry in the change log, both or neither. Used on the
/// writer's thread, inside a write transaction.
class ChangeLog
{
public:
    /// Registers this opening as a replica of its own.
    [[nodiscard]] static Result<ChangeLog> begin(Database &database, const QString &holder);

    [[nodiscard]] Result<void> write(const Transaction &transaction);
    /// Says that the opening ended in order.
    [[nodiscard]] Result<void> end();

private:
    explicit ChangeLog(Database &database)
        : m_database(&database)
    {
    }

    [[nodiscard]] qint64 tick();
    [[nodiscard]] Result<void> apply(const Change &change);
    [[nodiscard]] Result<void> record(qint64 transaction, int ordinal, const Change &change);
    [[nodiscard]] Result<void> recordText(qint64 transaction, int ordinal, const TextChange &change);
    /// A column's value as the log writes it: references become GUIDs.
    [[nodiscard]] Result<QJsonValue> portable(const KindInfo::Column &column, const QVariant &value);

    Database *m_database; ///< Not owned.
    qint64 m_replica = 0;
    qint64 m_sequence = 0;
    qint64 m_clock = 0;
};

/// One line of a project's history.
struct HistoryEntry {
    qint64 id = 0;
    Timestamp time;
    QUuid coder;
    QString action; ///< logWord() of an ActionKind, perhaps of a later version
    QStringList arguments;
    Direction direction = Direction::Do;
    int changes = 0;
};

/// The newest first.
[[nodiscard]] Result<QList<HistoryEntry>> readHistory(Database &database, int limit);

/// A JSON value of a column: text and numbers as they are, bytes as a GUID's text.
[[nodiscard]] QJsonValue toJson(const QVariant &column);

} // namespace visavis
