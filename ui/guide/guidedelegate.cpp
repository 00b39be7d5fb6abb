// SPDX-License-Identifier: MIT
#include "ui/guide/guidedelegate.h"

#include "models/items/guideroles.h"
#include "ui/base/rowtext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Padding = 6; ///< above and below the words
constexpr int Gap = 8;
constexpr int DotSize = 7;
constexpr int BarWidth = 3;
constexpr int LeastWidth = 60;        ///< of the words
constexpr auto IsFilled = "isFilled"; ///< a property of editors

int heightOfWords(const QFontMetrics &metrics, int width, const QString &words)
{
    return metrics.boundingRect(0, 0, std::max(width, LeastWidth), 10'000, Qt::TextWordWrap, words).height();
}

QString countText(const QModelIndex &index)
{
    const int interviews = index.data(InterviewCountRole).toInt();
    const int answered = index.data(AnsweredRole).toInt();
    const bool isFollowUp = index.data(QuestionLevelRole).toInt() > 0; // usually goes with its question
    return interviews == 0 || (isFollowUp && answered == 0) ? QString() : QLocale().toString(answered);
}

} // namespace

GuideDelegate::GuideDelegate(QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
{
}

GuideDelegate::Parts GuideDelegate::parts(const QFontMetrics &metrics, const QRect &row)
{
    const QRect inner = row.adjusted(BarWidth + 1, Padding, -Gap, -Padding);
    const int number = metrics.horizontalAdvance(u"00.0"_s);
    const int count = metrics.horizontalAdvance(u"000"_s);
    const int line = metrics.height();
    Parts parts;
    parts.number = QRect(inner.left(), inner.top(), number, line);
    parts.count = QRect(inner.right() - count + 1, inner.top(), count, line);
    parts.dot =
        QRect(parts.count.left() - DotSize - Gap / 2, inner.top() + (line - DotSize) / 2, DotSize, DotSize);
    const int left = parts.number.right() + Gap / 2;
    parts.words = QRect(left, inner.top(), parts.dot.left() - Gap / 2 - left, inner.height());
    return parts;
}

QSize GuideDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // The view asks without a width: a row is as wide as the view, less how deep it stands.
    const int indent = m_tree->indentation() * (index.data(QuestionLevelRole).toInt() + 1);
    const QRect row(0, 0, m_tree->viewport()->width() - indent, 100);
    const int width = parts(option.fontMetrics, row).words.width();
    return {LeastWidth, heightOfWords(option.fontMetrics, width, index.data().toString()) + 2 * Padding};
}

void GuideDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem plain = option;
    plain.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &plain, painter, option.widget);

    const Parts place = parts(option.fontMetrics, option.rect);
    const QColor text = rowColour(option);
    const QColor quiet = quietRowColour(option);
    painter->setFont(option.font);
    if (index.data(IsReadRole).toBool()) {
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top() + 3, BarWidth, option.rect.height() - 6),
            option.palette.color(QPalette::Accent));
    }
    painter->setPen(quiet);
    painter->drawText(place.number, Qt::AlignLeft | Qt::AlignTop, index.data(QuestionNumberRole).toString());
    painter->drawText(place.count, Qt::AlignRight | Qt::AlignTop, countText(index));
    painter->setPen(text);
    painter->drawText(place.words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    const auto here = AnswerHere(index.data(HereRole).toInt());
    if (here != AnswerHere::None) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(quiet, 1.4));
        painter->setBrush(here == AnswerHere::Doubtful ? QBrush(Qt::NoBrush) : QBrush(quiet));
        painter->drawEllipse(QRectF(place.dot).adjusted(0.7, 0.7, -0.7, -0.7));
    }
    painter->restore();
}

bool GuideDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStringList lines{tr("Answered in %1 of %2 interviews.")
                          .arg(index.data(AnsweredRole).toInt())
                          .arg(index.data(InterviewCountRole).toInt())};
    switch (AnswerHere(index.data(HereRole).toInt())) {
    case AnswerHere::ByHand:
        lines.append(tr("In this interview somebody said so."));
        break;
    case AnswerHere::Found:
        lines.append(tr("In this interview it was found."));
        break;
    case AnswerHere::Doubtful:
        lines.append(tr("In this interview it was found, but may be another question."));
        break;
    case AnswerHere::None:
        break;
    }
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

QWidget *GuideDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                     const QModelIndex & /*index*/) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Words of the question"));
    return edit;
}

void GuideDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // A view asks again whenever the row changes, also where it is how many answers there are.
    if (!editor->property(IsFilled).toBool()) {
        editor->setProperty(IsFilled, true);
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

void GuideDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex & /*index*/) const
{
    QRect row = parts(option.fontMetrics, option.rect).words;
    row.setRight(option.rect.right() - 2);
    row.setHeight(std::max(editor->sizeHint().height(), option.fontMetrics.height() + Padding));
    editor->setGeometry(row.translated(-4, -Padding / 2));
}

} // namespace visavis
