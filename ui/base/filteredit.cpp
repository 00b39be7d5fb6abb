// SPDX-License-Identifier: MIT
#include "ui/base/filteredit.h"

#include "models/search/queryparser.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Long enough not to search for every letter of a word, short enough to seem immediate.
constexpr auto Pause = 200ms;

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : QLineEdit(parent)
{
    m_icon = addAction(QIcon(), LeadingPosition);
    m_icon->setText(tr("Search"));
    setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::tell);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    showIcon();
}

void FilterEdit::setFilter(const QString &text)
{
    setText(text);
    tell();
}

void FilterEdit::tell()
{
    m_pause.stop();
    Query query = parseQuery(text());
    if (query == m_query) {
        return;
    }
    m_query = std::move(query);
    Q_EMIT queryChanged(m_query);
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        Q_EMIT accepted();
        return;
    case Qt::Key_Down:
        tell();
        Q_EMIT listRequested();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            setFilter({});
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showIcon();
    }
    QLineEdit::changeEvent(event);
}

void FilterEdit::showIcon()
{
    if (!m_icon) {
        return;
    }
    m_icon->setIcon(QIcon::fromTheme(u"search-symbolic"_s, QIcon::fromTheme(u"edit-find"_s)));
}

} // namespace visavis
