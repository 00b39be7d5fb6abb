// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

namespace visavis::structure
{

struct TimeToken {
    Milliseconds time{0};
    qsizetype length = 0; ///< UTF-16 units, brackets included
};

/// The time that a text begins with, in brackets or bare: "[00:12:03]", "(0:12)", "1:02:03.5",
/// "[00:00:00:02]" (days first). Nothing when it begins otherwise or the digits go on.
[[nodiscard]] std::optional<TimeToken> timeAtStart(QStringView text);

/// The same at the end of a text.
[[nodiscard]] std::optional<TimeToken> timeAtEnd(QStringView text);

} // namespace visavis::structure
