// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <optional>

namespace visavis
{

/// The first rule of Transcript (see transcript.h) that this one breaks, as an English sentence for
/// developers with the place; none when it keeps all. With the decoded source, the source map is compared
/// with it as well. Linear.
[[nodiscard]] std::optional<QString> violation(const Transcript &transcript);
[[nodiscard]] std::optional<QString> violation(const Transcript &transcript, QStringView source);

} // namespace visavis
