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

int ElidedLabel::textWidth() const
{
    // Eliding counts parts of pixels.
    return int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
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
    if (m_fewestLetters == 0 && room.width() < 8 * fontMetrics().averageCharWidth()) {
        return; // what is left of it would say nothing
    }
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, room.width());
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(&painter, room, int(side), palette(), isEnabled(), shown, foregroundRole());
}

} // namespace visavis
