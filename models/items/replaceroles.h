// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

/// What a row of ReplaceModel tells. Qt::DisplayRole is an interview's title, or a place with what would
/// stand there and around it; Qt::CheckStateRole, whether it is to be replaced.
enum ReplaceRole {
    ReplaceIsEpisodeRole = Qt::UserRole + 1, ///< bool: an interview with its places below
    ReplaceEpisodeRole,                      ///< EpisodeId
    ReplaceCountRole,                        ///< int; of an interview's places
    ReplacePassageRole,                      ///< CodePointRange; places only, as all that follow
    ReplaceBeforeRole,                       ///< QString
    ReplaceMatchRole,                        ///< QString
    ReplaceByRole,                           ///< QString
    ReplaceAfterRole,                        ///< QString
    ReplaceSpeakerRole,                      ///< QString; of a title, a word for it
};

} // namespace visavis
