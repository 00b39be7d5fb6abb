// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

namespace visavis
{

/// What a document says of its units of time.
struct TtmlTimeBase {
    double frameRate = 30; ///< frames each second, with the multiplier
    double subFrameRate = 1;
    double tickRate = 1; ///< ticks each second
};

/// Of the parameters as the root element has them; those left out are empty. A multiplier is "1000 1001".
[[nodiscard]] TtmlTimeBase ttmlTimeBase(QStringView frameRate, QStringView multiplier,
                                        QStringView subFrameRate, QStringView tickRate);

/// A time expression of TTML: "00:01:02.5", "00:01:02:12" (frames), "12.5s", "500ms", "48f", "9000000t". None
/// when it is none, or further off than a thousand years.
[[nodiscard]] std::optional<Milliseconds> ttmlTime(QStringView text, const TtmlTimeBase &base);

} // namespace visavis
