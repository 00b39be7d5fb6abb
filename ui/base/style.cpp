// SPDX-License-Identifier: MIT
#include "ui/base/style.h"

#include "ui/base/swatch.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double Radius = 3;
/// Behind the numbers of a column.
constexpr int NumberGap = 12;

/// Three to one against the grounds of all themes, as controls need it.
QColor border(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    return blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText),
                   isEnabled ? 0.58 : 0.25);
}

/// Around what floats over the window.
QColor edge(const QStyleOption &option)
{
    return blended(option.palette.color(QPalette::Window), option.palette.color(QPalette::WindowText), 0.3);
}

bool isPopupFrame(QStyle::PrimitiveElement element, const QWidget *widget)
{
    return element == QStyle::PE_Frame && widget && widget->windowType() == Qt::Popup;
}

/// Between a box's icon and its words.
constexpr int ComboIconGap = 4;

/// Of a button whose menu opens at a click anywhere on it.
constexpr int ChevronRoom = 12;

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// Behind its words or its sign: Fusion's arrow hangs in the corner below, where it is read as a comma.
void drawChevron(QPainter &painter, const QStyleOption &option, const QRect &button)
{
    constexpr double Half = 3.5;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const double x = isMirrored ? button.left() + ChevronRoom * 0.65 : button.right() - ChevronRoom * 0.65;
    const QPointF middle(x, button.center().y() + 1);
    const auto group = option.state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    painter.setPen(QPen(option.palette.color(group, QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{middle + QPointF(-Half, -Half / 2), middle + QPointF(0, Half / 2),
                                   middle + QPointF(Half, -Half / 2)});
}

/// Whether it is a cell of a table, or the title of a column, whose words end at the next column.
bool endsAtNextColumn(const QStyleOption *option, const QWidget *widget)
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        return header->orientation == Qt::Horizontal && header->textAlignment.testFlag(Qt::AlignRight);
    }
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return item && item->displayAlignment.testFlag(Qt::AlignRight) && view && view->model() &&
           view->model()->columnCount(view->rootIndex()) > 1;
}

QRect awayFromNextColumn(const QRect &rect, const QStyleOption &option)
{
    return option.direction == Qt::RightToLeft ? rect.adjusted(NumberGap, 0, 0, 0)
                                               : rect.adjusted(0, 0, -NumberGap, 0);
}

void outline(QPainter &painter, const QStyleOption &option, const QRectF &rect)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const double width = hasFocus ? 2 : 1;
    painter.setPen(QPen(hasFocus ? option.palette.color(QPalette::Accent) : border(option), width));
    painter.drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius, Radius);
}

/// Around all of a button or box that has the keyboard: within its border it is hardly seen.
void drawFocusRing(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    outline(painter, option, option.rect);
    painter.restore();
}

/// One with a style sheet is not drawn whole by this style.
bool hasFocusRing(const QWidget *widget)
{
    const bool isKnown = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget);
    return isKnown && qobject_cast<const Style *>(widget->style());
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const QRectF box = option.rect;
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const QColor base = option.palette.color(QPalette::Base);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    if (!isOn && !isPartly) {
        painter.setBrush(base);
        outline(painter, option, box);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled ? option.palette.color(QPalette::Accent) : border(option));
    painter.drawRoundedRect(box, Radius, Radius);
    QPainterPath mark;
    if (isPartly) {
        mark.moveTo(box.left() + box.width() * 0.25, box.center().y());
        mark.lineTo(box.right() - box.width() * 0.25, box.center().y());
    } else {
        mark.moveTo(box.left() + box.width() * 0.24, box.top() + box.height() * 0.52);
        mark.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.71);
        mark.lineTo(box.left() + box.width() * 0.77, box.top() + box.height() * 0.31);
    }
    painter.setPen(QPen(base, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark);
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const bool isChevron = element == PE_IndicatorArrowDown && widget && opensMenu(option);
    const bool isOurs = element == PE_IndicatorCheckBox || element == PE_FrameLineEdit ||
                        element == PE_FrameFocusRect || isChevron;
    const bool isPopup = element == PE_PanelMenu || element == PE_FrameMenu || isPopupFrame(element, widget);
    if (!isOurs) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
    if ((!isOurs && !isPopup) || (element == PE_FrameFocusRect && hasFocusRing(widget))) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (isPopup) {
        painter->setPen(QPen(edge(*option), 1));
        painter->drawRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    } else if (element == PE_FrameFocusRect) {
        const double width = qobject_cast<const QAbstractButton *>(widget) ? 2 : 1;
        painter->setPen(QPen(option->palette.color(QPalette::Accent), width));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                                 Radius, Radius);
    } else if (isChevron) {
        drawChevron(*painter, *option, widget->rect());
    } else if (element == PE_FrameLineEdit) {
        outline(*painter, *option, option->rect);
    } else {
        drawCheckBox(*painter, *option);
    }
    painter->restore();
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option);
    if (element == CE_HeaderLabel && header && endsAtNextColumn(option, widget)) {
        QStyleOptionHeaderV2 label(*header);
        label.rect = awayFromNextColumn(label.rect, label);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (element == CE_ToolButtonLabel && opensMenu(option)) {
        QStyleOptionToolButton label(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        label.rect = option->direction == Qt::RightToLeft ? label.rect.adjusted(ChevronRoom, 0, 0, 0)
                                                          : label.rect.adjusted(0, 0, -ChevronRoom, 0);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
               box && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox label(*box); // its words end in dots rather than within a letter
        const int icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + ComboIconGap;
        const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon;
        label.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
        QProxyStyle::drawControl(element, &label, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
    if (element == CE_PushButton && option->state.testFlag(State_HasFocus)) {
        drawFocusRing(*painter, *option);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && option->state.testFlag(State_HasFocus)) {
        drawFocusRing(*painter, *option);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_ItemViewItemText && endsAtNextColumn(option, widget)
               ? awayFromNextColumn(rect, *option)
               : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ToolButton && opensMenu(option)) {
        return whole + QSize(ChevronRoom, 0);
    }
    const bool isText = type == CT_ItemViewItem || type == CT_HeaderSection;
    return isText && endsAtNextColumn(option, widget) ? whole + QSize(NumberGap, 0) : whole;
}

QPixmap Style::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const
{
    if (mode != QIcon::Disabled) {
        return QProxyStyle::generatedIconPixmap(mode, pixmap, option);
    }
    constexpr double Faint = 0.4;
    QPixmap faint(pixmap.size());
    faint.setDevicePixelRatio(pixmap.devicePixelRatio());
    faint.fill(Qt::transparent);
    QPainter painter(&faint);
    painter.setOpacity(Faint);
    painter.drawPixmap(0, 0, pixmap);
    return faint;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    // Words alone: buttons of our own have no icons beside those that Qt makes.
    return hint == SH_DialogButtonBox_ButtonsHaveIcons
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace visavis
