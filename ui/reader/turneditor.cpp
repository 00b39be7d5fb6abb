// SPDX-License-Identifier: MIT
#include "ui/reader/turneditor.h"

#include "ui/base/plaintext.h"
#include "ui/reader/readerview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMetaMethod>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace visavis
{

namespace
{

/// Between the frame and the words, so that these stand where they stood on the page.
constexpr int Margin = 8;
/// The same below a label, which is that near.
constexpr int MarginBelowLabel = 2;
constexpr int Edge = 4; ///< of the page, beside the frame
/// The keys take no more of the view than one part of so many.
constexpr int PartsBesideKeys = 6;

} // namespace

/// Blank lines as high as the space between paragraphs on the page.
class TurnEditor::Paragraphs final : public QPlainTextDocumentLayout
{
public:
    using QPlainTextDocumentLayout::QPlainTextDocumentLayout;

    void setPitch(int pitch) { m_gap = std::round(pitch * 0.45); } // as PageFlow has it

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override
    {
        QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
        const bool isBetween = block.length() == 1 && block.previous().isValid() && block.next().isValid();
        if (isBetween && block.isVisible()) {
            rect.setHeight(m_gap);
        }
        return rect;
    }

private:
    double m_gap = 0;
};

TurnEditor::TurnEditor(ReaderView *view, const QString &keys, const QString &name)
    : QWidget(view->viewport())
    , m_view(view)
    , m_field(new QPlainTextEdit)
    , m_keys(new QLabel(keys, view))
{
    setAutoFillBackground(true);
    auto *document = new QTextDocument(m_field);
    m_paragraphs = new Paragraphs(document);
    document->setDocumentLayout(m_paragraphs);
    m_field->setDocument(document);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->setAccessibleName(name);
    m_field->setAccessibleDescription(keys);
    m_field->setToolTip(keys);
    m_field->setTabChangesFocus(true);
    m_field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->document()->setDocumentMargin(0);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setAutoFillBackground(true);
    m_keys->setAttribute(Qt::WA_NoMousePropagation); // the view takes places for those of its page
    m_keys->setContentsMargins(2 * Margin, Edge, 2 * Margin, Edge);
    m_keys->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    hide();
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        place();
        reveal();
    });
    connect(m_view, &ReaderView::pageMoved, this, &TurnEditor::place);
    connect(m_view, &ReaderView::hiddenTurnsChanged, this, [this] {
        if (isActive()) {
            m_view->showTurns({.first = m_turn, .last = m_turn + 1}); // it cannot be written over nothing
        }
    });
}

TurnEditor::~TurnEditor()
{
    delete m_keys.data();
}

QString TurnEditor::text() const
{
    return plainText(m_field, m_original);
}

void TurnEditor::begin(int turn, qsizetype caret)
{
    const auto &transcript = m_view->transcript();
    open(turn, transcript->text(transcript->turns[size_t(turn)].range).toString(), caret);
}

void TurnEditor::begin(int turn, const QString &words)
{
    open(turn, words, words.size());
}

void TurnEditor::open(int turn, const QString &words, qsizetype caret)
{
    m_turn = turn;
    restyle();
    m_original = words;
    m_field->setPlainText(m_original);
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(int(std::min<qsizetype>(caret, m_field->document()->characterCount() - 1)));
    m_field->setTextCursor(cursor);
    place();
    show(); // from here on words are broken as the field is wide
    place();
    reveal();
    raise();
    m_field->setFocus();
    m_field->ensureCursorVisible();
}

void TurnEditor::end()
{
    if (!isActive()) {
        return;
    }
    m_turn = -1;
    const bool hadFocus = m_field->hasFocus();
    hide();
    m_keys->hide();
    insertBelow(0);
    if (hadFocus) {
        m_view->setFocus();
    }
}

void TurnEditor::restyle()
{
    const PagePalette &colours = m_view->pagePalette();
    QPalette page = m_view->palette();
    page.setColor(QPalette::Window, colours.page());
    page.setColor(QPalette::Base, colours.page());
    page.setColor(QPalette::Text, colours.text());
    page.setColor(QPalette::PlaceholderText, colours.quiet());
    setPalette(page);
    m_field->setFont(m_view->pageStyle().text);
    m_field->document()->setDefaultFont(m_field->font());
    m_paragraphs->setPitch(m_view->pageStyle().pitch);
}

int TurnEditor::heightOfWords() const
{
    double height = 0;
    for (QTextBlock block = m_field->document()->begin(); block.isValid(); block = block.next()) {
        height += m_paragraphs->blockBoundingRect(block).height();
    }
    return int(std::ceil(height));
}

