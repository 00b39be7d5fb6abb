// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/fractionalkey.h"
#include "models/project/store.h"

namespace visavis
{

// Records that stand in an order below a parent of their own kind: tags, questions.

/// A key for the place before the sibling there. Places are counted as they are seen: one that moves is still
/// among its siblings.
template<class Record, class IdType>
[[nodiscard]] QString positionAmong(const Store<Record> &store, std::vector<IdType> siblings, int place,
                                    IdType moving = {})
{
    const auto from = std::ranges::find(siblings, moving);
    if (from != siblings.end()) {
        if (from - siblings.begin() < place) {
            --place;
        }
        siblings.erase(from);
    }
    const auto at = size_t(std::clamp<qsizetype>(place, 0, qsizetype(siblings.size())));
    const auto key = [&](size_t index) { return store.find(siblings[index])->position; };
    return keyBetween(at > 0 ? key(at - 1) : QString(), at < siblings.size() ? key(at) : QString());
}

/// Whether a record is another one, or stands below it.
template<class Record, class IdType>
[[nodiscard]] bool isAtOrBelow(const Store<Record> &store, IdType id, IdType above)
{
    constexpr int Deepest = 100; // a damaged file could hold a ring of parents
    const Record *record = store.find(id);
    for (int level = 0; record && record->id != above; ++level) {
        record = level < Deepest ? store.find(record->parent) : nullptr;
    }
    return record;
}

} // namespace visavis
