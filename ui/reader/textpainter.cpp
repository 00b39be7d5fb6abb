// SPDX-License-Identifier: MIT
#include "ui/reader/textpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace visavis
{

TextPainter::TextPainter(QPainter &painter, const ReaderScene &scene)
    : m_painter(painter)
    , m_scene(scene)
{
}

void TextPainter::paint(const QRect &dirty)
{
    const PageFlow &flow = m_scene.flow;
    if (flow.blocks().isEmpty()) {
        return;
    }
    m_visible.clear();
    m_scene.highlights.collect(m_scene.textBetween(dirty.top(), dirty.bottom() + 1), m_visible);

    const int last = flow.blocks().size();
    for (int block = flow.blockAtY(m_scene.scroll + dirty.top()); block < last; ++block) {
        if (m_scene.toView(flow.top(block)) > dirty.bottom()) {
            break;
        }
        paintBlock(block, dirty.top(), dirty.bottom() + 1);
    }
    paintCaret();
}

void TextPainter::paintBlock(int block, int from, int to)
{
    const PageFlow::Layout layout = m_scene.flow.layout(block);
    const int top = m_scene.toView(m_scene.flow.textTop(block));
    const Utf16Offset start = m_scene.flow.blocks()[block].start;
    for (int i = layout->lineAtY(from - top); i < layout->lineCount() && top + layout->lineTop(i) < to; ++i) {
        const auto [boxTop, boxBottom] = layout->textBox(i);
        paintLine({.layout = *layout,
                   .index = i,
                   .range = {start + layout->lineStart(i), start + layout->lineStop(i)},
                   .blockStart = start,
                   .top = top + layout->lineTop(i),
                   .bottom = top + layout->lineBottom(i),
                   .boxTop = top + boxTop,
                   .boxBottom = top + boxBottom,
                   .baseline = top + layout->baseline(i)});
    }
}

void TextPainter::paintLine(const Line &line)
{
    collectOn(line);
    paintSelection(line);
    paintEchoes(line);
    if (!m_onLine.empty()) {
        paintWashes(line);
        paintUnderlines(line);
        paintDoubts(line);
    }
    paintHits(line);
    paintLetters(line);
    paintDifferences(line);
}

void TextPainter::paintLetters(const Line &line)
{
    const double blockTop = line.top - line.layout.lineTop(line.index);
    const auto draw = [&](const QColor &colour) {
        m_painter.setPen(colour);
        line.layout.draw(m_painter, line.index, QPointF(m_scene.geometry.columnX, blockTop));
    };
    auto quiet = std::ranges::upper_bound(m_scene.marks.quiet, line.range.start, {}, &Utf16Range::stop);
    if (quiet == m_scene.marks.quiet.end() || quiet->start >= line.range.stop) {
        draw(m_scene.palette.text());
        return;
    }
    // What is selected does not stand back.
    const bool isSelected = !m_scene.selection.intersected(line.range).isEmpty();
    if (!isSelected && quiet->start <= line.range.start && line.range.stop <= quiet->stop) {
        draw(m_scene.palette.lettersBack());
        return;
    }
    QRegion quietly;
    for (; quiet != m_scene.marks.quiet.end() && quiet->start < line.range.stop; ++quiet) {
        quietly += regionOf(line, *quiet);
    }
    if (isSelected) {
        quietly -= regionOf(line, m_scene.selection);
    }
    const QRegion all(QRect(0, line.top, m_scene.geometry.columnX + m_scene.geometry.columnWidth * 2,
                            line.bottom - line.top));
    m_painter.save();
    m_painter.setClipRegion(all - quietly, Qt::IntersectClip);
    draw(m_scene.palette.text());
    m_painter.restore();
    m_painter.save();
    m_painter.setClipRegion(quietly, Qt::IntersectClip);
    draw(m_scene.palette.lettersBack());
    m_painter.restore();
}

QRegion TextPainter::regionOf(const Line &line, Utf16Range range)
{
    QRegion region;
    const double x = m_scene.geometry.columnX;
    for (const auto &[left, right] : spans(line, range)) {
        region += QRect(QPoint(int(std::lround(x + left)), line.top),
                        QPoint(int(std::lround(x + right)) - 1, line.bottom - 1));
    }
    return region;
}

QColor TextPainter::markOf(const Highlight &highlight) const
{
    return m_scene.marks.standsBack(highlight.range) ? m_scene.palette.markBack(highlight.colour)
                                                     : m_scene.palette.mark(highlight.colour);
}

void TextPainter::collectOn(const Line &line)
{
    m_onLine.clear();
    for (const Entry *entry : m_visible) {
        if (entry->highlight.range.start >= line.range.stop) {
            break;
        }
        if (entry->highlight.range.overlaps(line.range)) {
            m_onLine.push_back(entry);
        }
    }
}

const std::vector<BlockLayout::Span> &TextPainter::spans(const Line &line, Utf16Range range)
{
    m_spans.clear();
    const Utf16Range within = range.intersected(line.range);
    line.layout.appendSpans(line.index, within.start - line.blockStart, within.stop - line.blockStart,
                            m_spans);
    return m_spans;
}

void TextPainter::fill(const Line &line, Utf16Range range, int top, int bottom, const QColor &colour)
{
    for (const auto &[left, right] : spans(line, range)) {
        const double x = m_scene.geometry.columnX;
        // Whole pixels, so that neighbours meet without a seam.
        const QRect rect(QPoint(int(std::lround(x + left)), top),
                         QPoint(int(std::lround(x + right)) - 1, bottom - 1));
        m_painter.fillRect(rect, colour);
    }
}

void TextPainter::paintSelection(const Line &line)
{
    if (!m_scene.selection.overlaps({line.range.start, line.range.stop + 1}) || m_scene.selection.isEmpty()) {
        return;
    }
    fill(line, m_scene.selection, line.top, line.bottom, m_scene.palette.selection());

    const bool lastLine = line.index + 1 == line.layout.lineCount();
    const bool goesOn =
        m_scene.selection.start <= line.range.stop && m_scene.selection.stop > line.range.stop;
    if (lastLine && goesOn) {
        // A stub says that the paragraph's end is selected too.
        const double x = m_scene.geometry.columnX + line.layout.xOf(line.range.stop - line.blockStart);
        const int width = std::max(3, int(m_scene.style.averageWidth * 0.7));
        const int left = int(std::lround(x)) - (line.layout.isRightToLeft() ? width : 0);
        m_painter.fillRect(left, line.top, width, line.bottom - line.top, m_scene.palette.selection());
    }
}

void TextPainter::paintWashes(const Line &line)
{
    m_edges.clear();
    const auto addEdges = [&](Utf16Range range) {
        const Utf16Range within = range.intersected(line.range);
        if (!within.isEmpty()) {
            m_edges.push_back(within.start);
            m_edges.push_back(within.stop);
        }
    };
    const auto &quiet = m_scene.marks.quiet;
    for (auto back = std::ranges::upper_bound(quiet, line.range.start, {}, &Utf16Range::stop);
         back != quiet.end() && back->start < line.range.stop; ++back) {
        addEdges(*back);
    }
    for (const Entry *entry : m_onLine) {
        addEdges(entry->highlight.range);
    }
    addEdges(m_scene.selection);
    std::ranges::sort(m_edges);
    const auto repeated = std::ranges::unique(m_edges);
    m_edges.erase(repeated.begin(), repeated.end());

    for (size_t i = 0; i + 1 < m_edges.size(); ++i) {
        const Utf16Range piece{m_edges[i], m_edges[i + 1]};
        const bool selected = !m_scene.selection.isEmpty() && m_scene.selection.overlaps(piece);
        QColor ground = selected ? m_scene.palette.selection() : m_scene.palette.page();
        bool washed = false;
        for (const Entry *entry : m_onLine) {
            const bool isCurrent = entry->highlight.id == m_scene.current;
            const bool isFilled = isCurrent || !entry->highlight.isDoubtful;
            if (isFilled && entry->highlight.range.overlaps(piece)) {
                ground = m_scene.palette.washed(ground, entry->highlight.colour);
                if (isCurrent && !entry->highlight.isDoubtful) {
                    ground = m_scene.palette.washed(ground, entry->highlight.colour);
                }
                washed = true;
            }
        }
        if (washed && !selected && m_scene.marks.standsBack(piece)) {
            ground = m_scene.palette.groundBack(ground);
        }
        if (washed) {
            fill(line, piece, line.boxTop, line.boxBottom, ground);
        }
    }
}

void TextPainter::paintUnderlines(const Line &line)
{
    const int thickness = std::max(2, m_scene.style.pitch / 14);
    const int step = thickness + 1;
    for (const Entry *entry : m_onLine) {
        const bool current = entry->highlight.id == m_scene.current;
        if (entry->highlight.isDoubtful || (entry->washLane == 0 && !current)) {
            continue;
        }
        const int lane = std::max(entry->washLane, 1) - 1;
        const int top = std::min(line.boxBottom + lane * step, line.bottom - thickness);
        fill(line, entry->highlight.range, top, top + thickness, markOf(entry->highlight));
    }
}

/// One frame around the whole passage: open where it goes on in another line.
void TextPainter::paintDoubts(const Line &line)
{
    for (const Entry *entry : m_onLine) {
        const Highlight &highlight = entry->highlight;
        if (!highlight.isDoubtful || spans(line, highlight.range).empty()) {
            continue;
        }
        QPen pen(markOf(highlight), highlight.id == m_scene.current ? 2 : 1.3);
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
        m_painter.setPen(pen);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        const double top = line.boxTop + 0.5;
        const double bottom = line.boxBottom - 0.5;
        for (const auto &[left, right] : m_spans) {
            const double x = m_scene.geometry.columnX;
            m_painter.drawLine(QPointF(x + left, top), QPointF(x + right, top));
            m_painter.drawLine(QPointF(x + left, bottom), QPointF(x + right, bottom));
        }
        const bool isMirrored = line.layout.isRightToLeft();
        const double left = m_scene.geometry.columnX + m_spans.front().first + 0.5;
        const double right = m_scene.geometry.columnX + m_spans.back().second - 0.5;
        if (highlight.range.start >= line.range.start) {
            const double x = isMirrored ? right : left;
            m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
        if (highlight.range.stop <= line.range.stop) {
            const double x = isMirrored ? left : right;
            m_painter.drawLine(QPointF(x, top), QPointF(x, bottom));
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

/// Faint, and without a wash: it stands in another text.
void TextPainter::paintEchoes(const Line &line)
{
    const auto &echoes = m_scene.marks.echoes;
    const auto from = std::ranges::partition_point(echoes, [&](const PassageEcho &echo) {
        return echo.range.start + m_scene.marks.longestEcho < line.range.start;
    });
    for (auto echo = from; echo != echoes.end() && echo->range.start < line.range.stop; ++echo) {
        if (!echo->range.overlaps(line.range)) {
            continue;
        }
        QPen pen(m_scene.palette.mark(echo->colour), 2);
        pen.setDashPattern({0.5, 1.5});
        pen.setCapStyle(Qt::RoundCap);
        m_painter.setPen(pen);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        for (const auto &[left, right] : spans(line, echo->range)) {
            const double x = m_scene.geometry.columnX;
            m_painter.drawLine(QPointF(x + left, line.boxBottom), QPointF(x + right, line.boxBottom));
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TextPainter::paintDifferences(const Line &line)
{
    const auto &all = m_scene.marks.differences;
    auto words = std::ranges::upper_bound(all, line.range.start, {},
                                          [](const DifferentWords &one) { return one.range.stop; });
    for (; words != all.end() && words->range.start < line.range.stop; ++words) {
        if (words->isGone) {
            const int y = line.baseline - int(std::lround(m_scene.style.averageWidth * 0.6));
            fill(line, words->range, y, y + 1, m_scene.palette.mark(PagePalette::Gone));
        } else {
            fill(line, words->range, line.baseline + 3, line.baseline + 5,
                 m_scene.palette.mark(PagePalette::Come));
        }
    }
}

void TextPainter::paintHits(const Line &line)
{
    const std::vector<Utf16Range> &hits = m_scene.marks.shownHits();
    auto hit = std::ranges::upper_bound(hits, line.range.start, {}, &Utf16Range::stop);
    for (; hit != hits.end() && hit->start < line.range.stop; ++hit) {
        m_painter.setPen(QPen(m_scene.palette.hit(), 1.5));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        for (const auto &[left, right] : spans(line, *hit)) {
            const QRectF box(m_scene.geometry.columnX + left, line.boxTop, right - left,
                             line.boxBottom - line.boxTop);
            m_painter.drawRoundedRect(box.adjusted(-1, 0.5, 1, -0.5), 3, 3);
        }
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void TextPainter::paintCaret()
{
    if (m_scene.caret) {
        const QRect caret = m_scene.flow.caretRect(*m_scene.caret);
        m_painter.fillRect(caret.translated(m_scene.geometry.columnX, int(-m_scene.scroll)),
                           m_scene.palette.text());
    }
}

} // namespace visavis
