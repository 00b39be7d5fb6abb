// SPDX-License-Identifier: MIT
#include "ui/base/emptytext.h"

#include <QPainter>

namespace visavis
{

void paintEmptyText(QWidget &viewport, const QString &text)
{
    constexpr int Margin = 24;
    QPainter painter(&viewport);
    painter.setPen(viewport.palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport.rect().marginsRemoved({Margin, Margin, Margin, Margin}),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

} // namespace visavis
