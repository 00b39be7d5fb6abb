// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace visavis::pdf
{

/// A line of words on a page.
struct Line {
    QString text;
    QRectF box; ///< points, from the top left of the page
    int page = 0;
    bool isPageHead = false; ///< stands on many pages, or is their number
};

struct Text {
    std::vector<Line> lines; ///< in reading order
    int pages = 0;
    int emptyPages = 0; ///< without any word
    QString title;      ///< as the file states it
};

/// Fails with MalformedContainer, Encrypted, TooManyParts, Cancelled.
[[nodiscard]] Result<Text> readLines(const QByteArray &bytes, Progress &progress);

/// Marks the lines at the edges of pages that repeat, and the pages' numbers.
void findPageHeads(Text &text);

/// The usual distance from one line to the next (points); 0 when there are no two lines.
[[nodiscard]] double usualPitch(const std::vector<Line> &lines);

} // namespace visavis::pdf
