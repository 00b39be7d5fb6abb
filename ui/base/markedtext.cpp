// SPDX-License-Identifier: MIT
#include "ui/base/markedtext.h"

#include "ui/base/picklist.h"
#include "ui/base/swatch.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace visavis
{

namespace
{

constexpr int RowAir = 12; // above and below the words of a row together
constexpr int NumberGap = 8;

QTextLine layOut(QTextLayout &layout, const NameMatcher &matcher)
{
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const Utf16Range &mark : matcher.marks(layout.text())) {
        formats.append({.start = int(mark.start.value()), .length = int(mark.length()), .format = bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

} // namespace

void paintMarkedText(QPainter &painter, const QRect &rect, const QString &text, const NameMatcher &matcher,
                     const QFont &font, const QColor &colour, Qt::TextElideMode elision)
{
    const QFontMetrics metrics(font);
    painter.setPen(colour);
    if (matcher.isEmpty()) {
        painter.setFont(font);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, elision, rect.width()));
        return;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    QTextLine line = layOut(layout, matcher);
    if (const double excess = line.naturalTextWidth() - rect.width(); excess > 0) {
        // Bold letters are wider than the metrics know.
        const double bold = line.naturalTextWidth() - metrics.horizontalAdvance(text);
        layout.setText(metrics.elidedText(text, elision, int(rect.width() - std::max(0.0, bold))));
        line = layOut(layout, matcher);
    }
    const QPointF place(rect.left(), rect.top() + (rect.height() - line.height()) / 2);
    layout.draw(&painter, place);
}

MarkedDelegate::MarkedDelegate(const NameMatcher &matcher, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_matcher(matcher)
{
}

void MarkedDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    option.text = text;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor colour =
        option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget)
                     .adjusted(margin, 0, -margin, 0);
    painter->save();
    if (const QString widest = index.data(PickList::WidestNumberRole).toString(); !widest.isEmpty()) {
        const QColor ground = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
        painter->setFont(option.font);
        painter->setPen(blended(ground, colour, 0.7));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                          index.data(PickList::NumberRole).toString());
        rect.setLeft(rect.left() + option.fontMetrics.horizontalAdvance(widest) + NumberGap);
    }
    paintMarkedText(*painter, rect, text, m_matcher, option.font, colour, option.textElideMode);
    painter->restore();
}

QSize MarkedDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), QFontMetrics(option.font).height() + RowAir)};
}

} // namespace visavis
