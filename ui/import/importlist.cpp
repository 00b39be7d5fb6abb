// SPDX-License-Identifier: MIT
#include "ui/import/importlist.h"

#include "ui/import/roomydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// Draws what is not imported quietly, and puts an icon before a state that wants a look.
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
        if (index.column() != ImportReview::StateColumn) {
            return;
        }
        const QString icon =
            state == SourceState::Uncertain || state == SourceState::Namesake || state == SourceState::Double
                ? u"dialog-warning"_s
            : state == SourceState::Unreadable ? u"dialog-error"_s
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
    constexpr int StateWidth = 260;
    constexpr std::array Widths{240, 88, 72, 64, 230, 240};
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

QModelIndex ImportList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // A row is one thing: what a screen reader hears is its name with its state.
    return QTreeView::moveCursor(action, modifiers).siblingAtColumn(ImportReview::NameColumn);
}

} // namespace visavis
