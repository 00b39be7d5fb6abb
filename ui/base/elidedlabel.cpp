// SPDX-License-Identifier: MIT
#include "ui/base/elidedlabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace visavis
{

ElidedLabel::ElidedLabel(int fewestLetters, QWidget *parent)
    : QLabel(parent)
    , m_fewestLetters(fewestLetters)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

bool ElidedLabel::isElided() const
{
    return textWidth() > contentsRect().width();
}

QSize ElidedLabel::sizeHint() const
{
    return {textWidth(), QLabel::sizeHint().height()};
}

int ElidedLabel::widthOf(const QString &text) const
{
    // Eliding counts parts of pixels.
    return int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text)));
}

QString ElidedLabel::shownText() const
{
    const int room = contentsRect().width();
    if (!isElided()) {
        return text();
    }
    if (!m_separator.isEmpty()) {
        return firstParts(room);
    }
    if (m_fewestLetters == 0 && room < 8 * fontMetrics().averageCharWidth()) {
        return {}; // what is left of it would say nothing
    }
    return elided(text(), room);
}

QString ElidedLabel::firstParts(int room) const
{
    QString parts = text();
    for (qsizetype end = parts.lastIndexOf(m_separator); end >= 0; end = parts.lastIndexOf(m_separator)) {
        parts = parts.first(end).trimmed();
        if (widthOf(parts) <= room) {
            return parts;
        }
    }
    return room * 2 < widthOf(parts) ? QString() : elided(parts, room); // less than half says nothing
}

QString ElidedLabel::elided(const QString &text, int room) const
{
    const QString shown = fontMetrics().elidedText(text, m_elideMode, room);
    const qsizetype letters = shown.size() - 1;
    if (letters < 1 || !shown.endsWith(u'…') || text[letters].isSpace()) {
        return shown;
    }
    const qsizetype space = shown.first(letters).lastIndexOf(u' ');
    // A long word is better cut than left out.
    return space * 3 >= letters ? shown.first(space).trimmed() + u'…' : shown;
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int fewest = m_fewestLetters * fontMetrics().averageCharWidth();
    return {std::min(fewest, sizeHint().width()), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect room = contentsRect();
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, room, int(side), palette(), isEnabled(), shownText(), foregroundRole());
}

} // namespace visavis
