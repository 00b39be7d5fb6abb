// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/readeraccessible.h"
#include "ui/reader/tagmargin.h"
#include "ui/reader/textpainter.h"
#include "ui/reader/turnheading.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// What one slice of idle work may take, so that a key press in the middle of it is not noticed.
constexpr auto IdleSlice = 4ms;
/// While someone resizes or zooms there is no use in refining.
constexpr auto BeforeIdle = 40ms;

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    ReaderAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setCursor(Qt::IBeamCursor);
    setAccessibleName(tr("Transcript"));
    m_refine.setSingleShot(true);
    m_primary.setSingleShot(true);
    connect(&m_refine, &QTimer::timeout, this, &ReaderView::refineSlice);
    connect(&m_primary, &QTimer::timeout, this, &ReaderView::publishPrimarySelection);
    restyle();
}

ReaderView::~ReaderView() = default;

qint64 ReaderView::scrollY() const
{
    return verticalScrollBar()->value();
}

ReaderScene ReaderView::scene() const
{
    const bool caretShown = m_caretOn && hasFocus() && hasText();
    return {.flow = m_flow,
            .highlights = m_highlights,
            .hits = m_hits,
            .palette = m_palette,
            .style = m_style,
            .geometry = m_geometry,
            .selection = selection(),
            .current = m_current,
            .caret = caretShown ? std::optional(caret()) : std::nullopt,
            .scroll = scrollY(),
            .viewWidth = viewport()->width(),
            .viewHeight = viewport()->height()};
}

void ReaderView::setTranscript(std::shared_ptr<const Transcript> transcript)
{
    m_transcript = std::move(transcript);
    m_highlights.assign({});
    m_hits.clear();
    m_current = {};
    m_mouse.release();
    m_moves.forgetColumn();
    m_pin.reset();
    m_topTurn = -1;
    m_flow.setTranscript(m_transcript);
    m_selection = {.anchor = m_flow.blocks().start(), .caret = m_flow.blocks().start()};
    updateScrollRange();
    setScroll(0);
    settle();
    m_refine.start(BeforeIdle);
    viewport()->update();
    ReaderAccessible::textChanged(this);
    Q_EMIT selectionChanged();
    Q_EMIT caretTurnChanged(caretTurn());
    noteTopTurn();
}

void ReaderView::setPlaceholder(const QString &hint)
{
    m_placeholder = hint;
    viewport()->update();
}

void ReaderView::setHighlights(std::vector<Highlight> highlights)
{
    m_highlights.assign(std::move(highlights));
    viewport()->update();
}

void ReaderView::updateHighlight(Highlight highlight)
{
    m_highlights.update(std::move(highlight));
    viewport()->update();
}

void ReaderView::removeHighlight(AnnotationId id)
{
    if (m_highlights.remove(id)) {
        viewport()->update();
    }
}

void ReaderView::setHits(std::vector<Utf16Range> hits)
{
    std::erase_if(hits, [](const Utf16Range &hit) { return hit.isEmpty(); });
    std::ranges::sort(hits);
    m_hits.clear();
    for (const Utf16Range &hit : hits) {
        if (!m_hits.empty() && hit.start < m_hits.back().stop) {
            m_hits.back().stop = std::max(m_hits.back().stop, hit.stop);
        } else {
            m_hits.push_back(hit);
        }
    }
    viewport()->update();
}

void ReaderView::setCurrentAnnotation(AnnotationId id)
{
    m_current = id;
    viewport()->update();
}

int ReaderView::turnOf(Utf16Offset place) const
{
    const int block = m_flow.blocks().blockAt(place);
    return block < 0 ? -1 : m_flow.blocks()[block].turn;
}

int ReaderView::caretTurn() const
{
    return turnOf(caret());
}

// Page
// -----------------------------------------------------------------------------------------------------------------

