// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QString>

#include <vector>

namespace visavis
{

/// A passage cut out of a text with some of the words around it, to be shown beside another. Ranges count in
/// UTF-16 units of the cutting's own text.
struct Cutting {
    QString text;
    Utf16Range passage;                ///< without length where there is none: the place where it would be
    std::vector<Utf16Range> different; ///< words that are not in the other one; ascending
    bool isStartCut = false;           ///< the text goes on before it
    bool isStopCut = false;

    bool operator==(const Cutting &) const = default;
};

/// The passage with at most so many UTF-16 units on each side, cut between words.
[[nodiscard]] Cutting cutOut(QStringView text, Utf16Range passage, qsizetype around);

/// Marks what differs between the two: words, and marks between words that are the same. Quadratic in few
/// words, n log n in many.
void markDifferences(Cutting &before, Cutting &after);

} // namespace visavis
