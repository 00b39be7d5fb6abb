// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/labelchoice.h"

namespace visavis::structure
{

/// A time that stood between words.
struct InlineTime {
    qsizetype at = 0; ///< in Document::text, where its words begin
    Milliseconds start{0};
    std::optional<Milliseconds> end;
};

/// Takes times that are no words out of the text: "So [00:31] we left." Believed are times in square brackets
/// and those of transcription programs (f4, Transana); times in round or angle brackets, or bare at the start
/// of a paragraph, where they are several and ascend. "[unintelligible 00:12:33]" has words and stays.
///
/// A time at the start of a paragraph without a label becomes its start (Block::startTime) where no labels
/// are known, or a colon behind it says that somebody goes on: "(00:01:20): And then". f4 writes its times
/// behind the paragraphs: those become their ends. All others are returned, ascending.
///
/// The colon of a label whose manner of speaking stays with the words, "Ann (laughing): No", goes too.
///
/// Places in the blocks and marks are moved along; runs keep the way to the source. Linear in the text.
[[nodiscard]] std::vector<InlineTime> takeOutTimes(Document &document, LabelMarks &marks,
                                                   const LabelChoice &labels);

/// Adds what takeOutTimes gave as time spans: each to the next one or the end of its turn. To be called while
/// the transcript's pieces are still places in the document's text.
void addTimeSpans(const std::vector<InlineTime> &times, Transcript &transcript);

} // namespace visavis::structure
