// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// For menus with words of people's own, in which "&" is a letter.
[[nodiscard]] inline QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1StringView("&&"));
}

} // namespace visavis
