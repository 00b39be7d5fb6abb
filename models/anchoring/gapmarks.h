// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace visavis
{

// Which marks between two words belong to a passage that begins or ends there, when they are not the same
// ones any more. A gap is all that stands between two words.

/// How much of the gap behind a word belongs to a passage that had `tail` behind its last word: as much as is
/// the same, and the marks behind that. UTF-16 units.
[[nodiscard]] qsizetype tailLength(QStringView gap, QStringView tail);

/// How much of the end of a gap belongs to a passage that had `lead` before its first word.
[[nodiscard]] qsizetype leadLength(QStringView gap, QStringView lead);

/// Whether there is something among the marks that says as much as a word does: an emoji, a sign.
[[nodiscard]] bool holdsSigns(QStringView marks);

} // namespace visavis
