// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/base/job.h"
#include "models/collection/collectedtext.h"
#include "models/project/snapshot.h"

#include <functional>
#include <optional>

namespace visavis
{

/// What of which episodes is to be collected, and how it is shown.
struct CollectionPlan {
    struct Part {
        EpisodeId episode;
        RevisionId revision;
        QString title;
        std::optional<QString> summary; ///< in front of the passages; without words there is room for one
        std::vector<CodePointRange> passages; ///< whole sentences are shown of these
        std::vector<TurnRange> turns;
        bool isDoubtful = false; ///< it may not belong here, which is said in front of it
        bool isWhole = false;    ///< shown to its end, however long it is

        bool operator==(const Part &) const = default;
    };
    std::vector<Part> parts; ///< in the order of the text
    qsizetype longest = 0;   ///< UTF-16 units of a part that are shown, to the end of a sentence; 0: all
};

/// The window's words for asides.
struct CollectionWords {
    QString summary;                  ///< the label of a summary
    QString noSummary;                ///< what stands where there is room for one
    std::function<QString(int)> more; ///< so many words more; thread-safe
    QString less;
    QString doubtful; ///< what is said of a part that may not belong there
};

/// Reads the texts and puts the passages together. An episode whose text cannot be read is left out;
/// Cancelled is the only error. At most MostCollected units are put together, which isComplete() says.
struct Collected {
    CollectedText text;
    bool isComplete = true;
    std::vector<Utf16Range> hits = {}; ///< of what was searched for
};
inline constexpr qsizetype MostCollected = 4'000'000;
[[nodiscard]] Result<Collected> collect(Snapshot &snapshot, const CollectionPlan &plan,
                                        const CollectionWords &words, Progress &progress);

} // namespace visavis