void ReaderView::setReadingFont(const QString &family, double points)
{
    m_family = family;
    m_points = points;
    restyle();
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

void ReaderView::setPageTheme(PageTheme theme)
{
    m_theme = theme;
    m_palette = PagePalette(theme, palette());
    viewport()->update();
}

void ReaderView::restyle()
{
    m_style = makePageStyle(m_family.isEmpty() ? defaultReadingFamily() : m_family, m_points * m_zoom / 100);
    m_palette = PagePalette(m_theme, palette());
    verticalScrollBar()->setSingleStep(m_style.pitch * 3 / 2);
    applyPage(true);
}

void ReaderView::applyPage(bool styleChanged)
{
    const PageGeometry geometry = makePageGeometry(m_style, viewport()->width());
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
        m_flow.setPage(m_style, geometry.columnWidth, geometry.compact);
        if (hasText() && !atStart) {
            scrollToPin(held);
        } else {
            updateScrollRange();
        }
        settle();
        m_refine.start(BeforeIdle);
    }
    viewport()->update();
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
    m_flow.layOutAround(m_flow.blocks().blockAt(held.place), 0, viewport()->height());
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
    if (hasText()) {
        keepingTop([this] {
            const qint64 y = scrollY();
            const int block = m_flow.blockAtY(y);
            m_flow.layOutAround(block, 0, int(y - m_flow.top(block)) + viewport()->height());
        });
    }
}

void ReaderView::keepingTop(const std::function<void()> &change)
{
    const int block = m_flow.blockAtY(scrollY());
    const qint64 within = block < 0 ? 0 : scrollY() - m_flow.top(block);
    const int estimates = m_flow.estimatesLeft();
    change();
    if (block >= 0 && m_flow.estimatesLeft() != estimates) {
        setScroll(m_flow.top(block) + within);
    }
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
    viewport()->update();
    if (m_settling || !hasText()) {
        return;
    }
    m_pin.reset();
    const qint64 newY = scrollY();
    const bool shortStepUp = dy > 0 && dy <= 2 * viewport()->height() && newY > 0;
    if (shortStepUp) {
        setScroll(steppedUpTo(newY, newY + dy));
    }
    settle();
    noteTopTurn();
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    applyPage(false);
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
        setPageTheme(m_theme);
        break;
    case QEvent::FontChange:
    case QEvent::StyleChange:
        restyle();
        break;
    default:
        break;
    }
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    painter.fillRect(dirty, m_palette.page());
    if (!hasText()) {
        painter.setPen(m_palette.quiet());
        const int width = std::min(m_geometry.columnWidth, viewport()->width() * 4 / 5);
        QRect box(0, 0, width, viewport()->height());
        box.moveCenter(viewport()->rect().center());
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    settle();
    const ReaderScene shown = scene();
    TextPainter(painter, shown).paint(dirty);
    const int columnEnd = m_geometry.columnX + m_geometry.columnWidth;
    const bool besideColumn = dirty.left() < m_geometry.columnX;
    if (besideColumn || m_geometry.compact) {
        paintTurnHeadings(painter, shown, dirty);
    }
    if (dirty.right() >= columnEnd) {
        TagMargin(shown).paint(painter);
    }
}

// Going to places
// ------------------------------------------------------------------------------------------------------

void ReaderView::revealRange(Utf16Range range)
{
    if (!hasText()) {
        return;
    }
    const int height = viewport()->height();
    const Utf16Offset last = range.isEmpty() ? range.start : range.stop - 1;
    keepingTop([&] { m_flow.layOutAround(m_flow.blocks().blockAt(range.start), height, 2 * height); });
    const PageFlow::Line first = m_flow.lineOf(range.start);
    const bool farEnd = m_flow.top(m_flow.blocks().blockAt(last)) > first.top + height;
    const qint64 bottom = farEnd ? first.top + height : m_flow.lineOf(last).top + m_style.pitch;
    const bool inView = first.top >= scrollY() && bottom <= scrollY() + height;
    if (!inView) {
        setScroll(first.top - height / 4);
        m_pin.reset();
        settle();
        noteTopTurn();
    }
    viewport()->update();
}

ReadingAnchor ReaderView::anchor() const
{
    if (!hasText()) {
        return {};
    }
    const PageFlow::Line line = topLine();
    const TextBlock &block = m_flow.blocks()[line.block];
    const Utf16Offset place = m_pin ? m_pin->place : block.start + line.layout->lineStart(line.line);
    const int turn = turnOf(place);
    const Utf16Offset turnStart = turn < 0 ? Utf16Offset() : m_transcript->turns[size_t(turn)].range.start;
    return {.turn = turn, .offset = place - turnStart};
}

