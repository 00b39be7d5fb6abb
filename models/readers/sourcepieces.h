// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"

#include <optional>

namespace visavis
{

// Where words of a body stand in the decoded source they were read from. Places count UTF-16 units.

/// From the first to the last letter of it that stands there; none where nothing is known.
[[nodiscard]] std::optional<Utf16Range> sourceRangeOf(const std::vector<SourcePiece> &pieces,
                                                      Utf16Range body);

/// What of the body stands at a place of the source, or else before it. Linear.
[[nodiscard]] std::optional<Utf16Offset> bodyPlaceOf(const std::vector<SourcePiece> &pieces,
                                                     Utf16Offset source);

} // namespace visavis
