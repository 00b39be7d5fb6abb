// SPDX-License-Identifier: MIT
#include "ui/import/sourceview.h"

#include "ui/annotations/notetext.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace visavis
{

using namespace Qt::StringLiterals;

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(std::make_unique<KSyntaxHighlighting::SyntaxHighlighter>(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    m_highlighter->setDefinition(syntaxRepository().definitionForName(u"Visavis Transcript"_s));
    colour();
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isMoving) {
            Q_EMIT placeChosen(textCursor().position());
        }
    });
}

SourceView::~SourceView() = default;

void SourceView::show(const QString &text)
{
    if (text == m_text) {
        return;
    }
    m_text = text;
    m_isMoving = true;
    setExtraSelections({});
    setPlainText(text.first(std::min(text.size(), MostUnits)));
    m_isMoving = false;
}

void SourceView::mark(qsizetype start, qsizetype stop, bool scroll)
{
    const qsizetype length = document()->characterCount() - 1;
    if (start < 0 || start >= length) {
        setExtraSelections({});
        return;
    }
    QTextEdit::ExtraSelection marked;
    marked.cursor = QTextCursor(document());
    marked.cursor.setPosition(int(start));
    marked.cursor.setPosition(int(std::min(stop, length)), QTextCursor::KeepAnchor);
    marked.format.setBackground(palette().color(QPalette::Highlight));
    setExtraSelections({marked});
    if (scroll) {
        m_isMoving = true;
        QTextCursor there(document());
        there.setPosition(int(start));
        setTextCursor(there);
        centerCursor();
        m_isMoving = false;
    }
}

void SourceView::colour()
{
    const bool isDark = palette().color(QPalette::Base).lightness() < 128;
    m_highlighter->setTheme(syntaxRepository().defaultTheme(
        isDark ? KSyntaxHighlighting::Repository::DarkTheme : KSyntaxHighlighting::Repository::LightTheme));
    m_highlighter->rehighlight();
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        colour();
    }
}

} // namespace visavis
