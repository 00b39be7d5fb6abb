// SPDX-License-Identifier: MIT
#include "ui/export/previewtext.h"

#include "ui/annotations/notetext.h"
#include "ui/export/syntaxof.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>

namespace visavis
{

using namespace Qt::StringLiterals;

PreviewText::PreviewText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    constexpr int Margin = 12;
    setAccessibleName(tr("Preview as text"));
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(Margin);
    chooseTheme();
}

void PreviewText::setText(const QString &text, const QString &suffix)
{
    const int top = verticalScrollBar()->value();
    // Rows of a table stay rows.
    const bool isTable = suffix == u"csv" || suffix == u"tsv";
    setLineWrapMode(isTable ? NoWrap : WidgetWidth);
    const KSyntaxHighlighting::Definition definition = syntaxOf(suffix, text);
    if (definition != m_highlighter->definition()) {
        setPlainText({}); // the old text is not coloured anew
        m_highlighter->setDefinition(definition);
    }
    if (text != toPlainText()) {
        setPlainText(text);
        verticalScrollBar()->setValue(std::min(top, verticalScrollBar()->maximum()));
    }
}

void PreviewText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        chooseTheme();
    }
}

void PreviewText::chooseTheme()
{
    m_highlighter->setTheme(syntaxRepository().themeForPalette(palette()));
    m_highlighter->rehighlight();
}

} // namespace visavis
