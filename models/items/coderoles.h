// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

enum CodeRole {
    CodeIdRole = Qt::UserRole + 1, ///< TagId
    CodeColourRole,                ///< Colour
    CodeCountRole,                 ///< int, how often shown coders gave it in live interviews
    CodeShortcutRole,              ///< QString, "1" to "9" or empty
    CodeDescriptionRole,           ///< QString
    CodePathRole,                  ///< QString, "Water > Locks"
    CodeEpisodeCountRole,          ///< int, the same in the current interview
    CodeIsGivenRole,               ///< bool, false where it is dropped or not codable
    CodeIsDroppedRole,             ///< bool
};

} // namespace visavis
