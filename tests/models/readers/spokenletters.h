// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

#include <QString>

#include <optional>

namespace visavis::test
{

/// What is said, as a format that is no running text holds it: found by patterns of its own and not by the
/// readers. Blanks and marks are left out, as formats write them in many ways.
struct SpokenLetters {
    QString letters;
    bool isOrdered = true; ///< false where the file's order is not that of the times
};

/// Nothing for formats whose text runs: see wordDifference().
[[nodiscard]] std::optional<SpokenLetters> spokenLetters(const Source &source, const Transcript &transcript);

/// Letters and digits only.
[[nodiscard]] QString lettersOf(QStringView text);

} // namespace visavis::test
