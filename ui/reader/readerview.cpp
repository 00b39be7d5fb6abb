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
            .marks = m_marks,
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
    const bool isFinding = m_marks.found.has_value();
    m_marks = {};
    if (isFinding) {
        m_marks.found.emplace();
    }
}

void ReaderView::setTranscript(std::shared_ptr<const Transcript> transcript, Questions questions)
{
    const bool wasAnyHidden = isAnyHidden();
    m_questions = questions;
    m_transcript = std::move(transcript);
    clearMarks();
    m_current = {};
    m_mouse.release();
    m_moves.forgetColumn();
    m_pin.reset();
    m_topTurn = -1;
    fitGutter();
    m_flow.setTranscript(m_transcript, questionsIn(m_transcript.get()));
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
    if (wasAnyHidden || isAnyHidden()) {
        Q_EMIT hiddenTurnsChanged();
    }
}

void ReaderView::setEditedTranscript(std::shared_ptr<const Transcript> transcript,
                                     const std::function<Utf16Offset(Utf16Offset)> &carried)
{
    const Pin held = hasText() ? pin() : Pin{};
    const CaretSelection selection = m_selection;
    const bool wasAnyHidden = isAnyHidden();
    HiddenTurns hidden = hiddenAfterEdit(transcript.get(), carried);
    m_transcript = std::move(transcript);
    clearMarks();
    m_mouse.release();
    m_moves.forgetColumn();
    fitGutter();
    m_flow.setTranscript(m_transcript, std::move(hidden));
    m_onScreen = {};
    m_topTurn = -1;
    m_selection = shownOf({.anchor = carried(selection.anchor), .caret = carried(selection.caret)});
    scrollToPin({.place = shownFrom(carried(held.place)), .below = held.below});
    settle();
    refineSoon();
    ReaderAccessible::textChanged(this);
    Q_EMIT marksChanged();
    Q_EMIT selectionChanged();
    Q_EMIT caretTurnChanged(caretTurn());
    noteTopTurn();
    if (wasAnyHidden || isAnyHidden()) {
        Q_EMIT hiddenTurnsChanged();
    }
}

void ReaderView::setPlaceholder(const QString &hint)
{
    m_placeholder = hint;
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
