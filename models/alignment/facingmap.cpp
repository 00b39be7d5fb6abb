// SPDX-License-Identifier: MIT
#include "models/alignment/facingmap.h"

#include <algorithm>

namespace visavis
{

FacingMap::FacingMap(const Alignment &alignment, Side here)
    : m_kind(alignment.kind)
{
    const bool isLeft = here == Side::Left;
    m_all.reserve(alignment.pairs.size());
    for (const FacingTurns &pair : alignment.pairs) {
        m_all.push_back({.here = isLeft ? pair.left : pair.right,
                         .there = isLeft ? pair.right : pair.left,
                         .isDoubtful = pair.isDoubtful()});
    }
    // What nothing faces comes before what begins at the same turn.
    std::ranges::stable_sort(m_all, {}, [](const Facing &f) { return std::pair(f.here.first, f.here.last); });
    for (int i = 0; i < int(m_all.size()); ++i) {
        const TurnRange turns = m_all[size_t(i)].here;
        m_ofTurn.resize(std::max(m_ofTurn.size(), size_t(turns.last)), -1);
        std::fill(m_ofTurn.begin() + turns.first, m_ofTurn.begin() + turns.last, i);
    }
}

bool FacingMap::isInOrder() const
{
    return m_kind != AlignmentKind::Guide && m_kind != AlignmentKind::Sections;
}

const FacingMap::Facing *FacingMap::of(int turn) const
{
    const int found = turn >= 0 && turn < int(m_ofTurn.size()) ? m_ofTurn[size_t(turn)] : -1;
    return found < 0 ? nullptr : &m_all[size_t(found)];
}

} // namespace visavis
