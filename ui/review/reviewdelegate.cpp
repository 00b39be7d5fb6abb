// SPDX-License-Identifier: MIT
#include "ui/review/reviewdelegate.h"

#include "models/transcript/oneline.h"
#include "ui/base/swatch.h"
#include "ui/reader/pagepalette.h"
#include "ui/review/reviewmark.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace visavis
{

namespace
{

constexpr int Grid = 8;
constexpr int Bar = 4;
constexpr double SmallShare = 0.9;

QFont smallFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * SmallShare);
    return font;
}

int headingHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + 3 * Grid / 2;
}

/// As in the text: the frame of what is to review is dashed, that of an orphan is empty.
void paintBar(QPainter &painter, const QRectF &bar, const Annotation &annotation, const QColor &colour,
              const QColor &ink)
{
    if (annotation.state == AnchorState::ToReview) {
        constexpr int Pieces = 4;
        const double step = bar.height() / (2 * Pieces - 1);
        for (int i = 0; i < Pieces; ++i) {
            painter.fillRect(QRectF(bar.left(), bar.top() + 2 * i * step, bar.width(), step), colour);
        }
        return;
    }
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
}

/// The annotation's colour so that it is seen on the ground of the row: yellow is not, on white.
QColor seenOn(const QColor &ground, const QColor &ink, Colour colour)
{
    QPalette row;
    row.setColor(QPalette::Base, ground);
    row.setColor(QPalette::Text, ink);
    return PagePalette(Theme::System, row).mark(colour);
}

} // namespace

ReviewDelegate::ReviewDelegate(const ReviewModel *model, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_model(model)
{
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = option.fontMetrics.height() + QFontMetrics(smallFont(option)).height();
    const int heading = m_model->beginsEpisode(index) ? headingHeight(option) : 0;
    return {10 * Grid, heading + lines + 3 * Grid / 2};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Annotation *annotation = m_model->annotationAt(index);
    if (!annotation) {
        return; // its row is about to go
    }
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ground = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet =
        isSelected ? blended(ground, ink, 0.8) : option.palette.color(group, QPalette::PlaceholderText);
    constexpr auto Flags = Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect;
    if (m_model->beginsEpisode(index)) {
        QFont font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect place(row.left() + Grid, row.top() + Grid / 2, row.width() - 2 * Grid,
                          headingHeight(option) - Grid / 2);
        painter->drawText(place, Flags,
                          painter->fontMetrics().elidedText(index.data(AnnotationEpisodeTitleRole).toString(),
                                                            Qt::ElideRight, place.width()));
        row.setTop(row.top() + headingHeight(option));
    }
    const QRectF card = QRectF(row).adjusted(Grid / 2.0, 1, -Grid / 2.0, -1);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isSelected ? ground : blended(ground, ink, 0.04));
        painter->drawRoundedRect(card, 6, 6);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !isSelected) {
        painter->setPen(QPen(option.palette.color(QPalette::Accent), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    paintBar(*painter, {card.left() + Grid, card.top() + Grid / 2.0, Bar, card.height() - Grid}, *annotation,
             seenOn(ground, ink, annotation->colour), quiet);

    const int left = int(card.left()) + 2 * Grid + Bar;
    QRect line(left, row.top() + 3 * Grid / 4, int(card.right()) - Grid - left, option.fontMetrics.height());
    painter->setFont(option.font);
    painter->setPen(ink);
    constexpr qsizetype Enough = 200; // of a quote that may be a whole turn
    painter->drawText(line, Flags,
                      option.fontMetrics.elidedText(onOneLine(QStringView(annotation->quote).left(Enough)),
                                                    Qt::ElideRight, line.width()));
    line.translate(0, line.height());
    if (const auto mark = reviewMarkOf(*annotation)) {
        constexpr int Sign = 12;
        paintReviewMark(*painter, QRectF(line.left(), line.center().y() + 0.5 - Sign / 2.0, Sign, Sign),
                        *mark, quiet);
        line.setLeft(line.left() + Sign + 3 * Grid / 4);
    }
    painter->setFont(smallFont(option));
    painter->setPen(quiet);
    painter->drawText(
        line, Flags,
        painter->fontMetrics().elidedText(reviewText(*annotation), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace visavis
