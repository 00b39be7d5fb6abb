// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/job.h"
#include "models/project/database.h"
#include "models/project/records.h"
#include "models/search/hits.h"

#include <functional>
#include <limits>

namespace visavis
{

/// A place that a query found, with what stands around it in its turn.
struct SearchHit {
    EpisodeId episode;
    TurnId turn;
    int sectionIndex = 0; ///< from 0 over the episode
    int turnIndex = 0;    ///< from 0 over the episode
    QString episodeTitle;
    QString sectionTitle;
    QString speaker;               ///< "Ann", or "Ann, Ben"; empty when nobody is named
    std::optional<Role> role = {}; ///< of who speaks, also where nobody is named
    CodePointRange range;          ///< in the body
    QString before;                ///< before + match + after stand so in the body
    QString match;
    QString after;
    /// The turn answers the query, though none of its words does (speaker:ann): the range is the whole turn.
    bool wholeTurn = false;

    bool operator==(const SearchHit &) const = default;
};

struct SearchOptions {
    /// How many hits are told; they are counted beyond.
    qint64 limit = std::numeric_limits<qint64>::max();
    qsizetype context = ContextLength; ///< code points on each side
    CoderId coder;                     ///< whose reading states `status:` asks for
};

struct SearchTotals {
    qint64 hits = 0;
    qint64 turns = 0;
    qint64 episodes = 0;

    bool operator==(const SearchTotals &) const = default;
};

/// Told hits in the order of the project: by episode, then by place.
using HitVisitor = std::function<void(const SearchHit &)>;

/// Asks the current texts of all live episodes, each turn by itself. Hits are told as they are found;
/// progress counts episodes. An empty query finds nothing. tag:, colour:, coder: and note: ask the
/// annotations that touch a turn; tag: asks a tag's ancestors too.
///
/// The index is read in slices of turn ids, which follow each other within a revision
/// (IdAllocator::nextTurns), so that the first hits come at once and a cancel (ErrorCode::Cancelled) is heard
/// soon. A text that was edited in place is a slice of its own: its turns may have any ids. While the index
/// is not current (isIndexCurrent), all texts are read instead: the same hits, later. Everything is read as
/// it was at the start. The database must not be in a transaction.
[[nodiscard]] Result<SearchTotals> searchProject(Database &database, const Query &query,
                                                 const SearchOptions &options, const HitVisitor &visit,
                                                 Progress &progress);

} // namespace visavis
