// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/paragraphstyles.h"

namespace visavis::rtf
{

/// The style sheet of an RTF file, as its words come.
class StyleSheet
{
public:
    /// The style at hand.
    [[nodiscard]] OfficeStyle &style() { return m_style; }
    void setNumber(int number) { m_number = number; }
    /// Ends the style at hand, whose name has a semicolon behind it.
    void endStyle();
    /// Ends the sheet: styles take from those that they are based on.
    void end() { m_styles.inherit(); }

    /// By the number in the file, as a decimal.
    [[nodiscard]] const OfficeStyles &styles() const { return m_styles; }

private:
    OfficeStyles m_styles;
    OfficeStyle m_style;
    int m_number = 0;
};

} // namespace visavis::rtf
