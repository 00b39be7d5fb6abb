// SPDX-License-Identifier: MIT
#include "ui/codebook/definitionedit.h"

#include "ui/base/plaintext.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace visavis
{

DefinitionEdit::DefinitionEdit(const QString &accessibleName, int fewestLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewestLines(fewestLines)
{
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false); // part of the panel, not a box in it
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &DefinitionEdit::fitHeight);
    fitHeight();
}

void DefinitionEdit::fitHeight()
{
    constexpr int MostLines = 8;
    // The layout of a QPlainTextEdit counts its size in lines.
    const int lines = int(document()->documentLayout()->documentSize().height());
    const int before = maximumHeight();
    setFixedHeight(std::clamp(lines, m_fewestLines, MostLines) * fontMetrics().lineSpacing());
    // A field of one line is too low for the view to see that nothing needs to be scrolled.
    setVerticalScrollBarPolicy(lines > MostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (maximumHeight() != before) {
        Q_EMIT heightChanged();
    }
}

void DefinitionEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() == event->size().width()) {
        return;
    }
    // Of lines that are not in view the layout knows nothing before it is asked.
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        document()->documentLayout()->blockBoundingRect(block);
    }
    fitHeight();
}

bool DefinitionEdit::isTouched() const
{
    return plainText(this, m_shown) != m_shown;
}

void DefinitionEdit::showText(const QString &text)
{
    const QString typed = plainText(this, m_shown);
    m_shown = text;
    if (typed != text) {
        setPlainText(text);
    }
    document()->setModified(false);
}

void DefinitionEdit::refresh(const QString &text)
{
    if (!isTouched()) {
        showText(text);
    }
}

void DefinitionEdit::save()
{
    const QString text = plainText(this, m_shown);
    if (text == m_shown || isReadOnly()) {
        return;
    }
    m_shown = text;
    document()->setModified(false);
    Q_EMIT written(text);
}

void DefinitionEdit::setHint(const QString &hint, bool isReadOnly)
{
    setPlaceholderText(hint);
    setReadOnly(isReadOnly);
}

void DefinitionEdit::edit()
{
    setFocus(Qt::OtherFocusReason);
    moveCursor(QTextCursor::End);
}

void DefinitionEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason) {
        save();
    }
}

void DefinitionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
    } else if (event->key() == Qt::Key_Escape && isTouched()) {
        showText(m_shown);
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

} // namespace visavis
