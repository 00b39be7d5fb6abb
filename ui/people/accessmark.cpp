// SPDX-License-Identifier: MIT
#include "ui/people/accessmark.h"

#include <QPainter>
#include <QPainterPath>

namespace visavis
{

namespace
{

/// In a square of ten units.
void paintLock(QPainter &painter, const QColor &colour)
{
    QPainterPath bow(QPointF(2.6, 5));
    bow.lineTo(2.6, 3.4);
    bow.arcTo(QRectF(2.6, 1, 4.8, 4.8), 180, -180);
    bow.lineTo(7.4, 5);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(bow);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(1.4, 4.8, 7.2, 4.7), 1, 1);
}

void paintEye(QPainter &painter, const QColor &colour)
{
    QPainterPath lids(QPointF(0.4, 5));
    lids.quadTo(5, -0.6, 9.6, 5);
    lids.quadTo(5, 10.6, 0.4, 5);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(lids);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(5, 5), 1.1, 1.1);
}

void paintClock(QPainter &painter)
{
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(5, 5), 4.2, 4.2);
    painter.drawPolyline(QPolygonF{QPointF(5, 2.6), QPointF(5, 5), QPointF(6.8, 6)});
}

} // namespace

void paintAccessMark(QPainter &painter, const QRectF &place, Restriction restriction, const QColor &colour)
{
    constexpr double Units = 10;
    if (restriction == Restriction::Publishable) {
        return;
    }
    const double size = std::min({place.width(), place.height(), 14.0});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(size / 2, size / 2));
    painter.scale(size / Units, size / Units);
    painter.setPen(QPen(colour, 1.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (restriction) {
    case Restriction::OffRecord:
        paintLock(painter, colour);
        break;
    case Restriction::ToCheck:
        paintEye(painter, colour);
        break;
    case Restriction::Embargoed:
        paintClock(painter);
        break;
    case Restriction::Publishable:
        break;
    }
    painter.restore();
}

QIcon accessIcon(Restriction restriction, const QColor &colour)
{
    constexpr int Size = 16;
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(Size * scale, Size * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        paintAccessMark(painter, QRectF(1, 1, Size - 2, Size - 2), restriction, colour);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace visavis
