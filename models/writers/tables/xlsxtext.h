// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace visavis
{

/// The words of a cell as a workbook's XML holds them.
struct SheetText {
    QString text;
    bool isCut = false; ///< the cell does not hold all of them

    static constexpr qsizetype MostUnits = 32'767; ///< of a cell, as Excel counts: UTF-16
};

/// Words that look like an escaped character of OOXML ("_x0041_") are escaped, so that they stay words. What
/// is behind 32,767 UTF-16 units is cut off, never within a surrogate pair.
[[nodiscard]] SheetText sheetText(const QString &text);

/// A name that Excel takes for a sheet, as close to this one as may be: at most 31 UTF-16 units, none of
/// []:*?/\, no apostrophe at its ends, not empty, not "History".
[[nodiscard]] QString sheetName(const QString &name);

} // namespace visavis
