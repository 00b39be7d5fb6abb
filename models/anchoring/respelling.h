// SPDX-License-Identifier: MIT
#pragma once

#include "models/anchoring/wordalignment.h"
#include "models/anchoring/words.h"

#include <QStringView>

#include <optional>

namespace visavis
{

/// Whether one word may be the other, corrected or mistyped: long enough, about as long, most letters the
/// same in the same order at its start and its end. Case does not matter.
[[nodiscard]] bool isSpeltAlike(QStringView one, QStringView other);

/// Where in a word as it is spelt now a place comes that lay inside it as it was, both in UTF-16 units from
/// its start; none where the letters there are others, or where it would be no longer inside: then the word
/// may be two.
[[nodiscard]] std::optional<qsizetype> placeInWord(QStringView before, QStringView after, qsizetype place);

/// Gives words without partners that stand beside each other's neighbours, and are spelt alike, each other.
void matchRespelt(QStringView before, QStringView after, const WordsOfTwo &words, WordAlignment &alignment);

} // namespace visavis
