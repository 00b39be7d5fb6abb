// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/facingmap.h"
#include "models/transcript/transcript.h"

#include <optional>

namespace visavis
{

/// Where the words of a passage are said in the text beside it: letter for letter where both texts have the
/// same words, else in sentences. Those of turns that face each other are matched by their lengths (W. Gale
/// and K. Church, A program for aligning sentences in bilingual corpora, 1993).
class FacingWords
{
public:
    FacingWords() = default;
    /// Empty for alignments of texts that do not say the same, as those of one guide. Linear in both texts,
    /// and in the product of the numbers of sentences of turns that face each other.
    FacingWords(const Transcript &left, const Transcript &right, const Alignment &alignment);

    /// None where nothing faces it for certain, and where what does lies scattered. In UTF-16 units of the
    /// bodies.
    [[nodiscard]] std::optional<Utf16Range> facing(Side here, Utf16Range passage) const;
    [[nodiscard]] bool isEmpty() const { return m_left.empty(); }

    /// What says the same in both texts.
    struct Stretch {
        Utf16Range here;
        Utf16Range there;
        bool isSame = false; ///< letter for letter

        bool operator==(const Stretch &) const = default;
    };
    /// Ascending on that side.
    [[nodiscard]] const std::vector<Stretch> &stretches(Side here) const
    {
        return here == Side::Left ? m_left : m_right;
    }

private:
    std::vector<Stretch> m_left;
    std::vector<Stretch> m_right;
};

} // namespace visavis
