// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"

#include <QDate>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

namespace visavis::pdf
{

/// A word on a page, its letters in the order in which they are read.
struct Word {
    QString text;
    QRectF box;              ///< points, from the top left of the page
    bool spaceAfter = false; ///< on its right
};

/// A line of words on a page.
struct Line {
    QString text;
    QRectF box; ///< points, from the top left of the page
    int page = 0;
    double size = 0;         ///< height of its tallest word (points)
    double left = 0;         ///< where the lines of its column begin and end (points)
    double right = 0;        ///< see left
    bool isPageHead = false; ///< stands on many pages, or is their number
};

struct Text {
    std::vector<Line> lines; ///< in reading order
    int pages = 0;
    int emptyPages = 0; ///< without any word
    QString title;      ///< as the file states it
    QDate date;         ///< when the file was made, as it states
};

/// The lines of all pages. Fails with MalformedContainer, Encrypted, TooManyParts, InflatesTooMuch, TooSlow,
/// Cancelled.
///
/// Poppler reads the file, in this process: it is robust, but not ours, and what it takes for a page can only
/// be bounded from outside. So a page gets a limited time, which it hears of between any two of its drawing
/// steps, and all pages together a limited amount of text.
[[nodiscard]] Result<Text> readLines(const QByteArray &bytes, Progress &progress);

/// The words of one page as lines: down one column, or down each of two where a gutter parts them.
[[nodiscard]] std::vector<Line> linesOfPage(std::vector<Word> words, int page);

/// Marks the lines at the edges of pages that repeat, and the pages' numbers.
void findPageHeads(Text &text);

/// The usual distance from one line to the next (points); 0 when there are no two lines.
[[nodiscard]] double usualPitch(const std::vector<Line> &lines);

} // namespace visavis::pdf
