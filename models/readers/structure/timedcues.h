// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/readers/structure/labelchoice.h"

namespace visavis::structure
{

/// Nobody is labelled, and nearly every paragraph has a time and few words: the cues of subtitles in another
/// dress, as speech recognition prints them.
[[nodiscard]] bool areTimedCues(const Document &document, const LabelMarks &marks, const LabelChoice &labels);

/// Reads them as cues: see subtitles/cues.h. Headings that the source marks begin sections. Pieces are places
/// in the document's text.
[[nodiscard]] Result<Transcript> readTimedCues(const Document &document, const LabelMarks &marks,
                                               Progress &progress);

} // namespace visavis::structure
