// SPDX-License-Identifier: MIT
#include "ui/window/placehistory.h"

namespace visavis
{

void PlaceHistory::leave(const Place &here)
{
    m_forward.clear();
    if (!here.isSomewhere() || (!m_back.empty() && m_back.back() == here)) {
        return;
    }
    if (m_back.size() == MostPlaces) {
        m_back.erase(m_back.begin());
    }
    m_back.push_back(here);
}

std::optional<PlaceHistory::Place> PlaceHistory::step(std::vector<Place> &from, std::vector<Place> &to,
                                                      const Place &here)
{
    // A jump that led nowhere left the place where one is.
    while (!from.empty() && from.back() == here) {
        from.pop_back();
    }
    if (from.empty()) {
        return std::nullopt;
    }
    const Place place = from.back();
    from.pop_back();
    if (here.isSomewhere()) {
        to.push_back(here);
    }
    return place;
}

void PlaceHistory::clear()
{
    m_back.clear();
    m_forward.clear();
}

} // namespace visavis
