// SPDX-License-Identifier: MIT
#pragma once

#include "models/guide/guide.h"
#include "models/transcript/transcript.h"

namespace visavis
{

/// The questions that an interview asks, as a guide: each with what follows it up below. Empty where nobody
/// asks.
[[nodiscard]] Guide proposeGuide(const Transcript &transcript);

/// What is asked in the words of a question: the sentences that ask, or all where none does, without notes
/// such as "(laughs)".
[[nodiscard]] QString askedSentences(const QString &question);

} // namespace visavis
