// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/offset.h"

#include <QStringView>

#include <vector>

namespace visavis
{

/// The words of a text in order: runs of letters, marks and digits; of scripts written without spaces, each
/// character. What stands between words (white space, punctuation) is no word.
struct TextWords {
    std::vector<Utf16Range> places;
    std::vector<quint32> numbers; ///< equal for words that differ at most in case

    [[nodiscard]] int count() const { return int(places.size()); }
    /// The first word that ends after this place; count() when none does.
    [[nodiscard]] int firstAfter(Utf16Offset place) const;
    /// One more than the last word that starts before this place; 0 when none does.
    [[nodiscard]] int endBefore(Utf16Offset place) const;
};

/// The words of two texts, numbered alike.
struct WordsOfTwo {
    TextWords before;
    TextWords after;
};

/// Linear in the texts. Case is folded letter by letter, so that equal words are equally long.
[[nodiscard]] WordsOfTwo wordsOf(QStringView before, QStringView after);

} // namespace visavis
