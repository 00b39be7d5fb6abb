// SPDX-License-Identifier: MIT
#include "ui/export/kindlist.h"

#include "ui/base/rowtext.h"
#include "ui/export/exportnames.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Width = 240;
constexpr int Margin = 8;
constexpr int Air = 5;

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont purposeFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

/// The name and, below, what it is for: on as many lines as they need.
class KindDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.text.clear();
        const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
        painter->save();
        const QRect room = row.rect.adjusted(Margin, Air, -Margin, -Air);
        const int height = heightOf(nameFont(row.font), nameOf(index), room.width());
        draw(*painter, nameFont(row.font), rowColour(row), room, nameOf(index));
        draw(*painter, purposeFont(row.font), quietRowColour(row), room.adjusted(0, height, 0, 0),
             purposeOf(index));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // As beside a scroll bar, whether it is there or not: it comes and goes with the heights.
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int bar = view ? view->verticalScrollBar()->sizeHint().width() : 0;
        const int width = (view ? view->contentsRect().width() - bar : Width) - 2 * Margin;
        const QString purpose = purposeOf(index);
        const int below = purpose.isEmpty() ? 0 : heightOf(purposeFont(option.font), purpose, width);
        return {width, heightOf(nameFont(option.font), nameOf(index), width) + below + 2 * Air};
    }

private:
    static QString nameOf(const QModelIndex &index) { return index.data(Qt::DisplayRole).toString(); }
    static QString purposeOf(const QModelIndex &index)
    {
        return index.data(KindList::PurposeRole).toString();
    }

    static int heightOf(const QFont &font, const QString &text, int width)
    {
        constexpr int Unbounded = 10'000;
        return QFontMetrics(font)
            .boundingRect(QRect(0, 0, width, Unbounded), Qt::TextWordWrap, text)
            .height();
    }

    static void draw(QPainter &painter, const QFont &font, const QColor &colour, const QRect &room,
                     const QString &text)
    {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(room, Qt::TextWordWrap, text);
    }
};

} // namespace

KindList::KindList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Kinds of export"));
    setItemDelegate(new KindDelegate(this));
    setResizeMode(Adjust); // heights go by the width
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ExportKind &kind : exportKinds()) {
        auto *item = new QListWidgetItem(kindName(kind.id), this);
        item->setData(IdRole, QString(kind.id));
        item->setData(PurposeRole, kindPurpose(kind.id));
        item->setData(Qt::AccessibleDescriptionRole, kindPurpose(kind.id));
    }
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &KindList::kindChanged);
}

void KindList::choose(const ExportKind &kind)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toString() == kind.id) {
            setCurrentRow(row);
        }
    }
}

const ExportKind *KindList::kind() const
{
    const QListWidgetItem *current = currentItem();
    const ExportKind *kind = current ? exportKind(current->data(IdRole).toString()) : nullptr;
    return kind ? kind : &exportKinds().front();
}

QSize KindList::sizeHint() const
{
    return {Width, QListWidget::sizeHint().height()};
}

} // namespace visavis
