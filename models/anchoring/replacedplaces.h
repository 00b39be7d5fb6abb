// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textedits.h"

namespace visavis
{

/// Where places of a text come to stand when words in it are replaced: known from what is replaced, where a
/// comparison of the words would have to guess.
class ReplacedPlaces
{
public:
    /// Of the edit that textedits::replace() made of these, which ascend.
    ReplacedPlaces(const TextEdit &edit, const std::vector<textedits::Replacement> &replacements);

    /// A range of the whole text before, in the text after. None where an end is inside of words that are
    /// replaced, where nothing is left of it, or where more changed than the words: spaces that were cut.
    [[nodiscard]] std::optional<Utf16Range> carried(Utf16Range range) const;
    /// How many of them changed the text.
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    struct Part {
        Utf16Range before;
        Utf16Range after;
        bool isKnown = true;
    };
    [[nodiscard]] std::optional<Utf16Offset> carried(Utf16Offset place) const;

    std::vector<Part> m_parts;
    Utf16Range m_before;
    Utf16Offset m_stopAfter;
    std::vector<textedits::Replacement> m_done;
    std::vector<qsizetype> m_growth; ///< of all up to the one of this index, exclusive
    qsizetype m_count = 0;
};

} // namespace visavis
