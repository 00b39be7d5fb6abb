// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/change.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace visavis
{

/// Records of one type in memory, found by id and by GUID.
template<class Record>
class Store
{
public:
    using IdType = decltype(Record::id);

    /// Null when there is none. Valid until the store changes.
    [[nodiscard]] const Record *find(IdType id) const
    {
        const auto found = m_records.constFind(id);
        return found == m_records.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] const Record *find(const QUuid &guid) const { return find(m_ids.value(guid)); }
    [[nodiscard]] qsizetype size() const { return m_records.size(); }
    [[nodiscard]] auto begin() const { return m_records.constBegin(); }
    [[nodiscard]] auto end() const { return m_records.constEnd(); }

    void reserve(qsizetype size)
    {
        m_records.reserve(size);
        m_ids.reserve(size);
    }
    void insert(const Record &record)
    {
        m_records.insert(record.id, record);
        m_ids.insert(record.guid, record.id);
    }

    /// Calls change(record), which leaves its id and GUID as they are.
    template<class Function>
    void modify(IdType id, const Function &change)
    {
        if (const auto found = m_records.find(id); found != m_records.end()) {
            change(*found);
        }
    }

    /// Does nothing for an update of a record that is not in memory.
    void apply(const Change &change)
    {
        const IdType id(change.id);
        switch (change.operation) {
        case Change::Operation::Create:
            insert(fromRow<Record>(change.id, change.guid, change.row));
            break;
        case Change::Operation::Remove:
            m_records.remove(id);
            m_ids.remove(change.guid);
            break;
        case Change::Operation::Update:
            if (const auto found = m_records.find(id); found != m_records.end()) {
                assignField(*found, change.field, change.after);
            }
            break;
        }
    }

private:
    QHash<IdType, Record> m_records;
    QHash<QUuid, IdType> m_ids;
};

/// Which records have which key, by ascending id.
template<class Key, class IdType>
class Index
{
public:
    [[nodiscard]] const std::vector<IdType> &of(const Key &key) const
    {
        static const std::vector<IdType> none;
        const auto found = m_ids.constFind(key);
        return found == m_ids.constEnd() ? none : *found;
    }
    /// Once, however often it is added.
    void add(const Key &key, IdType id)
    {
        auto &ids = m_ids[key];
        const auto place = std::ranges::lower_bound(ids, id);
        if (place == ids.end() || *place != id) {
            ids.insert(place, id);
        }
    }
    void remove(const Key &key, IdType id)
    {
        if (const auto found = m_ids.find(key); found != m_ids.end()) {
            std::erase(*found, id);
            if (found->empty()) {
                m_ids.erase(found);
            }
        }
    }

private:
    QHash<Key, std::vector<IdType>> m_ids;
};

} // namespace visavis
