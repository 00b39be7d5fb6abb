// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labeltext.h"

/// Names before words that no colon parts from them. Places are UTF-16 units in the text given.
namespace visavis::structure
{

/// "**Ann** - Hello": a name in bold and a dash. The place of the dash; -1 when it is something else.
[[nodiscard]] qsizetype dashAfterStrong(QStringView text, qsizetype strong);

/// A name that no colon ends, and where the words behind it begin.
struct Uncoloned {
    NameAndTime name; ///< empty when there is none
    qsizetype textStart = 0;
    bool isDash = false;   ///< a dash stands between
    bool isSetOff = false; ///< by bold, brackets, capitals or a wide gap, as other words are not
    bool isBold = false;   ///< by bold or italics, and by nothing else
    bool isTitled = false; ///< begins with a title or an office: "M.", "The SPEAKER"
};

/// "Q.  Hello", "ANN. Hello", "M. le président. Hello", "**Ann** Hello", "[Ann] Hello", "<Ann> Hello", "Ann
/// Hello" with a wide gap, "Ann Bell [0:12] Hello", "Ann Bell 0:12 Hello", "Ann Bell - Hello". What could be,
/// nothing more. So much of the text's beginning is strong.
[[nodiscard]] Uncoloned nameWithoutColon(QStringView text, qsizetype from, qsizetype strong);

} // namespace visavis::structure
