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

namespace visavis
{

namespace
{

/// Between the frame and the words, so that these stand where they stood on the page.
constexpr int Margin = 8;

} // namespace

TurnEditor::TurnEditor(ReaderView *view, const QString &keys, const QString &name)
    : QWidget(view->viewport())
    , m_view(view)
    , m_field(new QPlainTextEdit)
    , m_keys(new QLabel(keys))
{
    setAutoFillBackground(true);
    m_field->setFrameShape(QFrame::NoFrame);
    m_field->setAccessibleName(name);
    m_field->setTabChangesFocus(true);
    m_field->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_field->document()->setDocumentMargin(0);
    m_field->installEventFilter(this);
    setFocusProxy(m_field);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Margin, Margin, Margin, Margin);
    layout->setSpacing(Margin);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_keys);
    hide();
    connect(m_field, &QPlainTextEdit::textChanged, this, &TurnEditor::place);
    connect(m_view, &ReaderView::pageMoved, this, &TurnEditor::place);
    connect(m_view, &ReaderView::hiddenTurnsChanged, this, [this] {
        if (isActive()) {
            m_view->showTurns({.first = m_turn, .last = m_turn + 1}); // it cannot be written over nothing
        }
    });
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
    show();
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
}

void TurnEditor::place()
{
    if (!isActive()) {
        return;
    }
    constexpr int Edge = 4; // of the page, beside the frame
    const QRect words = m_view->turnRect(m_turn);
    const int across = Margin;
    const int width = words.width() + 2 * across;
    const int below = m_keys->heightForWidth(words.width()) + Margin;
    m_field->document()->setTextWidth(words.width());
    int lines = 0;
    for (QTextBlock block = m_field->document()->begin(); block.isValid(); block = block.next()) {
        lines += std::max(1, block.lineCount());
    }
    const int wanted = std::max(words.height(), lines * m_field->fontMetrics().lineSpacing() + Edge);
    const int most = m_view->viewport()->height() - 2 * Edge;
    const int height = std::min(wanted + below + 2 * across, std::max(most, below + 4 * across));
    // A bar would take from the width, and the words would no longer break where they do on the page.
    m_field->setVerticalScrollBarPolicy(wanted + below + 2 * across > height ? Qt::ScrollBarAsNeeded
                                                                             : Qt::ScrollBarAlwaysOff);
    int top = words.top() - across;
    if (words.bottom() > 0 && words.top() < m_view->viewport()->height()) {
        top = std::clamp(top, Edge, std::max(Edge, Edge + most - height)); // all of it, while any is in view
    }
    setGeometry(words.left() - across, top, width, height);
}

void TurnEditor::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_view->pagePalette().hit());
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
