// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"
#include "models/alignment/bead.h"
#include "models/alignment/labelaffinity.h"
#include "models/alignment/lexicalaffinity.h"

#include <span>

namespace visavis
{

/// All that speaks for and against two runs of units' facing each other: their lengths (Gale and Church
/// 1993), words, labels, question marks, times, and what a person said. A logarithm of a likelihood ratio.
class FacingEvidence
{
public:
    /// All outlive it. `areTimed` when the times of both may be compared.
    FacingEvidence(const AlignmentUnits &left, const AlignmentUnits &right, const LexicalAffinity &words,
                   bool areTimed, const std::vector<TurnPin> &pins);

    [[nodiscard]] int leftCount() const { return m_left.count(); }
    [[nodiscard]] int rightCount() const { return m_right.count(); }

    /// Of the beads that end behind left unit `left` - 1 and behind the right units of [first, last] - 1:
    /// scores, in the order of the shapes for each, -infinity for those that cannot be. Rows are asked for in
    /// ascending order from 0, or again from 0.
    void row(int left, int first, int last, std::span<const BeadShape> shapes, std::vector<float> &scores);

    void learn(const std::vector<Bead> &beads) { m_labels.learn(m_left, m_right, beads); }

private:
    /// One side's lengths of runs of up to MostInBead units that end at a place.
    struct Lengths {
        std::vector<std::array<float, MostInBead + 1>> logarithm;
        std::vector<std::array<float, MostInBead + 1>> certainty; ///< 1 / variance of the logarithm
        std::vector<std::array<float, MostInBead + 1>> deviation; ///< logarithm of its square root
        std::vector<float> sums;                                  ///< of the lengths before each unit

        Lengths(const AlignmentUnits &units, double scale);
    };

    /// How likely the shape is before anything is known of the words; a logarithm.
    [[nodiscard]] float shapes(int left, int right, const BeadShape &shape) const;
    [[nodiscard]] float lengths(int left, int right, const BeadShape &shape) const;
    [[nodiscard]] float words(int left, int right, const BeadShape &shape) const;
    [[nodiscard]] float labels(int left, int right, const BeadShape &shape) const;
    [[nodiscard]] float questions(int left, int right, const BeadShape &shape) const;
    [[nodiscard]] float times(int left, int right, const BeadShape &shape) const;
    [[nodiscard]] bool isAllowed(int left, int right, const BeadShape &shape) const;
    void sumWords(int left);

    const AlignmentUnits &m_left;
    const AlignmentUnits &m_right;
    const LexicalAffinity &m_words;
    LabelAffinity m_labels;
    bool m_areTimed;
    Lengths m_lengthsLeft;
    Lengths m_lengthsRight;
    float m_meanLength = 1;
    /// For the last rows, by number modulo MostInBead: what the row's unit has in common with all units
    /// before each right one.
    std::array<std::vector<float>, MostInBead> m_wordSums;
    struct PinnedUnits {
        int left;
        int right;
        bool isCut;
    };
    std::vector<PinnedUnits> m_pins;
    std::vector<bool> m_isPinnedLeft;
    std::vector<bool> m_isPinnedRight;
};

} // namespace visavis