void ReaderView::setAnchor(ReadingAnchor anchor)
{
    if (!hasText() || anchor.turn >= int(m_transcript->turns.size())) {
        return;
    }
    const Utf16Offset turnStart =
        anchor.turn < 0 ? Utf16Offset() : m_transcript->turns[size_t(anchor.turn)].range.start;
    const Utf16Offset place = units().snapped(turnStart + anchor.offset);
    if (place <= m_flow.blocks().start()) {
        setScroll(0);
        m_pin.reset();
    } else {
        // The first line of a block comes with some of the space above it, where a narrow page has the label.
        const PageFlow::Line line = m_flow.lineOf(place);
        const qint64 space = m_flow.textTop(line.block) - m_flow.top(line.block);
        const int lead = m_style.pitch / 4 + (m_geometry.compact ? m_style.pitch : 0);
        scrollToPin({.place = place, .below = line.line == 0 ? -std::min<qint64>(space, lead) : 0});
    }
    settle();
    noteTopTurn();
    viewport()->update();
}

void ReaderView::revealCaret()
{
    if (!hasText()) {
        return;
    }
    const int height = viewport()->height();
    keepingTop([&] { m_flow.layOutAround(m_flow.blocks().blockAt(caret()), height, height); });
    const PageFlow::Line line = m_flow.lineOf(caret());
    const int lineHeight = line.layout->lineBottom(line.line) - line.layout->lineTop(line.line);
    const qint64 least = line.top + lineHeight + m_style.pitch / 2 - height;
    const qint64 most = line.top - m_style.pitch / 2;
    const qint64 wanted = scrollY() > most ? most : scrollY() < least ? least : scrollY();
    if (wanted != scrollY()) {
        setScroll(wanted);
        m_pin.reset();
        settle();
        noteTopTurn();
    }
}

QRect ReaderView::rectOf(Utf16Offset place) const
{
    const int block = m_flow.blocks().blockAt(place);
    if (block < 0) {
        return {};
    }
    const qint64 top = m_flow.top(block);
    const bool near = top <= scrollY() + viewport()->height() && top + m_flow.heightOf(block) >= scrollY();
    return near ? m_flow.caretRect(place).translated(m_geometry.columnX, int(-scrollY())) : QRect();
}

Utf16Offset ReaderView::offsetAt(QPoint position) const
{
    return hasText()
               ? units().snapped(m_flow.placeAt(position.x() - m_geometry.columnX, scrollY() + position.y()))
               : Utf16Offset();
}

ReaderPlace ReaderView::placeAt(QPoint position) const
{
    if (!hasText()) {
        return {};
    }
    const qint64 y = scrollY() + position.y();
    const int x = position.x() - m_geometry.columnX;
    const PageFlow::Line line = m_flow.lineAtY(y);
    ReaderPlace place{.offset = m_flow.placeOn(line, x), .turn = -1, .annotation = {}, .onText = false};
    place.turn = turnOf(place.offset);

    std::vector<BlockLayout::Span> spans;
    line.layout->appendSpans(line.line, line.layout->lineStart(line.line), line.layout->lineStop(line.line),
                             spans);
    const bool inLine =
        y >= line.top && y < line.top + line.layout->lineBottom(line.line) - line.layout->lineTop(line.line);
    place.onText = inLine && std::ranges::any_of(spans, [x](const BlockLayout::Span &span) {
                       return span.first <= x && x < span.second;
                   });
    if (place.onText) {
        const Utf16Offset letter = m_flow.placeOn(line, x, QTextLine::CursorOnCharacter);
        if (const HighlightIndex::Entry *entry = m_highlights.innermostAt(letter)) {
            place.annotation = entry->highlight.id;
        }
    } else if (const Highlight *beside = TagMargin(scene()).highlightAt(position)) {
        place.annotation = beside->id;
    }
    return place;
}

} // namespace visavis
