// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace visavis
{

enum CodeRole {
    CodeIdRole = Qt::UserRole + 1, ///< TagId
    CodeColourRole,                ///< Colour
    CodeCountRole,                 ///< int, how often the tag is given in live interviews
    CodeShortcutRole,              ///< QString, "1" to "9" or empty
    CodeDescriptionRole,           ///< QString
    CodePathRole,                  ///< QString, "Water > Locks"
};

} // namespace visavis
