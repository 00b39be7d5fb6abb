// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/turnheading.h"

#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace visavis
{

using namespace std::chrono_literals;

// The page on the screen: its measures, and what of it is in view.

namespace
{

/// What one slice of idle work may take, so that a key press in the middle of it is not noticed.
constexpr auto IdleSlice = 4ms;
/// While someone resizes or zooms there is no use in refining.
constexpr auto BeforeIdle = 40ms;

} // namespace

void ReaderView::setReadingFont(const QString &family, double points)
{
    m_family = family;
    m_points = points;
    restyle();
}

void ReaderView::setTurnFacts(TurnFacts shown)
{
    if (shown != m_turnFacts) {
        m_turnFacts = shown;
        restyle();
    }
}

void ReaderView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, LeastZoom, MostZoom);
    if (wanted != m_zoom) {
        m_zoom = wanted;
        restyle();
        Q_EMIT zoomChanged(m_zoom);
    }
}

void ReaderView::restyle()
{
    m_style = makePageStyle(m_family.isEmpty() ? defaultReadingFamily() : m_family, m_points * m_zoom / 100);
    m_style.shown = m_turnFacts;
    m_palette = PagePalette(m_theme, palette());
    m_widestLabel = m_transcript ? widestLabel(*m_transcript, m_style) : 0;
    verticalScrollBar()->setSingleStep(m_style.pitch * 3 / 2);
    applyPage(true);
}

void ReaderView::applyPage(bool styleChanged)
{
    const PageGeometry geometry = makePageGeometry(m_style, viewport()->width(), m_widestLabel);
    const bool flows = styleChanged || geometry.columnWidth != m_geometry.columnWidth ||
                       geometry.compact != m_geometry.compact;
    if (!flows) {
        m_geometry = geometry;
        updateScrollRange();
        settle();
    } else {
        const Pin held = hasText() && m_geometry.columnWidth > 0 ? pin() : Pin{};
        const bool atStart = scrollY() == 0;
        m_geometry = geometry;
        m_onScreen = {};
        m_flow.setPage(m_style, geometry.columnWidth, geometry.compact);
        if (hasText() && !atStart) {
            scrollToPin(held);
        } else {
            updateScrollRange();
        }
        settle();
        refineSoon();
    }
    viewport()->update();
}

void ReaderView::fitGutter()
{
    m_widestLabel = m_transcript ? widestLabel(*m_transcript, m_style) : 0;
    const PageGeometry before =
        std::exchange(m_geometry, makePageGeometry(m_style, viewport()->width(), m_widestLabel));
    if (m_geometry.columnWidth != before.columnWidth) {
        m_flow.setTranscript(nullptr); // the old one is not worth a new estimate
        m_flow.setPage(m_style, m_geometry.columnWidth, m_geometry.compact);
    }
}

PageFlow::Line ReaderView::topLine() const
{
    // A line of which only the feet are left is not what is read.
    return m_flow.lineAtY(scrollY() + m_style.pitch / 4);
}

ReaderView::Pin ReaderView::pin()
{
    if (!m_pin) {
        const PageFlow::Line line = topLine();
        const Utf16Offset place = m_flow.blocks()[line.block].start + line.layout->lineStart(line.line);
        m_pin = Pin{.place = place, .below = scrollY() - line.top};
    }
    return *m_pin;
}

void ReaderView::scrollToPin(const Pin &held)
{
    // What stands above the line in view has to be exact too, or else it would push the line away.
    const int above = int(std::max<qint64>(0, -held.below));
    m_flow.layOutAround(m_flow.blocks().blockAt(held.place), above, viewport()->height());
    setScroll(m_flow.lineOf(held.place).top + held.below);
    m_pin = held;
}

void ReaderView::setScroll(qint64 y)
{
    updateScrollRange();
    const bool outer = m_settling;
    m_settling = true;
    verticalScrollBar()->setValue(int(std::clamp<qint64>(y, 0, verticalScrollBar()->maximum())));
    m_settling = outer;
}

