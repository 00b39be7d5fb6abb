// SPDX-License-Identifier: MIT
#include "ui/base/filteredit.h"

#include "models/search/queryparser.h"

#include <QKeyEvent>

namespace visavis
{

using namespace std::chrono_literals;

namespace
{

/// Long enough not to search for every letter of a word, short enough to seem immediate.
constexpr auto Pause = 200ms;

} // namespace

FilterEdit::FilterEdit(QWidget *parent)
    : SearchField(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterEdit::tell);
    connect(this, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
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
    SearchField::keyPressEvent(event);
}

} // namespace visavis
