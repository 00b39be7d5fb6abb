// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/flow.h"

#include "models/writers/document/documentwords.h"

#include <cmath>

namespace visavis::typeset
{

namespace
{

bool hasNotes(const Document &document)
{
    bool found = !document.comments.empty();
    TextVisitor visitor;
    visitor.paragraph = [&](const Paragraph &paragraph) { found = found || !paragraph.margin.empty(); };
    forEachText(document, visitor);
    return found;
}

} // namespace

PageGeometry PageGeometry::of(const Document &document)
{
    const QSizeF size = pageSizeOf(document);
    const double broader =
        size.width() - pageSizeOf(Document{.isLandscape = document.isLandscape}).width(); // than A4
    const bool isWithNotes = hasNotes(document);
    PageGeometry page;
    const auto across = [&](double left, double column, double wide) {
        page.left = left * Point;
        page.column = (column + broader) * Point;
        page.wide = (wide + broader) * Point;
    };
    if (document.isLandscape) {
        across(64, isWithNotes ? 540 : 480, 714);
    } else if (isWithNotes) {
        across(70, 345, 479);
    } else {
        across(98, 399, 399);
    }
    page.width = std::round(size.width()) * Point;
    page.height = std::round(size.height()) * Point;
    constexpr double Gap = 18 * Point;
    page.noteLeft = page.left + page.column + Gap;
    page.noteWidth = isWithNotes ? page.left + page.wide - page.noteLeft : 0;
    page.headTop = 42 * Point;
    page.top = 76 * Point;
    page.bottom = page.height - 78 * Point;
    page.footTop = page.height - 54 * Point;
    return page;
}

void keepTogether(std::vector<Strip> &strips, size_t first, size_t count)
{
    if (count < 2) {
        return;
    }
    strips[first].keepsNext = true;
    strips[first + count - 2].keepsNext = true;
}

} // namespace visavis::typeset
