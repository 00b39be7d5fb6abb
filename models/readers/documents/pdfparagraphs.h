// SPDX-License-Identifier: MIT
#pragma once

#include "models/readers/documents/pdflines.h"
#include "models/readers/structure/document.h"

namespace visavis::pdf
{

/// What the lines of a PDF are together.
struct Paragraphs {
    structure::Document document;
    int hyphensTakenOut = 0; ///< at the ends of lines
    int hyphensKept = 0;     ///< see hyphensTakenOut; those that may belong to their word
};

/// Puts the lines together, page heads aside.
///
/// - A paragraph begins where the space between lines is wider than usual, where the size of letters changes,
///   and behind a sentence that leaves its last line short or before a line that is indented.
/// - A short one in letters larger than usual is a heading; the size says its level.
/// - A hyphen at the end of a line is taken out where the word stands undivided elsewhere in the text, and
///   never with a hyphen. Otherwise it stays, and the word goes on behind it without a space. A hyphen before
///   a capital letter or a space is none of that.
[[nodiscard]] Paragraphs paragraphsOf(const std::vector<Line> &lines);

} // namespace visavis::pdf
