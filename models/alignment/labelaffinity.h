// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignmentunits.h"
#include "models/alignment/bead.h"

namespace visavis
{

/// How much it speaks for two units' facing each other, that the one is labelled this and the other that, as
/// the logarithm of a likelihood ratio. Begins with names and roles, and learns which label of the one text
/// is which of the other from beads that were found.
class LabelAffinity
{
public:
    LabelAffinity(const AlignmentUnits &left, const AlignmentUnits &right);

    void learn(const AlignmentUnits &left, const AlignmentUnits &right, const std::vector<Bead> &beads);

    [[nodiscard]] float between(int left, int right) const
    {
        return m_values[size_t(left) * m_width + size_t(right)];
    }

private:
    size_t m_width;
    std::vector<float> m_first; ///< by names and roles
    std::vector<float> m_values;
    std::vector<double> m_often; ///< the share of right units with each label
};

} // namespace visavis
