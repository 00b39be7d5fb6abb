// SPDX-License-Identifier: MIT
#pragma once

#include "models/transcript/transcript.h"
#include "ui/reader/highlight.h"

#include <memory>

namespace visavis::test
{

/// A short invented interview with titles of three levels, two speakers and times, in English or French.
[[nodiscard]] std::shared_ptr<const Transcript> sampleInterview(bool french);
/// Highlights over it: single, three over one word, over several turns, with tags, with notes.
[[nodiscard]] std::vector<Highlight> sampleHighlights(const Transcript &transcript);
/// So many words in turns of some 50 words, for measuring. The same each time.
[[nodiscard]] std::shared_ptr<const Transcript> longInterview(int words);
/// So many annotations spread over a text, a fifth of them with two tags, some over several turns.
[[nodiscard]] std::vector<Highlight> manyHighlights(const Transcript &transcript, int count);

/// A turn for each text, all of one speaker.
[[nodiscard]] Transcript paragraphs(const QStringList &texts);

/// The range of a quote that stands once in the body.
[[nodiscard]] Utf16Range rangeOf(const Transcript &transcript, QStringView quote);

} // namespace visavis::test
