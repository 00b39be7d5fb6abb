// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textcomparison.h"
#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

namespace visavis
{

/// What differs between two stretches of two texts: whole words, and what stands between words. The rest of
/// both is the same letter for letter.
struct WordDifferences {
    std::vector<Utf16Range> removed;
    std::vector<Utf16Range> inserted;
};

/// Two whole texts and which of their words are the same.
struct AlignedTexts {
    QStringView before;
    QStringView after;
    const WordsOfTwo &words;
    const WordAlignment &alignment;

    /// `beforeWords` and `afterWords` are the words of the stretches. n log n.
    [[nodiscard]] WordDifferences differences(Utf16Range beforeStretch, PartRange beforeWords,
                                              Utf16Range afterStretch, PartRange afterWords) const;
};

} // namespace visavis
