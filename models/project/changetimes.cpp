// SPDX-License-Identifier: MIT
#include "models/project/changetimes.h"

#include "models/project/change.h"
#include "models/project/hybridclock.h"

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// In quotes, for SQL.
QString kindsOfMoving()
{
    QStringList words;
    for (const ActionKind kind :
         {ActionKind::MoveAnnotation, ActionKind::SplitAnnotation, ActionKind::MergeAnnotations,
          ActionKind::AcceptPlace, ActionKind::KeepOrphan}) {
        words.append(u'\'' + logWord(kind) + u'\'');
    }
    return words.join(u", "_s);
}

} // namespace

Result<QHash<QUuid, Timestamp>> changeTimes(Snapshot &snapshot)
{
    Statement statement = snapshot.database().prepare(
        u"SELECT change.object, max(txn.clock) FROM change JOIN txn ON txn.id = change.txn "
        "WHERE change.object_kind IN ('annotation', 'tagging', 'note') "
        "AND (change.object_kind <> 'annotation' OR change.operation <> 'update' "
        "OR change.field NOT IN ('revision', 'start', 'stop', 'prefix', 'suffix', 'state', 'score') "
        "OR txn.kind IN (%1)) GROUP BY change.object"_s.arg(kindsOfMoving()));
    if (auto read = statement.run(); !read) {
        return std::unexpected(read.error());
    }
    QHash<QUuid, Timestamp> times;
    while (statement.next()) {
        times.insert(QUuid::fromRfc4122(statement.bytes(0)), hybridclock::timeOf(statement.integer(1)));
    }
    return statement.ended().transform([&] { return times; });
}

} // namespace visavis
