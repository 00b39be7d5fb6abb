// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookdelegate.h"

#include "models/items/codebookfilter.h"
#include "models/items/coderoles.h"
#include "ui/base/markedtext.h"
#include "ui/base/swatch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Gap = 8;
constexpr int Padding = 6; ///< above and below the name, together

QRect nameRect(const QRect &row)
{
    return row.adjusted(4 + SwatchSize + Gap, 0, -Gap, 0);
}

} // namespace

CodebookDelegate::CodebookDelegate(const CodebookFilter &filter, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_filter(filter)
{
}

QSize CodebookDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    return {120, rowHeight(option.fontMetrics)};
}

int CodebookDelegate::rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 2 * Padding;
}

void CodebookDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ground = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = blended(ground, text, isSelected ? 0.8 : 0.6);

    painter->save();
    QStyleOptionViewItem plain = option;
    plain.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, option.widget);

    QRect rect = nameRect(option.rect);
    const double top = option.rect.center().y() + 0.5 - SwatchSize / 2.0;
    paintSwatch(*painter, QRectF(option.rect.left() + 4, top, SwatchSize, SwatchSize),
                index.data(CodeColourRole).value<Colour>(), option.palette);

    painter->setFont(option.font);
    const auto paintCount = [&](int count, const QColor &colour) {
        const QString number = QLocale().toString(count);
        painter->setPen(colour);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
        rect.setRight(rect.right() -
                      std::max(option.fontMetrics.horizontalAdvance(number),
                               option.fontMetrics.horizontalAdvance(QLatin1Char('0')) * 3) -
                      Gap);
    };
    paintCount(index.data(CodeCountRole).toInt(), quiet);
    if (const int here = index.data(CodeEpisodeCountRole).toInt(); here > 0) {
        paintCount(here, text);
    }
    if (const QString key = index.data(CodeShortcutRole).toString(); !key.isEmpty()) {
        const int size = option.fontMetrics.height();
        const int capTop = option.rect.center().y() - size / 2;
        const QRectF cap(rect.right() - size + 0.5, capTop + 0.5, size, size); // on whole pixels
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(blended(ground, text, 0.3), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cap, 3, 3);
        painter->setPen(quiet);
        painter->drawText(cap, Qt::AlignCenter, key);
        rect.setRight(int(cap.left()) - Gap);
    }
    QFont font = option.font;
    font.setStrikeOut(index.data(CodeIsDroppedRole).toBool());
    paintMarkedText(*painter, rect, index.data().toString(), m_filter.matcher(), font,
                    index.data(CodeIsGivenRole).toBool() ? text : quiet);
    painter->restore();
}

bool CodebookDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString tip = u"<p>%1</p>"_s.arg(index.data(CodePathRole).toString().toHtmlEscaped());
    if (const QString description = index.data(CodeDescriptionRole).toString(); !description.isEmpty()) {
        tip += u"<p>%1</p>"_s.arg(description.toHtmlEscaped());
    }
    tip += u"<p>%1</p>"_s.arg(countText(index));
    QToolTip::showText(event->globalPos(), tip, view);
    return true;
}

QString CodebookDelegate::countText(const QModelIndex &index)
{
    const int here = index.data(CodeEpisodeCountRole).toInt();
    const int all = index.data(CodeCountRole).toInt();
    return here > 0 ? tr("Given %Ln time(s)", nullptr, all) + u", "_s +
                          tr("%Ln of them in this interview", nullptr, here)
                    : tr("Given %Ln time(s)", nullptr, all);
}

QWidget *CodebookDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                        const QModelIndex & /*index*/) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of the tag"));
    return edit;
}

void CodebookDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                            const QModelIndex & /*index*/) const
{
    editor->setGeometry(nameRect(option.rect).adjusted(-5, 0, 4, 0));
}

} // namespace visavis
