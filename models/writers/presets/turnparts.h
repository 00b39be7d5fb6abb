// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/presets/documentparts.h"

namespace visavis
{

/// The words of a transcript as documents show them: titles of sections with words, and paragraphs of turns,
/// in their order, none empty.
struct TextStretch {
    Utf16Range range;
    int section = -1;     ///< whose title it is; -1 for a paragraph
    int turn = -1;        ///< whose paragraph it is; -1 for a title
    bool isFirst = false; ///< of its turn
};
[[nodiscard]] std::vector<TextStretch> stretchesOf(const Transcript &text);

/// How deep each section's heading is below others: 0 for the highest level that the text has.
[[nodiscard]] std::vector<int> sectionDepths(const Transcript &text);

/// Who says a turn, its number and, where they are told, when, and whether it has to be checked: what its
/// first paragraph begins with, and what stands between that and the words. None where nothing of it is known
/// or told.
[[nodiscard]] std::vector<Inline> turnBeginning(const DocumentParts &parts, const Transcript &text, int turn,
                                                bool isToCheck);

/// Who says it: names, else the role of its first label, else nothing.
[[nodiscard]] QString speakerOf(const Transcript &text, const Turn &turn, const ExportWords &words);

} // namespace visavis
