// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// The words on one line: spaces, tabs and line breaks become one space where they follow each other, and
/// none at the ends. Unlike QString::simplified() it leaves spaces that do not break, as French has them
/// before its marks, and all others of a width of their own. O(length).
[[nodiscard]] QString onOneLine(QStringView text);

} // namespace visavis
