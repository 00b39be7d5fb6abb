// SPDX-License-Identifier: MIT
#include "ui/import/importlist.h"

#include "ui/import/roomydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

const QString ErrorIcon = u"dialog-error"_s;

bool isUnreadable(const QModelIndex &index)
{
    return SourceState(index.data(SourceStateRole).toInt()) == SourceState::Unreadable;
}

/// Draws what is not imported quietly, and puts an icon before a state that wants a look. An error is the
/// list's to draw.
class SourceDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto state = SourceState(index.data(SourceStateRole).toInt());
        const bool isOut =
            index.siblingAtColumn(ImportReview::NameColumn).data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
        if (isOut) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
        if (index.column() == ImportReview::NameColumn) {
            option->textElideMode = Qt::ElideMiddle; // names of one folder often differ at their end
        }
        if (index.column() != ImportReview::StateColumn) {
            return;
        }
        if (isUnreadable(index)) {
            option->text.clear();
            return;
        }
        const QString icon =
            state == SourceState::Uncertain || state == SourceState::Namesake || state == SourceState::Double
                ? u"dialog-warning"_s
                : QString();
        if (!icon.isEmpty()) {
            option->icon = QIcon::fromTheme(icon);
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
};

} // namespace

ImportList::ImportList(ImportReview &review, QWidget *parent)
    : QTreeView(parent)
    , m_review(review)
{
    constexpr int StateWidth = 216;
    constexpr int Narrowest = 40;
    constexpr std::array Widths{212, 104, 76, 64};
    setModel(&review);
    setItemDelegate(new SourceDelegate(this));
    setAccessibleName(tr("Sources to import"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    header()->setSectionsMovable(false);
    for (size_t column = 0; column < Widths.size(); ++column) {
        header()->resizeSection(int(column), Widths[column]);
    }
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(Narrowest);
    header()->setSectionResizeMode(ImportReview::SpeakersColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(ImportReview::WordsColumn, QHeaderView::Stretch);
    // The name and the state are what one looks for first.
    header()->moveSection(ImportReview::StateColumn, 1);
    header()->resizeSection(ImportReview::StateColumn, StateWidth);
    connect(&review, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid()) {
            setCurrentIndex(model()->index(0, 0));
        }
    });
}

void ImportList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.row() != previous.row()) {
        Q_EMIT rowChanged(current.isValid() ? current.row() : -1);
    }
}

std::vector<int> ImportList::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows.push_back(index.row());
    }
    return rows;
}

void ImportList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        if (event->key() == Qt::Key_Space) {
            m_review.setChosen(selectedRows(), !m_review.isChosen(currentRow()));
            return;
        }
        if (event->key() == Qt::Key_Delete) {
            m_review.setChosen(selectedRows(), false);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void ImportList::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    constexpr int Margin = 4;
    constexpr int IconSize = 16;
    QTreeView::drawRow(painter, option, index);
    const QModelIndex state = index.siblingAtColumn(ImportReview::StateColumn);
    if (!isUnreadable(state)) {
        return;
    }
    const QRect cell = visualRect(state);
    QRect room = cell.adjusted(Margin, 0, -Margin, 0);
    if (isRightToLeft()) {
        room.setLeft(Margin);
    } else {
        room.setRight(viewport()->width() - Margin);
    }
    const Qt::Alignment side = Qt::AlignLeft | Qt::AlignVCenter;
    QIcon::fromTheme(ErrorIcon).paint(
        painter, QStyle::alignedRect(layoutDirection(), side, {IconSize, IconSize}, room));
    room = isRightToLeft() ? room.adjusted(0, 0, -IconSize - Margin, 0)
                           : room.adjusted(IconSize + Margin, 0, 0, 0);
    const bool isSelected = selectionModel()->isSelected(state);
    const QString words = fontMetrics().elidedText(state.data().toString(), Qt::ElideRight, room.width());
    style()->drawItemText(painter, room, int(QStyle::visualAlignment(layoutDirection(), side)), palette(),
                          true, words, isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText);
}

QModelIndex ImportList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one thing: what a screen reader hears is its name with its state.
    return QTreeView::moveCursor(action, modifiers).siblingAtColumn(ImportReview::NameColumn);
}

} // namespace visavis
