// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/readingoptions.h"

namespace visavis
{

/// A reading after a person's edits of it.
struct EditedReading {
    Transcript transcript;
    std::vector<QString> persons; ///< by name, for each of the labels; empty when nobody said so

    /// Where a part of it comes from: indexes into the reading before the edits.
    struct Origin {
        int first = 0;
        int last = 0; ///< inclusive; what was left out lies between as well
        bool operator==(const Origin &) const = default;
    };
    std::vector<Origin> turns; ///< for each of the turns
    std::vector<int> sections; ///< for each of the sections
    int leftOut = 0;           ///< how many turns and titles
};

/// Joins labels that have one name now, and turns that thereby follow each other with one speaker; takes away
/// what is left out, with a warning LeftOut for each stretch of it. Edits of what is not there change
/// nothing. Keeps the rules of Transcript, except that nothing may be left of it. Linear.
[[nodiscard]] EditedReading applyEdits(Transcript reading, const ReadingOptions &options);

} // namespace visavis
