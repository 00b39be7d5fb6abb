// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis
{

/// Of what two texts have in common at their starts and ends, how much could as well be elsewhere: when
/// "Yes. In May. Yes. He carryed it." becomes "Yes. He carried it.", nobody can tell which "Yes." is left.
/// In UTF-16 units.
struct Slides {
    qsizetype atStart = 0; ///< of the common start, this much at its end
    qsizetype atEnd = 0;   ///< of the common end, this much at its start
    /// Of the common start, and of the common end, what a word of its own that cannot be elsewhere parts from
    /// what changed.
    qsizetype firmAtStart = 0;
    qsizetype firmAtEnd = 0;
};

/// The texts have `atStart` units in common at their starts and, beside those, `atEnd` at their ends. Linear
/// in what is between, and looks about as far to both sides of it.
[[nodiscard]] Slides slidesAround(QStringView removed, QStringView inserted, qsizetype atStart,
                                  qsizetype atEnd);

} // namespace visavis
