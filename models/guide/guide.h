// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <vector>

namespace visavis
{

/// A question of a guide, outside any project.
struct GuideQuestion {
    QString text;
    int level = 0; ///< 0: a question; 1: it follows up the last one of level 0; and so on

    bool operator==(const GuideQuestion &) const = default;
};

using Guide = std::vector<GuideQuestion>;

} // namespace visavis
