// SPDX-License-Identifier: MIT
#include "models/project/idallocator.h"

namespace visavis
{

using namespace Qt::StringLiterals;

Result<void> IdAllocator::start(Database &database)
{
    Result<void> outcome;
    const auto continueBehind = [&](std::atomic<qint64> &last, const QString &table) {
        const auto highest = database.single(u"SELECT max(id) FROM "_s + table);
        if (highest) {
            last = highest->toLongLong();
        } else {
            outcome = std::unexpected(highest.error());
        }
    };
    for (const KindInfo &info : allKinds()) {
        continueBehind(m_records[size_t(info.kind)], info.table);
    }
    continueBehind(m_source, u"source"_s);
    continueBehind(m_revision, u"revision"_s);
    continueBehind(m_section, u"section"_s);
    continueBehind(m_turn, u"turn"_s);
    return outcome;
}

} // namespace visavis
