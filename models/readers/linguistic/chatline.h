// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/linguistic/utterances.h"

namespace visavis::linguistic
{

/// Appends what is said in a main line of CHAT, with its continuation lines, to the item begun last, and sets
/// its times from the bullets in it. Returns how many codes were left out.
///
/// What people hear stays: words, shortened ones whole ("(be)cause"), fillers and fragments without their
/// marks ("&-uh"), unintelligible stretches as they are written ("xxx"). What the transcriber says of it
/// ("&=laughs", "[=! whispers]", "[= the dog]") stands in square brackets. Codes of analysis (retracing,
/// overlap, errors, replacements), pauses, marks of intonation and omitted words ("0is") are left out.
int appendChatLine(QStringView line, Utterances &words);

} // namespace visavis::linguistic
