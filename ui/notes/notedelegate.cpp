// SPDX-License-Identifier: MIT
#include "ui/notes/notedelegate.h"

#include "models/notes/noteroles.h"
#include "models/transcript/timetext.h"
#include "ui/base/swatch.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * 0.88);
    } else {
        font.setPixelSize(std::max(1, int(font.pixelSize() * 0.88)));
    }
    return font;
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int lines =
        2 * QFontMetrics(strong(option.font)).height() + QFontMetrics(small(option.font)).height();
    return {120, lines + 2 * Grid + 4};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ground = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = blended(ground, text, isSelected ? 0.8 : 0.62);
    painter->save();
    QStyleOptionViewItem plain = option;
    plain.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, option.widget);

    QRect area = option.rect.adjusted(Grid, Grid, -Grid, -Grid);
    const auto line = [&](const QFont &font, const QColor &ink, int height, QRect room, const QString &words,
                          Qt::Alignment alignment) {
        painter->setFont(font);
        painter->setPen(ink);
        room.setHeight(height);
        painter->drawText(room, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                          QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
    };
    const QFont quietFont = small(option.font);
    const int height = QFontMetrics(strong(option.font)).height();
    const QDateTime written = index.data(NoteDateRole).toDateTime();
    QStringList facts{index.data(NoteInitialsRole).toString(),
                      written.isValid() ? shortDateText(written.date()) : QString()};
    facts.removeAll(QString());
    const QString when = facts.join(u" · "_s);
    line(quietFont, quiet, height, area, when, Qt::AlignRight);
    QRect title = area;
    title.setRight(area.right() - QFontMetrics(quietFont).horizontalAdvance(when) - Grid);
    if (const QVariant colour = index.data(NoteColourRole); colour.isValid()) {
        paintSwatch(*painter,
                    QRectF(title.left(), title.top() + (height - SwatchSize) / 2.0, SwatchSize, SwatchSize),
                    colour.value<Colour>(), option.palette);
        title.setLeft(title.left() + SwatchSize + 6);
    }
    line(strong(option.font), text, height, title, index.data(NoteTitleRole).toString(), Qt::AlignLeft);
    area.setTop(area.top() + height + 2);
    line(option.font, text, height, area, index.data(NoteExcerptRole).toString().simplified(), Qt::AlignLeft);
    area.setTop(area.top() + height + 2);
    line(quietFont, quiet, QFontMetrics(quietFont).height(), area, index.data(NoteDetailRole).toString(),
         Qt::AlignLeft);
    painter->setPen(blended(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.1));
    painter->drawLine(option.rect.left() + Grid, option.rect.bottom(), option.rect.right() - Grid,
                      option.rect.bottom());
    painter->restore();
}

} // namespace visavis
