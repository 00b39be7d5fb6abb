// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/textcomparison.h"

#include <QSet>

#include <vector>

namespace visavis
{

/// The rows of a comparison as they are shown: all of them, or only what differs, with one row of what is
/// the same on either side and the rest of it folded into a line.
class ComparisonRows
{
public:
    struct Shown {
        int row = 0;    ///< into TextComparison::rows; of a fold the first of those in it
        int folded = 0; ///< how many rows; 0 for a row
        bool operator==(const Shown &) const = default;
    };

    void assign(const TextComparison &comparison, bool isFolded);
    void unfold(const TextComparison &comparison, int shown);

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] const Shown &at(int shown) const { return m_shown[size_t(shown)]; }
    /// Where a row is shown; the fold it is in.
    [[nodiscard]] int placeOf(int row) const;

private:
    void fill(const TextComparison &comparison);

    bool m_isFolded = false;
    QSet<int> m_unfolded; ///< by the first row of the fold
    std::vector<Shown> m_shown;
};

} // namespace visavis
