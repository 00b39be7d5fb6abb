// SPDX-License-Identifier: MIT
#include "ui/reader/overviewstrip.h"

#include "ui/reader/readerview.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

constexpr int Width = 14;
constexpr int Edge = 3; ///< what sections leave free on both sides
constexpr int MarkHeight = 2;
/// Highlights come one by one, and heights become known in many steps.
constexpr auto BeforeDrawing = 80ms;

} // namespace

OverviewStrip::OverviewStrip(ReaderView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_soon.setSingleShot(true);
    m_soon.setInterval(BeforeDrawing);
    connect(&m_soon, &QTimer::timeout, this, &OverviewStrip::draw);
    connect(view, &ReaderView::marksChanged, this, &OverviewStrip::drawSoon);
    connect(view, &ReaderView::pageMoved, this, [this] {
        const PageFlow &flow = m_view->flow();
        if (flow.heightsVersion() != m_heights || flow.height() != m_pageHeight) {
            drawSoon();
        }
        update();
    });
}

QSize OverviewStrip::sizeHint() const
{
    return {Width, Width};
}

int OverviewStrip::yOf(Utf16Offset place) const
{
    // The top of its block is near enough, and needs no layout.
    const PageFlow &flow = m_view->flow();
    const int block = flow.blocks().blockAt(place);
    const TextBlock &text = flow.blocks()[block];
    const double within = text.length > 0 ? double(place - text.start) / text.length : 0;
    const double y = double(flow.top(block)) + std::clamp(within, 0.0, 1.0) * flow.heightOf(block);
    return int(y / double(std::max<qint64>(flow.height(), 1)) * height());
}

void OverviewStrip::drawSoon()
{
    if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void OverviewStrip::draw()
{
    const PageFlow &flow = m_view->flow();
    m_heights = flow.heightsVersion();
    m_pageHeight = flow.height();
    m_picture = QPixmap(size() * devicePixelRatio());
    m_picture.setDevicePixelRatio(devicePixelRatio());
    m_picture.fill(m_view->pagePalette().page());
    if (!flow.blocks().isEmpty()) {
        QPainter painter(&m_picture);
        drawSections(painter);
        drawDifferences(painter);
        drawAnnotations(painter);
        drawHits(painter);
    }
    update();
}

void OverviewStrip::drawSections(QPainter &painter) const
{
    QColor line = m_view->pagePalette().quiet();
    line.setAlphaF(0.45F);
    for (const Section &section : m_view->transcript()->sections) {
        if (!section.titleRange.isEmpty()) {
            const int inset = std::min(section.level - 1, 2) * 2;
            painter.fillRect(inset, yOf(section.titleRange.start), width() - 2 * inset, 1, line);
        }
    }
}

void OverviewStrip::drawAnnotations(QPainter &painter) const
{
    // Of many in one place the first is seen; twenty thousand are no more work than the strip is high.
    int drawn = -1;
    for (const HighlightIndex::Entry &entry : m_view->highlights().entries()) {
        const Utf16Range range = m_view->flow().blocks().shown(entry.highlight.range);
        if (range.isEmpty()) {
            continue; // in hidden turns
        }
        const int top = yOf(range.start);
        const int bottom = std::max(top + MarkHeight, yOf(range.stop - 1));
        if (bottom <= drawn) {
            continue;
        }
        const QColor colour = m_view->pagePalette().mark(entry.highlight.colour);
        const int from = std::max(top, drawn);
        painter.fillRect(Edge, from, width() - 2 * Edge, bottom - from, colour);
        drawn = bottom;
    }
}

void OverviewStrip::drawDifferences(QPainter &painter) const
{
    int drawn = -1;
    for (const DifferentWords &words : m_view->marks().differences) {
        const int top = yOf(words.range.start);
        if (top > drawn) {
            const Colour colour = words.isGone ? PagePalette::Gone : PagePalette::Come;
            painter.fillRect(width() - Edge, top, Edge, MarkHeight, m_view->pagePalette().mark(colour));
            drawn = top;
        }
    }
}

void OverviewStrip::drawHits(QPainter &painter) const
{
    int drawn = -1; // a short word may be there a hundred thousand times
    for (const Utf16Range &found : m_view->hits()) {
        const Utf16Range hit = m_view->flow().blocks().shown(found);
        const int top = hit.isEmpty() ? drawn : yOf(hit.start);
        if (top != drawn) {
            painter.fillRect(0, top, width(), MarkHeight, m_view->pagePalette().hit());
            drawn = top;
        }
    }
}

void OverviewStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.fillRect(rect(), m_view->pagePalette().page());
        return;
    }
    painter.drawPixmap(0, 0, m_picture);
    const double page = double(std::max<qint64>(m_view->flow().height(), 1));
    const int viewHeight = m_view->viewport()->height();
    if (page > viewHeight) {
        const QRectF shown(0, double(m_view->scrollY()) / page * height(), width(),
                           std::max(6.0, viewHeight / page * height()));
        QColor wash = m_view->pagePalette().text();
        wash.setAlphaF(0.14F);
        painter.fillRect(shown, wash);
    }
}

void OverviewStrip::resizeEvent(QResizeEvent * /*event*/)
{
    drawSoon();
}

void OverviewStrip::goTo(int y)
{
    const double page = double(m_view->flow().height());
    const int middle = m_view->viewport()->height() / 2;
    m_view->verticalScrollBar()->setValue(int(page * y / std::max(height(), 1)) - middle);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        goTo(event->position().toPoint().y());
    }
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        goTo(event->position().toPoint().y());
    }
}

QString OverviewStrip::sectionAt(int y) const
{
    QString title;
    if (m_view->transcript()) {
        for (const Section &section : m_view->transcript()->sections) {
            if (!section.titleRange.isEmpty() && yOf(section.titleRange.start) <= y) {
                title = m_view->transcript()->titleOf(section).toString();
            }
        }
    }
    return title;
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), sectionAt(help->pos().y()).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace visavis
