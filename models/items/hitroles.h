// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

/// What a row of HitModel tells. Qt::DisplayRole is an interview's title, or a hit with what stands around
/// it.
enum HitRole {
    HitIsGroupRole = Qt::UserRole + 1, ///< bool: an interview with its hits below
    HitEpisodeRole,                    ///< EpisodeId
    HitRangeRole,                      ///< CodePointRange in the body; hits only
    HitBeforeRole,                     ///< QString
    HitMatchRole,                      ///< QString
    HitAfterRole,                      ///< QString
    HitWholeTurnRole,                  ///< bool
    HitSpeakerRole,                    ///< QString
    HitCountRole,                      ///< int; interviews only
};

} // namespace visavis
