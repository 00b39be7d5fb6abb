// SPDX-License-Identifier: MIT
#include "ui/base/tabledialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace visavis
{

namespace
{

constexpr int Grid = 8;

/// Rows with air between them, and space between the columns. Headings show no focus: a frame around the
/// first one draws the eye to what nobody can do anything with.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * Grid, Grid);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state.setFlag(QStyle::State_HasFocus, option->state.testFlag(QStyle::State_HasFocus) &&
                                                          index.flags().testFlag(Qt::ItemIsSelectable));
    }
};

} // namespace

TableDialog::TableDialog(const QString &title, const QStringList &columns, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTreeWidget)
    , m_remark(new QLabel)
{
    setWindowTitle(title);
    m_table->setHeaderLabels(columns);
    m_table->setHeaderHidden(true);
    m_table->setItemDelegate(new RoomyDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setIndentation(Grid);
    m_table->setAccessibleName(title);
    m_table->setUniformRowHeights(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_remark, 1);
    bottom->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Grid, 2 * Grid, 2 * Grid, 2 * Grid);
    layout->setSpacing(2 * Grid);
    layout->addWidget(m_table);
    layout->addLayout(bottom);
}

QTreeWidgetItem *TableDialog::addHeading(const QString &text)
{
    auto *heading = new QTreeWidgetItem(m_table, {text});
    QFont font = m_table->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(0, font);
    heading->setFirstColumnSpanned(true);
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setExpanded(true);
    return heading;
}

void TableDialog::addRow(QTreeWidgetItem *heading, const QStringList &texts)
{
    new QTreeWidgetItem(heading, texts);
}

void TableDialog::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

void TableDialog::fitColumns(int widest)
{
    m_table->header()->setStretchLastSection(false);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        m_table->header()->setSectionResizeMode(column, column == widest ? QHeaderView::Stretch
                                                                         : QHeaderView::ResizeToContents);
    }
}

} // namespace visavis
