// SPDX-License-Identifier: MIT
#include "ui/search/hitdelegate.h"

#include "models/items/hitroles.h"
#include "ui/base/rowtext.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace visavis
{

namespace
{

constexpr int Gap = 8;
/// Of the row, what the speaker and the words before the match may take.
constexpr double SpeakerShare = 0.14;
constexpr double MatchPlace = 0.45;

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int space = index.data(HitIsGroupRole).toBool() ? 12 : 6;
    return {200, option.fontMetrics.height() + space};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    painter->save();
    if (index.data(HitIsGroupRole).toBool()) {
        paintGroup(*painter, option, index);
    } else {
        paintHit(*painter, option, index);
    }
    painter->restore();
}

void HitDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QRect place = option.rect.adjusted(Gap / 2, 0, -Gap, 0);
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QString count = QLocale().toString(index.data(HitCountRole).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count) + 2 * Gap;
    const QString title =
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width() - countWidth);
    painter.setPen(rowColour(option));
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, title);
    place.setLeft(place.left() + painter.fontMetrics().horizontalAdvance(title) + Gap);
    painter.setFont(option.font);
    painter.setPen(quietRowColour(option));
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, count);
}

void HitDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr auto Flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const QRect place = option.rect.adjusted(Gap / 2, 0, -Gap, 0);
    const int speakerWidth = int(place.width() * SpeakerShare);
    painter.setFont(option.font);
    painter.setPen(quietRowColour(option));
    const auto paintSpeaker = [&](int room) {
        const QString speaker = index.data(HitSpeakerRole).toString();
        painter.drawText(QRect(place.left(), place.top(), room, place.height()), Flags | Qt::AlignLeft,
                         option.fontMetrics.elidedText(speaker, Qt::ElideRight, room));
    };
    const bool isWholeTurn = index.data(HitWholeTurnRole).toBool();
    constexpr qsizetype MostShown = 400; // a whole turn may be a book
    const QString match = oneLine(index.data(HitMatchRole).toString().left(MostShown));
    const int start = place.left() + speakerWidth + Gap;
    if (isWholeTurn) {
        paintSpeaker(speakerWidth);
        const QRect rest(start, place.top(), place.right() - start, place.height());
        painter.setPen(rowColour(option));
        painter.drawText(rest, Flags | Qt::AlignLeft,
                         option.fontMetrics.elidedText(match, Qt::ElideRight, rest.width()));
        return;
    }
    const int middle = std::max(start, place.left() + int(place.width() * MatchPlace));
    const QRect beforePlace(start, place.top(), middle - start, place.height());
    const QString before = oneLine(index.data(HitBeforeRole).toString());
    // What the words before the match leave is the speaker's.
    const int taken = std::min(option.fontMetrics.horizontalAdvance(before), beforePlace.width());
    paintSpeaker(std::max(speakerWidth, middle - taken - Gap - place.left()));
    painter.drawText(beforePlace, Flags | Qt::AlignRight,
                     elidedStart(option.fontMetrics, before, beforePlace.width()));

    QFont bold = option.font;
    bold.setWeight(QFont::Bold);
    painter.setFont(bold);
    painter.setPen(rowColour(option));
    const int room = place.right() - middle;
    const QString shown = painter.fontMetrics().elidedText(match, Qt::ElideRight, room);
    painter.drawText(QRect(middle, place.top(), room, place.height()), Flags | Qt::AlignLeft, shown);

    const int after = middle + painter.fontMetrics().horizontalAdvance(shown);
    painter.setFont(option.font);
    painter.setPen(quietRowColour(option));
    painter.drawText(QRect(after, place.top(), place.right() - after, place.height()), Flags | Qt::AlignLeft,
                     option.fontMetrics.elidedText(oneLine(index.data(HitAfterRole).toString()),
                                                   Qt::ElideRight, place.right() - after));
}

} // namespace visavis
