// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

enum class LibraryKind { Episode, Section, Turn };

/// What a row of LibraryModel tells beside Qt::DisplayRole, its title.
enum LibraryRole {
    LibraryKindRole = Qt::UserRole + 1, ///< int(LibraryKind)
    LibraryEpisodeRole,                 ///< EpisodeId
    LibrarySectionRole,                 ///< int, from 0 over the episode; -1 for an episode
    LibraryTurnRole,                    ///< int, from 0 over the episode: itself or its first; -1: no turn
    LibraryDetailRole,                  ///< QString: a turn's time, a section's number of turns
    LibrarySpeakerRole,                 ///< QString: who speaks in a turn
    LibrarySpeakerSeedRole,             ///< int: which of the episode's labels, for its colour; -1: none
    LibraryAnnotationCountRole,         ///< int
    LibraryReviewCountRole,             ///< int, annotations that await a decision; episodes only
    LibraryCodedRole,                   ///< double, 0 to 1: how much of what interviewees say is coded by the
                                        ///< current coder; not valid while unknown; episodes only
    LibraryRestrictionRole,             ///< int(Restriction) that holds today; of episodes, else Publishable
    LibraryStatusRole,                  ///< int(ReadStatus) of the project's current coder; episodes only
};

} // namespace visavis
