// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/draft.h"

#include <QSet>

namespace visavis::structure
{

/// A paragraph that is still open and may be a title by its words alone: no remark, time, date or fact.
[[nodiscard]] bool couldBeTitle(const Draft &draft, size_t block);

/// "[laughter]", "(End of tape)"
[[nodiscard]] bool isInBrackets(QStringView line);

/// "DIRECT EXAMINATION", "BY MR. BELL:"
[[nodiscard]] bool isInCapitals(QStringView line);

/// The key of "Place: Paris"; nothing where no colon is near.
[[nodiscard]] QStringView keyOf(QStringView line);

/// The names in labels.
[[nodiscard]] QSet<QStringView> speakersOf(const Draft &draft);

/// "Ann Bell started transcription", where Ann Bell speaks.
[[nodiscard]] bool saysWhatSomebodyDid(QStringView line, const QSet<QStringView> &speakers);

} // namespace visavis::structure
