// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/writers/document/document.h"
#include "models/writers/exportwords.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <vector>

namespace visavis
{

/// What is called for each heading and each paragraph of a document.
struct TextVisitor {
    std::function<void(const Heading &)> heading = [](const Heading &) {};
    std::function<void(const Paragraph &)> paragraph = [](const Paragraph &) {};
};

/// Everything that has words, in the order in which it is read: a paragraph before what stands in its margin,
/// cells row by row. Comments are not in it.
void forEachText(const Document &document, const TextVisitor &visitor);
/// The same for some paragraphs alone, those in their margins included.
void forEachText(const std::vector<Paragraph> &paragraphs, const TextVisitor &visitor);

[[nodiscard]] std::vector<const Heading *> headingsOf(const Document &document);
/// Headings, paragraphs and rows: what progress is counted in.
[[nodiscard]] qint64 textCount(const Document &document);

/// The words of runs, without their looks.
[[nodiscard]] QString wordsOf(const std::vector<Inline> &inlines);
/// The same on one line.
[[nodiscard]] QString lineOf(const std::vector<Inline> &inlines);

/// Who comments and when, as far as it is known: "Ines Moreau, 9 March 2024".
[[nodiscard]] QString commentHead(const Comment &comment, const ExportWords &words);

/// How many of the blocks are the title page; 0 when there is none.
[[nodiscard]] size_t titlePageBlocks(const Document &document);

/// Whether there is at most one paragraph in each cell, on one line and with nothing in its margin.
[[nodiscard]] bool hasPlainCells(const Grid &grid);
/// Of the widest row.
[[nodiscard]] size_t columnCount(const Grid &grid);

/// FileNotWritable, with what the device says.
[[nodiscard]] Result<void> writeBytes(QIODevice &device, const QByteArray &bytes);

} // namespace visavis
