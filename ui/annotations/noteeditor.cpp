// SPDX-License-Identifier: MIT
#include "ui/annotations/noteeditor.h"

#include "ui/annotations/notetext.h"
#include "ui/base/plaintext.h"
#include "ui/notes/referencecompletion.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QKeyEvent>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

constexpr auto Pause = 400ms;
constexpr int FewestLines = 3;
constexpr int MostLines = 12;
constexpr int Margin = 4;

bool endsWriting(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return event.key() == Qt::Key_Escape || (isReturn && event.modifiers().testFlag(Qt::ControlModifier));
}

} // namespace

NoteEditor::NoteEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
    , m_references(new ReferenceCompletion(this))
{
    setAccessibleName(tr("Note"));
    setPlaceholderText(tr("Write a note. Ctrl+Return keeps it, Esc leaves it as it was."));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(Margin);
    m_highlighter->setDefinition(noteDefinition());
    chooseTheme();
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT draftChanged(text()); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        m_pause.start();
        if (const int height = wantedHeight(); height != m_height) {
            m_height = height;
            Q_EMIT wantedHeightChanged();
        }
    });
}

void NoteEditor::setProject(Project *project)
{
    m_references->setProject(project);
}

void NoteEditor::begin(const QString &text)
{
    m_before = text;
    setPlainText(text);
    m_pause.stop();
    moveCursor(QTextCursor::End);
    m_height = wantedHeight();
}

void NoteEditor::takeBack()
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(m_before);
    m_pause.stop();
}

QString NoteEditor::text() const
{
    return plainText(this, m_before);
}

void NoteEditor::markKept()
{
    m_before = text();
    document()->setModified(false);
}

bool NoteEditor::isChanged() const
{
    return text() != m_before;
}

int NoteEditor::wantedHeight() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < MostLines; block = block.next()) {
        lines += std::max(1, block.lineCount());
    }
    return std::clamp(lines, FewestLines, MostLines) * fontMetrics().lineSpacing() + 2 * Margin + 2;
}

bool NoteEditor::event(QEvent *event)
{
    // What ends writing is no command of what the editor stands in.
    if (event->type() == QEvent::ShortcutOverride && endsWriting(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void NoteEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_references->takes(*event)) {
        event->ignore(); // the list of names has it
        return;
    }
    if (event->key() != Qt::Key_Escape && endsWriting(*event)) {
        if (const QUuid object = m_references->objectAt(textCursor().position()); !object.isNull()) {
            Q_EMIT objectRequested(object);
            return;
        }
    }
    if (event->key() == Qt::Key_Escape) {
        m_pause.stop();
        Q_EMIT cancelled();
    } else if (endsWriting(*event)) {
        m_pause.stop();
        Q_EMIT finished();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        if (!event->text().isEmpty()) {
            m_references->complete();
        }
    }
}

void NoteEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        const int place = cursorForPosition(event->position().toPoint()).position();
        if (const QUuid object = m_references->objectAt(place); !object.isNull()) {
            Q_EMIT objectRequested(object);
            return;
        }
    }
    QPlainTextEdit::mousePressEvent(event);
}

void NoteEditor::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    switch (event->reason()) {
    case Qt::PopupFocusReason:
    case Qt::MenuBarFocusReason:
        break;
    case Qt::ActiveWindowFocusReason:
        m_pause.stop();
        Q_EMIT paused();
        break;
    default:
        m_pause.stop();
        Q_EMIT finished();
    }
}

void NoteEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        chooseTheme();
    }
}

void NoteEditor::chooseTheme()
{
    m_highlighter->setTheme(syntaxRepository().themeForPalette(palette()));
    m_highlighter->rehighlight();
}

} // namespace visavis
