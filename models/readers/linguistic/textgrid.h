// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/reader.h"

namespace visavis
{

/// Praat's TextGrid as text: long, short and chronological. As Praat itself does, the reader looks only at
/// quoted strings and free-standing numbers, so that the three differ in their order alone.
///
/// Every interval or point with words is a unit; its speaker is the tier by its name. The units are in the
/// order of their times. Words do not stand there twice: where a tier of several utterances is there, a tier
/// that has the same words one by one is left out and warned about, and so are phones beside words.
[[nodiscard]] Format textGridFormat();

} // namespace visavis
