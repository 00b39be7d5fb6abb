// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"
#include "models/writers/document/opencomments.h"

#include <QString>

#include <vector>

namespace visavis
{

enum class MarkdownPlace {
    OwnBlock,  ///< may have several paragraphs
    Line,      ///< a heading
    TableCell, ///< one line too, and bars have a meaning in it
};

/// Runs as Markdown, without what a block begins its lines with. A CommonMark reader shows exactly the words;
/// a look that cannot be marked where it stands (in the middle of a word, beside another) is left out. With
/// comments, their numbers stand behind their words as footnotes: [^1]. Empty paragraphs are character
/// references.
[[nodiscard]] QString markdownInlines(const std::vector<Inline> &inlines, MarkdownPlace place,
                                      OpenComments *comments);

} // namespace visavis
