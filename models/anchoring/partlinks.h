// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textcomparison.h"
#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

namespace visavis
{

/// The parts of one text and which of its words are in each. The text outlives it.
struct PartsOfText {
    std::vector<ComparedPart> parts;
    std::vector<PartRange> words; ///< indexes into the text's words, for each part
    QStringView body;

    /// The titles that have words and the turns, in the order of the text.
    PartsOfText(const Transcript &text, const TextWords &all);
    [[nodiscard]] int count() const { return int(parts.size()); }
    [[nodiscard]] QStringView text(int part) const { return slice(body, parts[size_t(part)].range); }
};

/// Two parts that have a good share of their words in common.
struct PartLink {
    int before = 0;
    int after = 0;
    int words = 0;

    bool operator==(const PartLink &) const = default;
};

/// Which parts are the same ones, perhaps in other words.
struct PartLinks {
    std::vector<PartLink>
        inOrder;              ///< neither text goes back from one to the next; one part may be in several
    std::vector<int> movedTo; ///< for each part before, where it stands now in another order, or -1
    std::vector<int> movedFrom;

    PartLinks(const PartsOfText &before, const PartsOfText &after, const WordAlignment &alignment);
    /// These stay where they are.
    void keepInPlace(PartRange before, PartRange after);
};

} // namespace visavis
