// SPDX-License-Identifier: MIT
#include "ui/review/tagline.h"

#include "ui/base/swatch.h"

#include <QPainter>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
constexpr int AfterDot = 5;

} // namespace

TagLine::TagLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void TagLine::setTags(const QList<WornTag> &tags)
{
    m_tags = tags;
    QStringList names;
    for (const WornTag &tag : tags) {
        names.append(tag.name);
    }
    setAccessibleName(tr("Tags: %1").arg(names.join(u", "_s)));
    setToolTip(names.join(u", "_s).toHtmlEscaped());
    setVisible(!tags.isEmpty());
    updateGeometry();
    update();
}

QSize TagLine::sizeHint() const
{
    int width = 0;
    for (const WornTag &tag : m_tags) {
        width += SwatchSize + AfterDot + fontMetrics().horizontalAdvance(tag.name) + 2 * Grid;
    }
    return {width, fontMetrics().height()};
}

QSize TagLine::minimumSizeHint() const
{
    return {8 * Grid, fontMetrics().height()};
}

void TagLine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const WornTag &tag : m_tags) {
        const int room = width() - x - SwatchSize - AfterDot;
        if (room < 3 * Grid) {
            break;
        }
        paintSwatch(painter, QRectF(x, (height() - SwatchSize) / 2.0, SwatchSize, SwatchSize), tag.colour,
                    palette());
        x += SwatchSize + AfterDot;
        const QString name = fontMetrics().elidedText(tag.name, Qt::ElideRight, room);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(x, 0, room, height()), Qt::AlignLeading | Qt::AlignVCenter, name);
        x += fontMetrics().horizontalAdvance(name) + 2 * Grid;
    }
}

} // namespace visavis
