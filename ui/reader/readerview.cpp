// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/facingmargin.h"
#include "ui/reader/readeraccessible.h"
#include "ui/reader/tagmargin.h"
#include "ui/reader/textpainter.h"
#include "ui/reader/turnheading.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace visavis
{

namespace
{

/// Ascending, without empty ones; those that overlap are one.
std::vector<Utf16Range> inOrder(std::vector<Utf16Range> ranges)
{
    std::erase_if(ranges, [](const Utf16Range &range) { return range.isEmpty(); });
    std::ranges::sort(ranges);
    std::vector<Utf16Range> result;
    result.reserve(ranges.size());
    for (const Utf16Range &range : ranges) {
        if (!result.empty() && range.start < result.back().stop) {
            result.back().stop = std::max(result.back().stop, range.stop);
        } else {
            result.push_back(range);
        }
    }
    return result;
}

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
            .hits = hits(),
            .facing = m_facing,
            .doubts = m_doubts,
            .quiet = m_quiet,
            .turnNumbers = m_numbers,
            .palette = m_palette,
            .style = m_style,
            .geometry = m_geometry,
            .selection = selection(),
            .current = m_current,
            .caret = caretShown ? std::optional(caret()) : std::nullopt,
            .scroll = scrollY(),
            .viewHeight = viewport()->height()};
}

void ReaderView::clearMarks()
{
    m_highlights.assign({});
    m_hits.clear();
    m_facing.clear();
    m_doubts.clear();
    m_quiet.clear();
    m_links.clear();
    m_numbers.clear();
    if (m_found) {
        m_found->clear();
    }
}

void ReaderView::setTranscript(std::shared_ptr<const Transcript> transcript)
{
    m_transcript = std::move(transcript);
    clearMarks();
    m_current = {};
    m_mouse.release();
    m_moves.forgetColumn();
    m_pin.reset();
    m_topTurn = -1;
    fitGutter();
    m_flow.setTranscript(m_transcript);
    m_selection = {.anchor = m_flow.blocks().start(), .caret = m_flow.blocks().start()};
    m_onScreen = {};
    setScroll(0);
    settle();
    refineSoon();
    ReaderAccessible::textChanged(this);
    Q_EMIT marksChanged();
    Q_EMIT selectionChanged();
    Q_EMIT caretTurnChanged(caretTurn());
    noteTopTurn();
}

void ReaderView::setEditedTranscript(std::shared_ptr<const Transcript> transcript,
                                     const std::function<Utf16Offset(Utf16Offset)> &carried)
{
    const Pin held = hasText() ? pin() : Pin{};
    const CaretSelection selection = m_selection;
    m_transcript = std::move(transcript);
    clearMarks();
    m_mouse.release();
    m_moves.forgetColumn();
    fitGutter();
    m_flow.setTranscript(m_transcript);
    m_onScreen = {};
    m_topTurn = -1;
    m_selection = selection;
    m_selection.anchor = m_flow.blocks().clamped(carried(selection.anchor));
    m_selection.caret = m_flow.blocks().clamped(carried(selection.caret));
    scrollToPin({.place = m_flow.blocks().clamped(carried(held.place)), .below = held.below});
    settle();
    refineSoon();
    ReaderAccessible::textChanged(this);
    Q_EMIT marksChanged();
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
    Q_EMIT marksChanged();
}

void ReaderView::updateHighlight(Highlight highlight)
{
    m_highlights.update(std::move(highlight));
    viewport()->update();
    Q_EMIT marksChanged();
}

void ReaderView::removeHighlight(AnnotationId id)
{
    if (m_highlights.remove(id)) {
        viewport()->update();
        Q_EMIT marksChanged();
    }
}

void ReaderView::setHits(std::vector<Utf16Range> hits)
{
    m_hits = inOrder(std::move(hits));
    viewport()->update();
    Q_EMIT marksChanged();
}

void ReaderView::setFound(std::optional<std::vector<Utf16Range>> found)
{
    m_found = std::move(found).transform(inOrder);
    viewport()->update();
    Q_EMIT marksChanged();
}

void ReaderView::setFacingMarks(std::vector<FacingMark> marks)
{
    if (marks != m_facing) {
        m_facing = std::move(marks);
        viewport()->update();
    }
}

void ReaderView::setDoubts(std::vector<TurnRange> turns)
{
    if (turns != m_doubts) {
        m_doubts = std::move(turns);
        viewport()->update();
    }
}

void ReaderView::setQuiet(std::vector<Utf16Range> words)
{
    if (words != m_quiet) {
        m_quiet = std::move(words);
        viewport()->update();
    }
}

void ReaderView::setTurnNumbers(std::vector<int> numbers)
{
    m_numbers = std::move(numbers);
    viewport()->update();
}

void ReaderView::setLinks(std::vector<int> turns)
{
    m_links = std::move(turns);
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

void ReaderView::setPageTheme(PageTheme theme)
{
    m_theme = theme;
    m_palette = PagePalette(theme, palette());
    viewport()->update();
    Q_EMIT marksChanged();
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
    if (!hasText()) {
        painter.fillRect(event->rect(), m_palette.page());
        painter.setPen(m_palette.quiet());
        const int width = std::min(m_geometry.columnWidth, viewport()->width() * 4 / 5);
        QRect box(0, 0, width, viewport()->height());
        box.moveCenter(viewport()->rect().center());
        painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    holdPicture();
    // A strip that scrolling uncovered and a caret far from it are two small rectangles in a large one.
    constexpr int FewRects = 4;
    if (event->region().rectCount() > FewRects) {
        paintPage(painter, event->rect());
        return;
    }
    for (const QRect &dirty : event->region()) {
        paintPage(painter, dirty);
    }
}

void ReaderView::paintPage(QPainter &painter, const QRect &dirty)
{
    const ReaderScene shown = scene();
    painter.setClipRect(dirty);
    painter.fillRect(dirty, m_palette.page());
    TextPainter(painter, shown).paint(dirty);
    const bool besideColumn = dirty.left() < m_geometry.columnX;
    if (besideColumn || m_geometry.compact) {
        paintTurnHeadings(painter, shown, dirty);
        FacingMargin(shown).paint(painter, dirty);
    }
    if (dirty.right() >= m_geometry.columnX + m_geometry.columnWidth) {
        TagMargin(shown).paint(painter, dirty);
    }
}

} // namespace visavis
