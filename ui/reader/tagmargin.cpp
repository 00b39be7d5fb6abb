// SPDX-License-Identifier: MIT
#include "ui/reader/tagmargin.h"

#include "ui/people/accessmark.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace visavis
{

namespace
{

int noteSize(const ReaderScene &scene)
{
    return std::max(7, scene.style.pitch / 3);
}

/// Where the bars end and the names begin.
int namesX(const ReaderScene &scene)
{
    const int bars = int(scene.style.averageWidth * 4);
    return scene.geometry.marginX + bars + scene.style.barStep();
}

int laneCount(const ReaderScene &scene)
{
    const int room = scene.geometry.tagNames ? namesX(scene) - scene.style.barStep() - scene.geometry.marginX
                                             : scene.geometry.marginWidth;
    return std::max(1, room / scene.style.barStep());
}

} // namespace

std::vector<TagMargin::Item> TagMargin::items(int viewTop, int viewBottom) const
{
    std::vector<Item> found;
    PageFlow &flow = m_scene.flow;
    const Utf16Range shown = m_scene.textBetween(viewTop, viewBottom);
    std::vector<const HighlightIndex::Entry *> entries;
    m_scene.highlights.collect(shown, entries);
    for (const HighlightIndex::Entry *entry : entries) {
        const Highlight &highlight = entry->highlight;
        if (highlight.tagColours.empty() && !highlight.hasNote &&
            highlight.restriction == Restriction::Publishable) {
            continue;
        }
        const Utf16Range seen = flow.blocks().shown(highlight.range);
        if (seen.isEmpty() || !seen.overlaps(shown)) {
            continue; // in hidden turns
        }
        Item item{.entry = entry,
                  .top = viewTop - m_scene.style.pitch,
                  .bottom = viewBottom + m_scene.style.pitch,
                  .firstBaseline = 0,
                  .begins = seen.start >= shown.start};
        if (item.begins) {
            const PageFlow::Line line = flow.lineOf(seen.start);
            const int blockTop = m_scene.toView(flow.textTop(line.block));
            item.top = blockTop + line.layout->textBox(line.line).first;
            item.firstBaseline = blockTop + line.layout->baseline(line.line);
        }
        if (seen.stop <= shown.stop) {
            const PageFlow::Line line = flow.lineOf(seen.stop - 1);
            item.bottom = m_scene.toView(flow.textTop(line.block)) + line.layout->textBox(line.line).second;
        }
        found.push_back(item);
    }
    return found;
}

QRect TagMargin::barRect(const Item &item, size_t bar) const
{
    const int step = m_scene.style.barStep();
    const int lane = (item.entry->barLane + int(bar)) % laneCount(m_scene);
    const int x = m_scene.geometry.marginX + lane * step;
    return {QPoint(x, item.top), QPoint(x + step * 3 / 5 - 1, item.bottom - 1)};
}

QRect TagMargin::noteRect(const Item &item) const
{
    const int size = noteSize(m_scene);
    const int columnEnd = m_scene.geometry.columnX + m_scene.geometry.columnWidth;
    const int x = columnEnd + std::max(1, (m_scene.geometry.marginX - columnEnd - size) / 2);
    return {x, item.firstBaseline - size, size, size + 1};
}

QRect TagMargin::accessRect(const Item &item) const
{
    const QRect note = noteRect(item);
    const int size = m_scene.style.signSize();
    const int below = item.entry->highlight.hasNote ? m_scene.style.pitch * 9 / 10 : 0;
    return {note.center().x() - size / 2, note.bottom() - size + below, size, size};
}

std::vector<TagMargin::Item> TagMargin::itemsAt(QPoint place) const
{
    // A bar is found a little above and below, as the note mark is.
    const int line = m_scene.style.pitch;
    return items(std::max(0, place.y() - line), std::min(m_scene.viewHeight, place.y() + line));
}

void TagMargin::paint(QPainter &painter, const QRect &dirty) const
{
    const std::vector<Item> shown = items(dirty.top(), dirty.bottom() + 1);
    painter.setPen(Qt::NoPen);
    for (const Item &item : shown) {
        const std::vector<Colour> &colours = item.entry->highlight.tagColours;
        const bool isBack = m_scene.marks.standsBack(item.entry->highlight.range);
        for (size_t bar = 0; bar < colours.size(); ++bar) {
            painter.fillRect(barRect(item, bar), isBack ? m_scene.palette.markBack(colours[bar])
                                                        : m_scene.palette.mark(colours[bar]));
        }
        if (item.entry->highlight.hasNote && item.begins) {
            paintNote(painter, item);
        }
        if (item.entry->highlight.restriction != Restriction::Publishable && item.begins) {
            paintAccessMark(painter, accessRect(item), item.entry->highlight.restriction,
                            m_scene.palette.quiet());
        }
    }
    if (m_scene.geometry.tagNames) {
        paintNames(painter, shown);
    }
}

void TagMargin::paintNames(QPainter &painter, const std::vector<Item> &shown) const
{
    painter.setFont(m_scene.style.tagName);
    const QFontMetrics metrics(m_scene.style.tagName);
    const int left = namesX(m_scene);
    const int right = m_scene.geometry.marginX + m_scene.geometry.marginWidth;
    const int gap = metrics.averageCharWidth();
    int x = left;
    int baseline = -1;
    for (const Item &item : shown) {
        if (!item.begins) {
            continue;
        }
        if (item.firstBaseline != baseline) {
            baseline = item.firstBaseline;
            x = left;
        }
        const Highlight &highlight = item.entry->highlight;
        const qsizetype count = std::min(highlight.tagNames.size(), qsizetype(highlight.tagColours.size()));
        for (qsizetype i = 0; i < count && right - x > gap * 4; ++i) {
            const QString name = metrics.elidedText(highlight.tagNames[i], Qt::ElideRight, right - x);
            painter.setPen(m_scene.marks.standsBack(highlight.range)
                               ? m_scene.palette.quiet()
                               : m_scene.palette.lettering(highlight.tagColours[size_t(i)]));
            painter.drawText(x, baseline, name);
            x += metrics.horizontalAdvance(name) + gap * 3 / 2;
        }
    }
}

void TagMargin::paintNote(QPainter &painter, const Item &item) const
{
    const QRectF box = QRectF(noteRect(item)).adjusted(0.5, 0.5, -0.5, -0.5);
    const double fold = box.width() * 0.4;
    QPainterPath sheet(box.topLeft());
    sheet.lineTo(box.right() - fold, box.top());
    sheet.lineTo(box.right(), box.top() + fold);
    sheet.lineTo(box.bottomRight());
    sheet.lineTo(box.bottomLeft());
    sheet.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setPen(QPen(m_scene.palette.quiet(), 1));
    const Highlight &highlight = item.entry->highlight;
    const QColor wash = m_scene.palette.washed(m_scene.palette.page(), highlight.colour);
    painter.setBrush(m_scene.marks.standsBack(highlight.range) ? m_scene.palette.groundBack(wash) : wash);
    painter.drawPath(sheet);
    painter.restore();
}

QStringList TagMargin::tagNamesAt(QPoint place) const
{
    QStringList names;
    if (place.x() < m_scene.geometry.columnX + m_scene.geometry.columnWidth) {
        return names;
    }
    for (const Item &item : itemsAt(place)) {
        if (item.top <= place.y() && place.y() < item.bottom) {
            for (const QString &name : item.entry->highlight.tagNames) {
                if (!names.contains(name)) {
                    names.append(name);
                }
            }
        }
    }
    return names;
}

const Highlight *TagMargin::highlightAt(QPoint place) const
{
    if (place.x() < m_scene.geometry.columnX + m_scene.geometry.columnWidth) {
        return nullptr;
    }
    const Highlight *onLine = nullptr;
    for (const Item &item : itemsAt(place)) {
        const Highlight &highlight = item.entry->highlight;
        constexpr int Slack = 1;
        for (size_t bar = 0; bar < highlight.tagColours.size(); ++bar) {
            if (barRect(item, bar).adjusted(-Slack, 0, Slack, 0).contains(place)) {
                return &highlight;
            }
        }
        if (item.begins && highlight.hasNote &&
            noteRect(item).adjusted(-Slack, -Slack, Slack, Slack).contains(place)) {
            return &highlight;
        }
        if (item.begins && highlight.restriction != Restriction::Publishable &&
            accessRect(item).adjusted(-Slack, -Slack, Slack, Slack).contains(place)) {
            return &highlight;
        }
        const bool besideName = m_scene.geometry.tagNames && place.x() >= namesX(m_scene) && item.begins &&
                                !highlight.tagNames.isEmpty() && item.top <= place.y() &&
                                place.y() < item.top + m_scene.style.pitch;
        if (besideName && !onLine) {
            onLine = &highlight;
        }
    }
    return onLine;
}

} // namespace visavis
