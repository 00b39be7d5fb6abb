// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/revisionlist.h"

namespace visavis
{

/// What a text of an episode is called among its texts: "Earlier text".
[[nodiscard]] QString shortTextName(const EpisodeText &text);
/// The same with its day: "Earlier text, 30 Nov".
[[nodiscard]] QString datedTextName(const EpisodeText &text);
/// Where it came from, when, and how many words it has.
[[nodiscard]] QString textFacts(const EpisodeText &text);
/// With where it came from, when, and how many words it has.
[[nodiscard]] QString textName(const EpisodeText &text);

} // namespace visavis
