// SPDX-License-Identifier: MIT
#include "ui/export/templatesource.h"

#include "ui/annotations/notetext.h"
#include "ui/base/plaintext.h"
#include "ui/export/syntaxof.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextCursor>

namespace visavis
{

using namespace Qt::StringLiterals;

/// The language that the template makes, and over it the template's own.
class TemplateHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter
{
public:
    using KSyntaxHighlighting::SyntaxHighlighter::SyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        using Style = KSyntaxHighlighting::Theme;
        KSyntaxHighlighting::SyntaxHighlighter::highlightBlock(text);
        static const QRegularExpression tags(u"\\{\\{[^{}]*\\}\\}|\\{%[^{}%]*%\\}|\\{#.*?#\\}"_s);
        for (auto each = tags.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const QChar kind = text[match.capturedStart() + 1];
            const Style::TextStyle style = kind == u'{'   ? Style::Variable
                                           : kind == u'%' ? Style::Keyword
                                                          : Style::Comment;
            QTextCharFormat format;
            format.setForeground(QColor::fromRgb(theme().textColor(style)));
            format.setFontWeight(kind == u'%' ? QFont::Bold : QFont::Normal);
            setFormat(int(match.capturedStart()), int(match.capturedLength()), format);
        }
    }
};

TemplateSource::TemplateSource(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateHighlighter(document()))
{
    constexpr int Margin = 12;
    setAccessibleName(tr("Template"));
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    document()->setDocumentMargin(Margin);
    chooseTheme();
}

void TemplateSource::setTemplate(const QString &text, const QString &suffix)
{
    m_original = text;
    setPlainText({});
    m_highlighter->setDefinition(syntaxOf(suffix));
    setPlainText(text);
}

void TemplateSource::replaceAll(const QString &text)
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    setTextCursor(QTextCursor(document()));
}

QString TemplateSource::text() const
{
    return plainText(this, m_original);
}

void TemplateSource::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        chooseTheme();
    }
}

void TemplateSource::chooseTheme()
{
    m_highlighter->setTheme(syntaxRepository().themeForPalette(palette()));
    m_highlighter->rehighlight();
}

} // namespace visavis
