// SPDX-License-Identifier: MIT
#include "ui/review/reviewmark.h"

#include "models/items/reviewmodel.h"

#include <QPainter>

#include <algorithm>

namespace visavis
{

std::optional<ReviewMark> reviewMarkOf(const Annotation &annotation)
{
    if (annotation.state == AnchorState::Anchored) {
        return std::nullopt;
    }
    if (annotation.state == AnchorState::Orphan) {
        return annotation.awaitsReview() ? ReviewMark::NoPlace : ReviewMark::Kept;
    }
    switch (surenessOf(annotation)) {
    case Sureness::Good:
        return ReviewMark::Good;
    case Sureness::Fair:
        return ReviewMark::Fair;
    case Sureness::Slight:
    case Sureness::None:
        break;
    }
    return ReviewMark::Slight;
}

void paintReviewMark(QPainter &painter, const QRectF &place, ReviewMark mark, const QColor &colour)
{
    constexpr double Units = 10;
    const QRectF disc(0.8, 0.8, 8.4, 8.4);
    const double size = std::min({place.width(), place.height(), double(ReviewSign::Size)});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(place.center() - QPointF(size / 2, size / 2));
    painter.scale(size / Units, size / Units);
    painter.setPen(QPen(colour, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(disc);
    const auto fill = [&](int quarters) {
        constexpr int Degree = 16;
        constexpr int Quarter = 90 * Degree;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(disc, Quarter, -quarters * Quarter); // from the top, as a clock goes
    };
    switch (mark) {
    case ReviewMark::Good:
        fill(3);
        break;
    case ReviewMark::Fair:
        fill(2);
        break;
    case ReviewMark::Slight:
        fill(1);
        break;
    case ReviewMark::NoPlace:
        painter.drawLine(QPointF(3.2, 3.2), QPointF(6.8, 6.8));
        painter.drawLine(QPointF(3.2, 6.8), QPointF(6.8, 3.2));
        break;
    case ReviewMark::Kept:
        painter.drawLine(QPointF(3, 5), QPointF(7, 5));
        break;
    }
    painter.restore();
}

ReviewSign::ReviewSign(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(Size, Size);
}

void ReviewSign::setMark(std::optional<ReviewMark> mark)
{
    if (mark != m_mark) {
        m_mark = mark;
        update();
    }
}

void ReviewSign::paintEvent(QPaintEvent * /*event*/)
{
    if (m_mark) {
        QPainter painter(this);
        paintReviewMark(painter, rect(), *m_mark, palette().color(QPalette::WindowText));
    }
}

} // namespace visavis
