// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

namespace visavis
{

/// Units of two texts that are one another's translation, a few of each: a bead of the string that the
/// texts form beside each other (Gale and Church 1993). Ranges are [first, last).
struct Bead {
    int leftFirst = 0;
    int leftLast = 0;
    int rightFirst = 0;
    int rightLast = 0;
    double probability = 1;

    [[nodiscard]] int leftCount() const { return leftLast - leftFirst; }
    [[nodiscard]] int rightCount() const { return rightLast - rightFirst; }
};

/// How many units of either text a bead may have.
struct BeadShape {
    int left;
    int right;
};

/// A unit without a partner comes alone or in a run: whoever leaves something out leaves out a passage. The
/// usual ones stand first.
inline constexpr std::array BeadShapes{
    BeadShape{1, 1}, BeadShape{1, 0}, BeadShape{0, 1}, BeadShape{2, 0}, BeadShape{0, 2}, BeadShape{4, 0},
    BeadShape{0, 4}, BeadShape{1, 2}, BeadShape{2, 1}, BeadShape{2, 2}, BeadShape{1, 3}, BeadShape{3, 1},
    BeadShape{2, 3}, BeadShape{3, 2}, BeadShape{1, 4}, BeadShape{4, 1}, BeadShape{1, 5}, BeadShape{5, 1}};
inline constexpr size_t UsualShapes = 9;
inline constexpr int MostInBead = 5; ///< units of one text

} // namespace visavis
