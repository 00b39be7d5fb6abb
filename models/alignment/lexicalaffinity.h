// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignmentunits.h"

#include <span>

namespace visavis
{

/// How much the words of two units speak for their facing each other, as the logarithm of a likelihood ratio:
/// names, numbers, and words that begin alike, as those of related languages do ("cognates": Simard, Foster
/// and Isabelle 1992). Rare ones count more; what two units of their lengths have in common by chance is
/// taken off.
class LexicalAffinity
{
public:
    enum class Words {
        Alike, ///< of two languages: numbers and names whole, of other words how they begin
        Same,  ///< of one language
    };

    /// Grows with how often words of one text are in the other; words that are everywhere are left aside.
    LexicalAffinity(const AlignmentUnits &left, const AlignmentUnits &right, Words words);

    struct Entry {
        int right = 0;
        float value = 0;
    };
    /// The right units that have words in common with a left one, ascending.
    [[nodiscard]] std::span<const Entry> of(int left) const
    {
        return std::span(m_entries).subspan(m_starts[size_t(left)],
                                            m_starts[size_t(left) + 1] - m_starts[size_t(left)]);
    }
    /// What a left unit has in common with a right one of mean length by chance.
    [[nodiscard]] float byChance(int left) const { return m_byChance[size_t(left)]; }

private:
    std::vector<Entry> m_entries;
    std::vector<size_t> m_starts;
    std::vector<float> m_byChance;
};

} // namespace visavis
