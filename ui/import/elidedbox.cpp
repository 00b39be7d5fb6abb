// SPDX-License-Identifier: MIT
#include "ui/import/elidedbox.h"

#include <QAbstractItemView>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace visavis
{

ElidedBox::ElidedBox(const QString &name, QWidget *parent)
    : QComboBox(parent)
{
    constexpr int FewestLetters = 12;
    setAccessibleName(name);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(FewestLetters);
}

void ElidedBox::showPopup()
{
    constexpr int Frame = 24; // and a scroll bar
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + Frame);
    QComboBox::showPopup();
}

void ElidedBox::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    constexpr int Gap = 4; // what styles keep free before the text
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - Gap);
    QStylePainter painter(this);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace visavis
