// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/facingevidence.h"

namespace visavis
{

/// For each number of left units the numbers of right units that may be done with by then, [first, last].
struct BeadBand {
    std::vector<int> first;
    std::vector<int> last;

    [[nodiscard]] static BeadBand whole(int left, int right);
    /// As far to each side of what was found.
    [[nodiscard]] static BeadBand around(const std::vector<Bead> &beads, int left, int right, int width);
    /// Around the straight lines between these places, which ascend on both sides.
    [[nodiscard]] static BeadBand between(std::vector<std::pair<int, int>> places, int left, int right,
                                          int width);
};

/// The beads that both texts fall into, all units of each in their order, for which the evidence is best.
/// Time and memory grow with what is in the band. Empty when the pins leave no way.
[[nodiscard]] std::vector<Bead> bestBeads(FacingEvidence &evidence, const BeadBand &band,
                                          std::span<const BeadShape> shapes = BeadShapes);

/// Gives each bead its probability among all other ways within the band (the forward-backward algorithm).
void weighBeads(std::vector<Bead> &beads, FacingEvidence &evidence, const BeadBand &band);

} // namespace visavis
