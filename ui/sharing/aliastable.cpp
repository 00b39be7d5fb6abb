// SPDX-License-Identifier: MIT
#include "ui/sharing/aliastable.h"

#include "ui/base/emptytext.h"
#include "ui/import/roomydelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace visavis
{

namespace
{

/// Names that are only proposed stand back.
class AliasDelegate final : public RoomyDelegate
{
public:
    using RoomyDelegate::RoomyDelegate;

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                        const QModelIndex &index) const override
    {
        auto *field = new QLineEdit(parent);
        field->setFrame(false);
        field->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return field;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // Once: a view asks again when rows change, and what is being typed would go.
        constexpr const char *IsFilled = "isFilled";
        if (!editor->property(IsFilled).toBool()) {
            editor->setProperty(IsFilled, true);
            RoomyDelegate::setEditorData(editor, index);
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RoomyDelegate::initStyleOption(option, index);
        if (index.data(AliasModel::IsProposedRole).toBool()) {
            option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
    }
};

} // namespace

AliasTable::AliasTable(AliasFilter *rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
{
    setModel(rows);
    setItemDelegate(new AliasDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab goes to the next part of the window
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    constexpr int NameWidth = 240;
    setColumnWidth(AliasModel::NameColumn, NameWidth);
    setColumnWidth(AliasModel::AliasColumn, NameWidth);
    setColumnWidth(AliasModel::CapitalColumn, horizontalHeader()->sectionSizeHint(AliasModel::CapitalColumn));
}

std::vector<int> AliasTable::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        rows.push_back(m_rows->mapToSource(index).row());
    }
    std::ranges::sort(rows);
    return rows;
}

void AliasTable::editCell(int row, int column)
{
    const QModelIndex cell = m_rows->mapFromSource(m_rows->table()->index(row, column));
    setFocus();
    setCurrentIndex(cell);
    scrollTo(cell);
    edit(cell);
}

void AliasTable::finishEditing()
{
    if (isEditing()) {
        setFocus(); // the field hands in its words when it loses the keyboard
    }
}

void AliasTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void AliasTable::step(int rows)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = current.sibling(current.row() + rows, current.column());
    if (next.isValid()) {
        setCurrentIndex(next);
        scrollTo(next);
    }
}

void AliasTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) { // by Return
        step(1);
    }
}

void AliasTable::keyPressEvent(QKeyEvent *event)
{
    const bool isIdle = currentIndex().isValid() && !isEditing();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (isIdle && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        step(modifiers == Qt::ShiftModifier ? -1 : 1);
    } else if (isIdle && event->key() == Qt::Key_Delete && modifiers == Qt::NoModifier) {
        Q_EMIT removalRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void AliasTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows->rowCount() == 0) {
        paintEmptyText(*viewport(), m_emptyText);
    }
}

} // namespace visavis
