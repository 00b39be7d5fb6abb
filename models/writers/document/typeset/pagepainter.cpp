// SPDX-License-Identifier: MIT
#include "models/writers/document/typeset/pagepainter.h"

#include "models/writers/document/documentwords.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace visavis::typeset
{

using namespace Qt::StringLiterals;

namespace
{

QColor ruleInk()
{
    return {0x99, 0x99, 0x99};
}

} // namespace

PagePainter::PagePainter(const Document &document, const PageGeometry &geometry, const Targets &targets,
                         Flow flow, Pages pages)
    : m_document(document)
    , m_geometry(geometry)
    , m_targets(targets)
    , m_flow(std::move(flow))
    , m_pages(std::move(pages))
    , m_headings(headingsOf(document))
{
    // The pages have their lines.
    m_flow.notes.clear();
}

Result<void> PagePainter::paint(QPagedPaintDevice &device, Progress &progress, qint64 done, qint64 total)
{
    if (!m_painter.begin(&device)) {
        return fail(ErrorCode::FileNotWritable);
    }
    const size_t count = m_pages.pages.size();
    for (size_t i = 0; i < count; ++i) {
        if (progress.isCancelled()) {
            m_painter.end();
            return fail(ErrorCode::Cancelled);
        }
        if (i > 0) {
            device.newPage();
        }
        paintPage(m_pages.pages[i], i);
        progress.report(done + (total - done) * qint64(i + 1) / qint64(count), total);
    }
    m_painter.end();
    return {};
}

void PagePainter::paintPage(Page &page, size_t index)
{
    if (!page.isBare) {
        paintHeadAndFoot(page, index);
    }
    for (const PlacedStrip &placed : page.strips) {
        Strip &strip = m_flow.strips[size_t(placed.strip)];
        paintStrip(strip, placed.y);
        // Heads may come again; everything else is done with.
        if (!strip.isHead) {
            strip.lines.clear();
        }
    }
    for (const PlacedLine &line : page.notes) {
        line.paragraph->draw(m_painter, line.line, QPointF(m_geometry.noteLeft + line.x, line.y));
    }
    page.notes.clear();
}

void PagePainter::paintStrip(const Strip &strip, double y)
{
    const double width = strip.isWide ? m_geometry.wide : m_geometry.column;
    if (strip.ruleAbove > 0) {
        m_painter.fillRect(QRectF(m_geometry.left, y, width, strip.ruleAbove), ruleInk());
    }
    if (strip.ruleBelow > 0) {
        m_painter.fillRect(
            QRectF(m_geometry.left, y + strip.height - strip.ruleBelow, width, strip.ruleBelow), ruleInk());
    }
    for (const Bar &bar : strip.bars) {
        m_painter.fillRect(QRectF(m_geometry.left + bar.x, y, bar.width, strip.height), bar.colour);
    }
    for (const PlacedLine &line : strip.lines) {
        line.paragraph->draw(m_painter, line.line, QPointF(m_geometry.left + line.x, y + line.y));
    }
    if (strip.contentsEntry >= 0) {
        paintContentsPage(strip, y);
    }
}

/// Dots, and the page's number at the end of the line. Dots are no words: nobody wants to copy them.
void PagePainter::paintContentsPage(const Strip &strip, double y)
{
    const TargetPlace &place = m_pages.targets[size_t(m_targets.ofHeading(size_t(strip.contentsEntry)))];
    const PlacedLine &last = strip.lines.back();
    const TypeStyle &style = m_faces.contents(m_headings[size_t(strip.contentsEntry)]->level);
    const QString number = QString::number(place.page + 1);
    const double right = m_geometry.left + m_geometry.column;
    const double start = right - QFontMetricsF(style.font).horizontalAdvance(number);
    paintText(number, start, y, style);

    constexpr double Gap = 5 * Point;
    constexpr double Step = 5 * Point;
    constexpr double Size = 0.9 * Point;
    const double first = m_geometry.left + last.x + last.paragraph->lineEnd(last.line) + Gap;
    // All lines' dots stand below each other, counted from the column's right.
    double x = right - std::ceil((right - start + Gap) / Step) * Step;
    for (; x >= first; x -= Step) {
        m_painter.fillRect(QRectF(x, y + style.baseline() - Size, Size, Size), quietInk());
    }
}

void PagePainter::paintHeadAndFoot(const Page &page, size_t index)
{
    const TypeStyle &style = m_faces.runningHead();
    const QFontMetricsF metrics(style.font);
    const double wide = m_geometry.wide;
    const QString heading = metrics.elidedText(headingOf(page), Qt::ElideRight, wide * 0.46);
    const QString title =
        metrics.elidedText(QString(m_document.title).replace(u'\n', u' '), Qt::ElideRight, wide * 0.46);
    const double right = m_geometry.left + wide;
    paintText(title, m_geometry.left, m_geometry.headTop, style);
    paintText(heading, right - metrics.horizontalAdvance(heading), m_geometry.headTop, style);
    const QString number = QString::number(index + 1);
    paintText(number, right - metrics.horizontalAdvance(number), m_geometry.footTop, style);
}

/// The heading that a page is found by: the first that begins on it, else what goes on from before.
QString PagePainter::headingOf(const Page &page)
{
    const int heading = page.firstHeading >= 0 ? page.firstHeading : m_heading;
    m_heading = page.lastHeading >= 0 ? page.lastHeading : m_heading;
    return heading < 0 ? QString() : lineOf(m_headings[size_t(heading)]->inlines);
}

void PagePainter::paintText(const QString &text, double x, double y, const TypeStyle &style)
{
    if (text.isEmpty()) {
        return;
    }
    m_painter.setFont(style.font);
    m_painter.setPen(style.ink);
    m_painter.drawText(QPointF(x, y + style.baseline()), text);
}

} // namespace visavis::typeset
