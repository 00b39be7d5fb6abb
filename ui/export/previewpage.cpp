// SPDX-License-Identifier: MIT
#include "ui/export/previewpage.h"

#include <QEvent>
#include <QScrollBar>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The page's own sheet is written for browsers, whose language Qt's pages know only part of.
QString sheetFor(const QPalette &palette)
{
    const QString quiet = palette.color(QPalette::PlaceholderText).name();
    const QString link = palette.color(QPalette::Link).name();
    const QString ink = palette.color(QPalette::Text).name();
    return u"body { color: %1; }"
           "h1 { font-size: x-large; margin-bottom: 4px; }"
           "h2 { font-size: large; margin-top: 24px; }"
           "h3, h4, h5, h6 { font-size: medium; margin-top: 16px; }"
           "a { color: %2; }"
           "blockquote { margin: 12px 16px 4px 16px; }"
           "dt, .context, .summary, .reference, .note-head, .subtitle, .count { color: %3; }"
           "th, td { padding: 4px; }"_s.arg(ink, link, quiet);
}

} // namespace

PreviewPage::PreviewPage(QWidget *parent)
    : QTextBrowser(parent)
{
    constexpr int Margin = 16;
    setAccessibleName(tr("Preview as a page"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Margin);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.hasFragment() && link.adjusted(QUrl::RemoveFragment).isEmpty()) {
            scrollToAnchor(link.fragment());
        }
    });
}

void PreviewPage::setPage(const QString &html)
{
    m_html = html;
    showPage();
}

void PreviewPage::showPage()
{
    const int top = verticalScrollBar()->value();
    document()->setDefaultStyleSheet(sheetFor(palette()));
    setHtml(m_html);
    verticalScrollBar()->setValue(std::min(top, verticalScrollBar()->maximum()));
}

QVariant PreviewPage::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void PreviewPage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_html.isEmpty()) {
        showPage();
    }
}

} // namespace visavis