void ReaderView::updateScrollRange()
{
    const bool outer = m_settling;
    m_settling = true;
    const qint64 most = std::max<qint64>(0, m_flow.height() - viewport()->height());
    verticalScrollBar()->setRange(0, int(std::min<qint64>(most, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - m_style.pitch));
    m_settling = outer;
}

void ReaderView::settle()
{
    // Near the end of the text, exact heights may move into view what was not laid out yet.
    for (int estimates = -1; hasText() && estimates != m_flow.estimatesLeft();) {
        estimates = m_flow.estimatesLeft();
        holdingTop([this] {
            const qint64 y = scrollY();
            const int block = m_flow.blockAtY(y);
            // And the block above: its heading may hang into view.
            m_flow.layOutAround(block, 1, int(y - m_flow.top(block)) + viewport()->height());
        });
    }
    movePicture();
}

bool ReaderView::holdingTop(const std::function<void()> &change)
{
    const int block = m_flow.blockAtY(scrollY());
    const qint64 within = block < 0 ? 0 : scrollY() - m_flow.top(block);
    const int estimates = m_flow.estimatesLeft();
    change();
    if (block < 0 || m_flow.estimatesLeft() == estimates) {
        return false;
    }
    setScroll(m_flow.top(block) + within);
    return true;
}

void ReaderView::keepingTop(const std::function<void()> &change)
{
    if (holdingTop(change)) {
        settle();
    }
}

void ReaderView::movePicture()
{
    if (!hasText()) {
        m_onScreen = {};
        viewport()->update();
        return;
    }
    // What is in view has exact heights, and all of it moves with any block of it.
    const bool isKnown = m_onScreen.block >= 0;
    const qint64 distance = isKnown ? m_flow.top(m_onScreen.block) - scrollY() - m_onScreen.top : 0;
    if (isKnown && std::abs(distance) < viewport()->height()) {
        viewport()->scroll(0, int(distance)); // and paints the strip that it uncovers
    } else {
        viewport()->update();
    }
    m_onScreen.block = m_flow.blockAtY(scrollY());
    m_onScreen.top = m_flow.top(m_onScreen.block) - scrollY();
    updatePointedTurn();
    Q_EMIT pageMoved();
}

void ReaderView::holdPicture()
{
    if (m_onScreen.block >= 0) {
        const qint64 distance = m_flow.top(m_onScreen.block) - scrollY() - m_onScreen.top;
        if (distance != 0) {
            setScroll(scrollY() + distance);
        }
    }
}

void ReaderView::refineSoon()
{
    m_refine.start(BeforeIdle);
}

void ReaderView::refineSlice()
{
    if (!hasText()) {
        return;
    }
    bool more = false;
    keepingTop([&] { more = m_flow.refine(m_flow.blockAtY(scrollY()), QDeadlineTimer(IdleSlice)); });
    if (more) {
        m_refine.start(0ms);
    }
}

void ReaderView::noteTopTurn()
{
    const int turn = anchor().turn;
    if (turn != m_topTurn) {
        m_topTurn = turn;
        Q_EMIT anchorChanged(turn);
    }
}

qint64 ReaderView::steppedUpTo(qint64 newY, qint64 oldY)
{
    // What comes in above is taller or shorter than estimated; a step of so many pixels must be just that.
    int block = m_flow.blockAtY(oldY);
    qint64 within = oldY - m_flow.top(block) - (oldY - newY);
    while (within < 0 && block > 0) {
        m_flow.layout(--block);
        within += m_flow.heightOf(block);
    }
    return m_flow.top(block) + std::max<qint64>(within, 0);
}

void ReaderView::scrollContentsBy(int /*dx*/, int dy)
{
    if (m_settling || !hasText()) {
        return; // settle() moves the picture
    }
    m_pin.reset();
    const qint64 newY = scrollY();
    const bool shortStepUp = dy > 0 && dy <= 2 * viewport()->height() && newY > 0;
    if (shortStepUp) {
        setScroll(steppedUpTo(newY, newY + dy));
    }
    settle();
    noteTopTurn();
    Q_EMIT scrolled();
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyPage(false);
}

} // namespace visavis
