// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/subtitles/cues.h"

namespace visavis
{

/// Words between spaces.
[[nodiscard]] qsizetype wordsIn(QStringView text);

/// How many lines a cue begins with that the cue before ended with, as captions do that roll.
[[nodiscard]] size_t repeatedLines(std::span<const CueList::Line> before,
                                   std::span<const CueList::Line> lines);

/// In a quarter of the cues new lines follow on the last lines of the cue before, given again. A line that is
/// only said again ("No." "No.") has no such line after it.
[[nodiscard]] bool isRolling(const CueList &list);

/// Every cue holds JSON: what programs tell each other along a recording.
[[nodiscard]] bool isMetadata(const CueList &list);
/// Short titles, each of 15 s and more on average, and each beginning where the last one ends.
[[nodiscard]] bool areChapters(const CueList &list);

/// Each cue becomes a section without turns.
void addChapters(const CueList &list, TranscriptBuilder &builder);
/// Each cue becomes a turn.
void addMetadata(const CueList &list, TranscriptBuilder &builder);

} // namespace visavis
