// SPDX-License-Identifier: MIT
#pragma once

#include "models/writers/document/document.h"

#include <QStringView>

#include <vector>

namespace visavis
{

/// A note's Markdown as paragraphs of a document: of kind Note, Item or Quote. Headings and the heads of
/// tables are strong, each row of a table is a line, HTML is words, images give their alternative text, and
/// links lead only where webLink() lets them. Line breaks of the note stay. None for a note without words.
[[nodiscard]] std::vector<Paragraph> noteParagraphs(QStringView markdown);

} // namespace visavis
