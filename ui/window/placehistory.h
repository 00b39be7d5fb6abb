// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/id.h"
#include "ui/pane/pagesubject.h"
#include "ui/reader/readerview.h"

#include <optional>
#include <vector>

namespace visavis
{

/// Where one was before going elsewhere, as a browser's back and forward have it.
class PlaceHistory
{
public:
    struct Place {
        EpisodeId episode;
        ReadingAnchor anchor;
        std::optional<PageSubject> page = {}; ///< in place of an episode

        [[nodiscard]] bool isSomewhere() const { return episode.isValid() || page; }

        bool operator==(const Place &) const = default;
    };

    /// One goes elsewhere from here. What lay forward is forgotten.
    void leave(const Place &here);
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }
    /// The place before; `here` is where forward comes back to. None when there is none.
    [[nodiscard]] std::optional<Place> back(const Place &here) { return step(m_back, m_forward, here); }
    [[nodiscard]] std::optional<Place> forward(const Place &here) { return step(m_forward, m_back, here); }
    void clear();

private:
    static constexpr size_t MostPlaces = 100;

    static std::optional<Place> step(std::vector<Place> &from, std::vector<Place> &to, const Place &here);

    std::vector<Place> m_back; ///< the last one is at the back
    std::vector<Place> m_forward;
};

} // namespace visavis