int TurnEditor::placeKeys()
{
    const QRect page = m_view->viewport()->geometry();
    const int height = m_keys->heightForWidth(page.width());
    const bool hasRoom = height * PartsBesideKeys <= page.height();
    m_keys->setGeometry(page.left(), page.bottom() + 1 - height, page.width(), height);
    m_keys->setVisible(hasRoom);
    m_keys->raise();
    return hasRoom ? height : 0;
}

void TurnEditor::insertBelow(int space)
{
    // Pages that are level insert space of their own, and anew whenever heights change.
    PageFlow::Leads leads = m_view->flow().leads();
    m_found = leads == m_given ? m_found : leads;
    leads = m_found;
    if (space > 0) {
        const TextBlocks &blocks = m_view->flow().blocks();
        const int next = blocks.blocksOf(*m_view->transcript(), m_turn, m_turn + 1).second;
        leads.above.resize(size_t(blocks.size()));
        (next < blocks.size() ? leads.above[size_t(next)] : leads.below) += space;
    }
    m_given = leads;
    m_view->setLeads(std::move(leads));
}

void TurnEditor::makeRoom(int below)
{
    const PageFlow &flow = m_view->flow();
    const PageStyle &style = m_view->pageStyle();
    const int next = flow.blocks().blocksOf(*m_view->transcript(), m_turn, m_turn + 1).second;
    if (next == flow.blocks().size()) {
        const int belowText = 2 * style.pitch; // as PageFlow has it
        insertBelow(std::max(0, below + Edge + m_foot - belowText));
        return;
    }
    const bool hasLabel = m_view->geometryOfPage().compact && style.shown.any() &&
                          flow.blocks()[next].kind == TextBlock::Kind::TurnStart;
    const int between = flow.ownSpaceAbove(next) - (hasLabel ? style.pitch : 0);
    insertBelow(std::max(0, below + Edge - between));
}

void TurnEditor::place()
{
    const QRect words = isActive() ? m_view->turnRect(m_turn) : QRect();
    if (words.isNull()) {
        return;
    }
    const bool isBelowLabel = m_view->geometryOfPage().compact && m_view->pageStyle().shown.any();
    const int above = isBelowLabel ? MarginBelowLabel : Margin;
    const int width = words.width() + 2 * Margin;
    layout()->setContentsMargins(Margin, above, Margin, Margin);
    if (width != this->width()) {
        resize(width, height()); // words break anew
    }
    m_foot = placeKeys();
    const int most = m_view->viewport()->height() - m_foot - 2 * Edge;
    const int wanted = above + std::max(words.height(), heightOfWords() + Edge) + Margin;
    const int height = std::min(wanted, std::max(most, 4 * Margin));
    makeRoom(height < wanted ? 0 : wanted - above - words.height());
    // A bar would take from the width, and the words would no longer break where they do on the page.
    m_field->setVerticalScrollBarPolicy(height < wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const QRect now = m_view->turnRect(m_turn); // the room may have moved it
    int top = now.top() - above;
    if (height < wanted && now.bottom() > 0 && now.top() < m_view->viewport()->height()) {
        top = Edge; // it fills the view, while any of the turn is there
    }
    setGeometry(now.left() - Margin, top, width, height);
}

void TurnEditor::reveal()
{
    const int bottom = m_view->viewport()->height() - m_foot - Edge;
    if (!isActive() || !isVisible() || height() > bottom - Edge) {
        return;
    }
    const int hiddenBelow = std::max(0, geometry().bottom() + 1 - bottom);
    const int hiddenAbove = std::max(0, Edge - geometry().top());
    m_view->scrollToY(m_view->scrollY() + hiddenBelow - hiddenAbove);
}

void TurnEditor::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_view->pagePalette().accent());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool TurnEditor::takesKey(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    const QTextCursor cursor = m_field->textCursor();
    if (event.key() == Qt::Key_Escape) {
        Q_EMIT cancelled();
    } else if (isReturn && event.modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT finished();
    } else if (isReturn && event.modifiers().testFlag(Qt::ShiftModifier) &&
               isSignalConnected(QMetaMethod::fromSignal(&TurnEditor::splitRequested))) {
        Q_EMIT splitRequested(cursor.position());
    } else if (event.key() == Qt::Key_Backspace && cursor.atStart() && !cursor.hasSelection()) {
        Q_EMIT joinRequested();
    } else {
        return false;
    }
    return true;
}

bool TurnEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Escape and Ctrl+Return are for this editor, not for the window.
        if (const auto *key = static_cast<QKeyEvent *>(event);
            key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter ||
            key->key() == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        if (takesKey(*static_cast<QKeyEvent *>(event))) {
            return true;
        }
        break;
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason ||
                               reason == Qt::ActiveWindowFocusReason;
        if (isActive() && !comesBack) {
            Q_EMIT finished();
        }
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace visavis
