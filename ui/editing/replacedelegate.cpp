// SPDX-License-Identifier: MIT
#include "ui/editing/replacedelegate.h"

#include "models/items/replaceroles.h"
#include "ui/base/rowtext.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Gap = 8;
/// Of the row, what the speaker and the words before may take.
constexpr double SpeakerShare = 0.16;
constexpr double MatchPlace = 0.44;

/// The letters as they are, spaces too, on one line.
QString shownWords(QString text)
{
    std::ranges::replace_if(text, [](QChar letter) { return letter.isSpace(); }, u' ');
    return text;
}

/// Text written piece by piece from the left.
class Line
{
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option, QRect place)
        : m_painter(painter)
        , m_option(option)
        , m_place(place)
    {
    }

    void write(const QString &text, const QFont &font, const QColor &colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QFontMetrics metrics = m_painter.fontMetrics();
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_place.width());
        m_painter.drawText(m_place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
        m_place.setLeft(std::min(m_place.right() + 1, m_place.left() + metrics.horizontalAdvance(shown)));
    }
    void writeQuietly(const QString &text) { write(text, m_option.font, quietRowColour(m_option)); }

private:
    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_place;
};

void paintEpisode(QPainter &painter, const QStyleOptionViewItem &option, QRect place,
                  const QModelIndex &index)
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const QString count = QLocale().toString(index.data(ReplaceCountRole).toInt());
    const int titleWidth = place.width() - option.fontMetrics.horizontalAdvance(count) - Gap;
    const QString title = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, titleWidth);
    Line line(painter, option, place);
    line.write(title, font, rowColour(option));
    line.writeQuietly(u"  "_s + count);
}

void paintPlace(QPainter &painter, const QStyleOptionViewItem &option, QRect place, const QModelIndex &index)
{
    constexpr auto Flags = Qt::AlignVCenter | Qt::TextSingleLine;
    const bool isChosen = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    const int speakerWidth = int(place.width() * SpeakerShare);
    painter.setFont(option.font);
    painter.setPen(quietRowColour(option));
    painter.drawText(QRect(place.left(), place.top(), speakerWidth, place.height()), Flags | Qt::AlignLeft,
                     option.fontMetrics.elidedText(index.data(ReplaceSpeakerRole).toString(), Qt::ElideRight,
                                                   speakerWidth));

    const int start = place.left() + speakerWidth + Gap;
    const int middle = std::max(start, place.left() + int(place.width() * MatchPlace));
    const QRect beforePlace(start, place.top(), middle - start, place.height());
    painter.drawText(beforePlace, Flags | Qt::AlignRight,
                     elidedStart(option.fontMetrics, oneLine(index.data(ReplaceBeforeRole).toString()),
                                 beforePlace.width()));

    const QString match = shownWords(index.data(ReplaceMatchRole).toString());
    const QString by = shownWords(index.data(ReplaceByRole).toString());
    QFont bold = option.font;
    bold.setWeight(QFont::Bold);
    Line line(painter, option, QRect(middle, place.top(), place.right() + 1 - middle, place.height()));
    if (!isChosen || match == by) {
        line.write(match, isChosen ? option.font : bold, rowColour(option)); // stays
    } else {
        QFont struck = option.font;
        struck.setStrikeOut(true);
        line.write(match, struck, quietRowColour(option));
        // A thin space: the words come in the place of the others, not behind them.
        line.write(by.isEmpty() ? QString() : QChar(0x2009) + by, bold, rowColour(option));
    }
    line.writeQuietly(oneLine(index.data(ReplaceAfterRole).toString()));
}

} // namespace

QSize ReplaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int space = index.data(ReplaceIsEpisodeRole).toBool() ? 12 : 8;
    return {200, option.fontMetrics.height() + space};
}

void ReplaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
    QRect place = option.rect.adjusted(0, 0, -Gap, 0);
    place.setLeft(box.right() + Gap);
    painter->save();
    if (index.data(ReplaceIsEpisodeRole).toBool()) {
        paintEpisode(*painter, option, place, index);
    } else {
        paintPlace(*painter, option, place, index);
    }
    painter->restore();
}

} // namespace visavis
