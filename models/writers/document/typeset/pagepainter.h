// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/error.h"
#include "models/base/job.h"
#include "models/writers/document/typeset/pagination.h"
#include "models/writers/document/typeset/targets.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace visavis::typeset
{

/// Paints pages, with what is around the words of each.
class PagePainter
{
public:
    /// Takes flow and pages: what a page has is let go when it is painted.
    PagePainter(const Document &document, const PageGeometry &geometry, const Targets &targets, Flow flow,
                Pages pages);

    /// Progress goes from `done` to `total`. Cancelled; FileNotWritable when the device does not begin.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device, Progress &progress, qint64 done,
                                     qint64 total);

private:
    void paintPage(Page &page, size_t index);
    void paintStrip(const Strip &strip, double y);
    void paintContentsPage(const Strip &strip, double y);
    void paintHeadAndFoot(const Page &page, size_t index);
    void paintText(const QString &text, double x, double y, const TypeStyle &style);
    [[nodiscard]] QString headingOf(const Page &page);

    const Document &m_document;
    const PageGeometry &m_geometry;
    const Targets &m_targets;
    Flow m_flow;
    Pages m_pages;
    Typefaces m_faces;
    std::vector<const Heading *> m_headings;
    int m_heading = -1; ///< of the highest level, in force where the last page ended
    QPainter m_painter;
};

} // namespace visavis::typeset
