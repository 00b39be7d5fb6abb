// SPDX-License-Identifier: MIT
#include "ui/library/librarydelegate.h"

#include "models/items/librarymodel.h"
#include "ui/people/accessmark.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace visavis
{

namespace
{

constexpr int Margin = 4;
constexpr int Gap = 8;
constexpr int SignSize = 14;

void paintStatus(QPainter &painter, const QRectF &place, ReadStatus status, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPointF centre = place.center();
    const auto check = [&](qreal left) {
        QPainterPath path(QPointF(left, centre.y() + 0.5));
        path.lineTo(left + 2.5, centre.y() + 3);
        path.lineTo(left + 7.5, centre.y() - 3.5);
        painter.drawPath(path);
    };
    switch (status) {
    case ReadStatus::Unread:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, 3.5, 3.5);
        break;
    case ReadStatus::Read:
        pen.setWidthF(1.2);
        painter.setPen(pen);
        painter.drawEllipse(centre, 3.5, 3.5);
        break;
    case ReadStatus::Coded:
        painter.setPen(pen);
        check(centre.x() - 3.75);
        break;
    case ReadStatus::SecondPass:
        painter.setPen(pen);
        check(centre.x() - 6);
        check(centre.x() - 1.5);
        break;
    }
    painter.restore();
}

/// How many annotations are in doubt, in a dashed frame as doubt has in the text; at the right of the place.
QRectF paintReview(QPainter &painter, const QRect &place, int count, const QColor &colour)
{
    const QString text = QLocale().toString(count);
    const QFontMetricsF metrics(painter.font());
    const double height = metrics.height() + 1;
    const double width = std::max(height, metrics.horizontalAdvance(text) + Gap);
    const QRectF frame(place.right() - width, place.center().y() - height / 2 + 0.5, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colour, 1.2);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(frame, 4, 4);
    painter.setPen(colour);
    painter.drawText(frame, Qt::AlignCenter, text);
    painter.restore();
    return frame;
}

/// The colours of a row, as it is selected or not.
struct RowColours {
    QColor text;
    QColor quiet;
    QColor accent;
};

QColor blend(const QColor &top, const QColor &bottom, qreal share)
{
    return QColor::fromRgbF(float(top.redF() * share + bottom.redF() * (1 - share)),
                            float(top.greenF() * share + bottom.greenF() * (1 - share)),
                            float(top.blueF() * share + bottom.blueF() * (1 - share)));
}

RowColours rowColours(const QStyleOptionViewItem &option)
{
    const QPalette &palette = option.palette;
    const auto group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
                       : option.state & QStyle::State_Active   ? QPalette::Active
                                                               : QPalette::Inactive;
    if (option.state & QStyle::State_Selected) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        return {text, blend(text, palette.color(group, QPalette::Highlight), 0.75), text};
    }
    const QColor text = palette.color(group, QPalette::Text);
    return {text, blend(text, palette.color(group, QPalette::Base), 0.6),
            palette.color(group, QPalette::Accent)};
}

} // namespace

QIcon statusIcon(ReadStatus status, const QColor &colour)
{
    constexpr int Size = 16;
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap pixmap(Size * scale, Size * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.scale(scale, scale);
        paintStatus(painter, QRectF(0, 0, Size, Size), status, colour);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    constexpr int Space = 10;
    return {100, option.fontMetrics.height() + Space};
}

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const RowColours colours = rowColours(option);
    const auto kind = LibraryKind(index.data(LibraryKindRole).toInt());
    QRect place = option.rect.adjusted(Margin, 0, -Gap, 0);
    painter->save();
    if (index == m_currentPlace) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top() + 2, 3, option.rect.height() - 4),
                          colours.accent);
        place.setLeft(place.left() + Margin);
    }
    if (kind == LibraryKind::Episode) {
        const auto status = ReadStatus(index.data(LibraryStatusRole).toInt());
        paintStatus(*painter, QRectF(place.left(), place.top(), SignSize, place.height()), status,
                    status == ReadStatus::Unread ? colours.accent : colours.quiet);
        place.setLeft(place.left() + SignSize + Margin);
    }

    const int doubts = index.data(LibraryReviewCountRole).toInt();
    // In a narrow panel figures give way to the title and to what asks for something to be done.
    constexpr int FewestLetters = 10;
    const int leastRoom =
        FewestLetters * painter->fontMetrics().averageCharWidth() + (doubts > 0 ? 2 * SignSize + Gap : 0);
    const auto drawRight = [&](const QString &text) {
        const int width = painter->fontMetrics().horizontalAdvance(text);
        if (text.isEmpty() || place.width() - width - Gap < leastRoom) {
            return;
        }
        painter->setPen(colours.quiet);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        place.setRight(place.right() - width - Gap);
    };
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    painter->setFont(font);
    if (kind == LibraryKind::Turn) {
        drawRight(index.data(LibraryDetailRole).toString());
    }
    if (const int count = index.data(LibraryAnnotationCountRole).toInt(); count > 0) {
        drawRight(QLocale().toString(count));
    }
    if (const double share = index.data(LibraryCodedRole).toDouble(); share > 0) {
        drawRight(percent(share));
    }
    if (doubts > 0) {
        const QRectF sign = paintReview(*painter, place, doubts, colours.accent);
        place.setRight(int(sign.left()) - Gap);
    }

    if (const auto held = Restriction(index.data(LibraryRestrictionRole).toInt());
        held != Restriction::Publishable) {
        paintAccessMark(*painter, QRectF(place.right() - SignSize, place.top(), SignSize, place.height()),
                        held, colours.quiet);
        place.setRight(place.right() - SignSize - Gap);
    }

    font = option.font;
    font.setWeight(kind == LibraryKind::Episode ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    const auto drawLeft = [&](const QString &text, const QColor &colour, int mostWidth) {
        const QString shown =
            painter->fontMetrics().elidedText(text, Qt::ElideRight, std::min(mostWidth, place.width()));
        painter->setPen(colour);
        painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        place.setLeft(place.left() + painter->fontMetrics().horizontalAdvance(shown));
    };
    if (const QString speaker = index.data(LibrarySpeakerRole).toString(); !speaker.isEmpty()) {
        drawLeft(speaker, colours.text, place.width() * 2 / 5);
        place.setLeft(place.left() + Gap);
        drawLeft(index.data().toString(), colours.quiet, place.width());
    } else {
        drawLeft(index.data().toString(), kind == LibraryKind::Turn ? colours.quiet : colours.text,
                 place.width());
    }
    painter->restore();
}

void LibraryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(Margin + SignSize, 1, -1, -1));
}

} // namespace visavis
