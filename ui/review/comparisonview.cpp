// SPDX-License-Identifier: MIT
#include "ui/review/comparisonview.h"

#include "ui/annotations/cardlayout.h"
#include "ui/base/elidedlabel.h"
#include "ui/reader/pagepalette.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextEdit>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
/// Narrower columns hold too few words of a line to compare.
constexpr int NarrowestColumn = 21 * Grid;
constexpr int LowestText = 5 * Grid; ///< two lines; the rest is scrolled to
/// Vermilion and bluish green of Okabe and Ito: told apart by anyone, and not only by colour.
constexpr Colour Gone = PagePalette::Gone;
constexpr Colour Come = PagePalette::Come;
const QString Cut = u"… "_s;

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_before(addColumn(tr("Before")))
    , m_now(addColumn(tr("Now")))
{
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(2 * Grid);
    m_before.text->setAccessibleName(tr("Before: the words that were marked"));
    m_scrolling.setSingleShot(true);
    m_scrolling.setInterval(0); // once the columns have their size
    connect(&m_scrolling, &QTimer::timeout, this, &ComparisonView::scrollToPassages);
}

ComparisonView::Column ComparisonView::addColumn(const QString &title)
{
    constexpr int FewestLetters = 8;
    const Column column{.title = new ElidedLabel(FewestLetters), .text = new QTextEdit};
    column.title->setText(title);
    column.title->setForegroundRole(QPalette::PlaceholderText);
    column.title->setBuddy(column.text);
    column.text->setReadOnly(true);
    column.text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column.text->setFrameShape(QFrame::NoFrame);
    column.text->setTabChangesFocus(true);
    column.text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column.text->document()->setDocumentMargin(0);
    column.text->setMinimumHeight(LowestText);
    column.text->setFont(CardStyle(font()).quote);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Grid / 2);
    layout->addWidget(column.title);
    layout->addWidget(column.text, 1);
    m_columns->addLayout(layout, 1);
    return column;
}

void ComparisonView::compare(const RevisedPassage &passage, Colour colour)
{
    m_passage = passage;
    m_colour = colour;
    fill();
}

void ComparisonView::clear()
{
    m_passage = {};
    fill();
}

void ComparisonView::fill()
{
    const bool hasPlace = !m_passage.after.passage.isEmpty();
    m_now.title->setText(hasPlace ? tr("Now, at the proposed place") : tr("Now: no place was found"));
    m_now.text->setAccessibleName(m_now.title->text());
    fill(Side::Before, m_passage.before);
    fill(Side::Now, m_passage.after);
}

void ComparisonView::fill(Side side, const Cutting &cutting)
{
    const bool isBefore = side == Side::Before;
    QTextEdit *edit = isBefore ? m_before.text : m_now.text;
    const PagePalette colours(Theme::System, palette());
    const QColor page = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);

    QTextCharFormat around;
    around.setForeground(palette().color(QPalette::PlaceholderText));
    QTextCharFormat passage;
    passage.setForeground(ink);
    passage.setBackground(colours.washed(page, m_colour));
    QTextCharFormat different;
    different.setForeground(ink);
    different.setBackground(colours.washed(page, isBefore ? Gone : Come));
    different.setFontStrikeOut(isBefore);
    different.setFontUnderline(!isBefore);

    edit->clear();
    QTextCursor cursor(edit->document());
    const bool isEmpty = cutting.text.isEmpty();
    const QString lead = cutting.isStartCut ? Cut : QString();
    cursor.insertText(lead + cutting.text + (cutting.isStopCut ? u" …"_s : QString()), around);
    const auto format = [&](Utf16Range range, const QTextCharFormat &as) {
        cursor.setPosition(int(lead.size() + range.start.value()));
        cursor.setPosition(int(lead.size() + range.stop.value()), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(as);
    };
    format(cutting.passage, passage);
    QStringList words;
    for (const Utf16Range range : cutting.different) {
        format(range, different);
        words.append(slice(cutting.text, range).toString().simplified());
    }
    const int place = int(lead.size() + cutting.passage.start.value());
    if (cutting.passage.isEmpty() && !isEmpty) {
        cursor.setPosition(place);
        QTextCharFormat gap;
        gap.setForeground(ink);
        gap.setFontWeight(QFont::Bold);
        cursor.insertText(u" […] "_s, gap);
    }
    edit->setAccessibleDescription(words.isEmpty() ? QString()
                                   : isBefore      ? tr("Gone: %1").arg(words.join(u"; "_s))
                                                   : tr("New: %1").arg(words.join(u"; "_s)));
    cursor.setPosition(place);
    edit->setTextCursor(cursor);
    m_scrolling.start();
}

void ComparisonView::scrollToPassages()
{
    for (const QTextEdit *edit : {m_before.text, m_now.text}) {
        const int below = edit->cursorRect().top() - edit->viewport()->height() / 4;
        edit->verticalScrollBar()->setValue(edit->verticalScrollBar()->value() + below);
    }
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < 2 * NarrowestColumn + m_columns->spacing();
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
    m_scrolling.start();
}

void ComparisonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace visavis
