// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"

namespace visavis
{

enum class Side { Left, Right };

/// An alignment seen from one of its two episodes, "here"; the other one is "there". Finds what faces a turn
/// at once.
class FacingMap
{
public:
    struct Facing {
        TurnRange here = {};
        TurnRange there = {}; ///< empty where nothing faces these turns
        bool isDoubtful = false;

        bool operator==(const Facing &) const = default;
    };

    FacingMap(const Alignment &alignment, Side here);

    [[nodiscard]] AlignmentKind kind() const { return m_kind; }
    /// Whether what faces later turns is later too, so that one can go through both at one time.
    [[nodiscard]] bool isInOrder() const;
    /// In the order of the turns here; every turn here is in one, and so is every turn there.
    [[nodiscard]] const std::vector<Facing> &all() const { return m_all; }
    /// What faces a turn here; null for a turn there is not.
    [[nodiscard]] const Facing *of(int turn) const;

private:
    AlignmentKind m_kind;
    std::vector<Facing> m_all;
    std::vector<int> m_ofTurn; ///< indexes into m_all
};

} // namespace visavis
