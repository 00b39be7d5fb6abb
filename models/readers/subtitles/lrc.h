// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// LRC, the format of lyrics, which programs that recognise speech write too: "[mm:ss.xx]words" on each line.
/// A line of several times is heard at each of them. A time without words ends what was said before it. Times
/// of single words ("<00:12.30>") are taken out. Of the tags in the head "[ti:]" is the title, "[la:]" the
/// language and "[offset:]" is heeded; the others are left out with a warning.
[[nodiscard]] Format lrcFormat();

} // namespace visavis
