// SPDX-License-Identifier: MIT
#include "models/project/changetimes.h"

#include "models/project/hybridclock.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<QHash<QUuid, Timestamp>> changeTimes(Snapshot &snapshot)
{
    Statement statement = snapshot.database().prepare(
        u"SELECT change.object, max(txn.clock) FROM change JOIN txn ON txn.id = change.txn "
        "WHERE change.object_kind IN ('annotation', 'tagging', 'note') GROUP BY change.object"_s);
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
