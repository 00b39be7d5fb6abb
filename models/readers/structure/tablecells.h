// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <QStringView>

#include <optional>

namespace visavis::structure
{

/// "12.5", "12,5", "62300": a number without a unit; nothing for what a time or a word is.
[[nodiscard]] std::optional<double> plainNumber(QStringView text);

/// A speaker's cell: "Ann", "Ann:", "[0:12] Ann", "Ann\n0:12".
struct SpeakerCell {
    QStringView name;
    std::optional<Milliseconds> time;
};
[[nodiscard]] SpeakerCell speakerCell(QStringView text);

} // namespace visavis::structure
