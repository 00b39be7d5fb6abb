// SPDX-License-Identifier: MIT
#include "ui/people/peopletableview.h"

#include "ui/base/emptytext.h"
#include "ui/people/peopledelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

namespace visavis
{

PeopleTableView::PeopleTableView(PeopleFilter *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setModel(rows);
    auto *delegate = new PeopleDelegate(this);
    setItemDelegate(delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab goes to the next part of the window
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    sortByColumn(0, Qt::AscendingOrder);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(delegate, &PeopleDelegate::committed, this, &PeopleTableView::commit);
    connect(delegate, &PeopleDelegate::refused, this, &PeopleTableView::refused);
}

std::vector<int> PeopleTableView::chosenRows() const
{
    return m_rows->tableRows(selectionModel()->selectedRows());
}

int PeopleTableView::currentRow() const
{
    return m_rows->mapToSource(currentIndex()).row();
}

void PeopleTableView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void PeopleTableView::finishEditing()
{
    if (state() == EditingState) {
        setFocus(); // the field hands in its words when it loses the keyboard
    }
}

/// Into all that are chosen, where the edited row is one of them.
void PeopleTableView::commit(const QModelIndex &index, const QVariant &value)
{
    const QModelIndex cell = m_rows->mapToSource(index);
    std::vector<int> rows = chosenRows();
    if (!std::ranges::contains(rows, cell.row())) {
        rows = {cell.row()};
    }
    const bool isSame = rows.size() == 1 && value.metaType() == QMetaType::fromType<QString>() &&
                        value.toString() == index.data(Qt::EditRole).toString();
    if (isSame) {
        return;
    }
    const int row = index.row();
    const int column = index.column();
    const QPersistentModelIndex edited(index);
    m_rows->table()->setAll(rows, cell.column(), value);
    // A row that answers the filter no longer takes its editor along; one goes on with the next.
    if (!edited.isValid() && m_rows->rowCount() > 0) {
        setFocus();
        setCurrentIndex(m_rows->index(std::min(row, m_rows->rowCount() - 1), column));
    }
}

void PeopleTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isIdle = isPlain && currentIndex().isValid() && state() != EditingState;
    switch (isIdle ? event->key() : 0) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
            edit(currentIndex());
        }
        return;
    case Qt::Key_Delete:
        Q_EMIT removalRequested();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void PeopleTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid()) {
        return;
    }
    if (!selectionModel()->isRowSelected(index.row(), {})) {
        setCurrentIndex(index);
    }
    Q_EMIT menuRequested(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

void PeopleTableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() == 0) {
        paintEmptyText(*viewport(), m_emptyText);
    }
}

} // namespace visavis
