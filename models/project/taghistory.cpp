// SPDX-License-Identifier: MIT
#include "models/project/taghistory.h"

#include "models/project/hybridclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue jsonOf(const QString &written)
{
    // QJsonDocument reads no bare values.
    return QJsonDocument::fromJson((u'[' + written + u']').toUtf8()).array().at(0);
}

/// The name of a tag that the log knows: as it is now, or as it was when it was made or deleted.
Result<QString> nameOf(Project &project, const QUuid &guid)
{
    if (const Tag *tag = project.data().tags().find(guid)) {
        return tag->name;
    }
    Statement statement = project.snapshot().database().prepare(
        u"SELECT coalesce(old, new) FROM change WHERE object = ? AND object_kind = 'tag' "
        "AND operation <> 'update' ORDER BY txn DESC, ordinal DESC LIMIT 1"_s);
    if (auto read = statement.run(guid.toRfc4122()); !read) {
        return std::unexpected(read.error());
    }
    return statement.next() ? jsonOf(statement.string(0))[u"name"].toString() : QString();
}

Result<QString> textOf(Project &project, const QString &field, const QString &written)
{
    const QJsonValue value = jsonOf(written);
    if (field == u"parent") {
        return value.isString() ? nameOf(project, QUuid::fromString(value.toString())) : QString();
    }
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

} // namespace

Result<std::vector<TagHistoryEntry>> historyOf(Project &project, TagId id)
{
    std::vector<TagHistoryEntry> entries;
    const Tag *tag = project.data().tags().find(id);
    if (!tag) {
        return entries;
    }
    if (auto written = project.flush(); !written) {
        return std::unexpected(written.error());
    }
    Statement statement = project.snapshot().database().prepare(
        u"SELECT txn.clock, txn.coder, txn.direction, change.operation, change.field, change.old, change.new "
        "FROM change JOIN txn ON txn.id = change.txn WHERE change.object = ? AND change.object_kind = 'tag' "
        "AND (change.field IS NULL OR change.field <> 'position') "
        "ORDER BY change.txn DESC, change.ordinal DESC"_s);
    if (auto read = statement.run(tag->guid.toRfc4122()); !read) {
        return std::unexpected(read.error());
    }
    while (statement.next()) {
        TagHistoryEntry entry;
        entry.time = hybridclock::timeOf(statement.integer(0));
        entry.coder = QUuid::fromRfc4122(statement.bytes(1));
        const QString direction = statement.string(2);
        entry.direction =
            direction == u"undo" ? Direction::Undo : (direction == u"redo" ? Direction::Redo : Direction::Do);
        const QString operation = statement.string(3);
        if (operation == u"update") {
            entry.field = statement.string(4);
            const auto before = textOf(project, entry.field, statement.string(5));
            const auto after = textOf(project, entry.field, statement.string(6));
            if (!before || !after) {
                return std::unexpected(before ? after.error() : before.error());
            }
            entry.before = *before;
            entry.after = *after;
        } else {
            const bool isMade = operation == u"create";
            entry.what = isMade ? TagHistoryEntry::What::Made : TagHistoryEntry::What::Deleted;
            const QString name = jsonOf(statement.string(isMade ? 6 : 5))[u"name"].toString();
            (isMade ? entry.after : entry.before) = name;
        }
        entries.push_back(entry);
    }
    return entries;
}

} // namespace visavis
