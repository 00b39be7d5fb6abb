// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/subtitles/cues.h"

namespace visavis
{

/// The sentence is over: a final mark, perhaps followed by closing quotes or brackets.
[[nodiscard]] bool endsSentence(QStringView text);

/// How a word follows another where the source gives words without the spaces between them: closing marks,
/// endings after an apostrophe ("'s") and scripts without spaces follow at once, and so does what comes after
/// an elision ("l'", "qu'") or an opening mark. Neither is empty.
[[nodiscard]] CueList::Joint jointBetween(QStringView before, QStringView after);

} // namespace visavis
