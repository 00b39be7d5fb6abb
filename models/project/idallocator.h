// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/database.h"
#include "models/project/recordtraits.h"

#include <array>
#include <atomic>

namespace visavis
{

/// Gives the ids of new rows, so that nobody waits for the writer to learn one. Usable from any thread; right
/// as long as one process writes, which the project's lock sees to.
class IdAllocator
{
public:
    /// Continues behind the ids in the file.
    [[nodiscard]] Result<void> start(Database &database);

    template<class Record>
    [[nodiscard]] auto next()
    {
        using IdType = decltype(Record::id);
        return IdType(m_records[size_t(RecordTraits<Record>::Kind)].fetch_add(1) + 1);
    }
    [[nodiscard]] SourceId nextSource() { return SourceId(m_source.fetch_add(1) + 1); }
    [[nodiscard]] RevisionId nextRevision() { return RevisionId(m_revision.fetch_add(1) + 1); }
    /// The first of count ids in a row.
    [[nodiscard]] SectionId nextSections(qint64 count) { return SectionId(m_section.fetch_add(count) + 1); }
    [[nodiscard]] TurnId nextTurns(qint64 count) { return TurnId(m_turn.fetch_add(count) + 1); }

private:
    std::array<std::atomic<qint64>, size_t(ObjectKind::Text)> m_records{};
    std::atomic<qint64> m_source = 0;
    std::atomic<qint64> m_revision = 0;
    std::atomic<qint64> m_section = 0;
    std::atomic<qint64> m_turn = 0;
};

} // namespace visavis
