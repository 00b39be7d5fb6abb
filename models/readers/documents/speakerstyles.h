// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/structure/document.h"

namespace visavis
{

/// Whether a style's or class's name is a part in the conversation: "Interviewer", "speaker-1", "Enquêté".
[[nodiscard]] bool isSpeakerStyle(const QString &style);

/// Transcripts whose speakers show only by the style of the paragraph ("Interviewer", "Enquêté", "Speaker
/// 1"): the style is who speaks. Nothing happens where the source names speakers otherwise, where paragraphs
/// of these styles begin with labels of their own, or where fewer than two such styles carry the text.
///
/// `styles` has an index into `names`, or -1, for each block.
void speakersFromStyles(structure::Document &document, const std::vector<int> &styles,
                        const std::vector<QString> &names);

} // namespace visavis
