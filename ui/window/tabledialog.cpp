// SPDX-License-Identifier: MIT
#include "ui/window/tabledialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace visavis
{

TableDialog::TableDialog(const QString &title, const QStringList &columns, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTreeWidget)
{
    setWindowTitle(title);
    m_table->setHeaderLabels(columns);
    m_table->setRootIsDecorated(false);
    m_table->setAccessibleName(title);
    m_table->setUniformRowHeights(true);
    m_table->header()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(m_table);
    layout->addWidget(buttons);
}

void TableDialog::fitColumns()
{
    for (int column = 0; column + 1 < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
    }
}

} // namespace visavis
