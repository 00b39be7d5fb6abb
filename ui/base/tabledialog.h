// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace visavis
{

/// A window with one list to read, in columns and under headings.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString &title, const QStringList &columns, QWidget *parent);

    [[nodiscard]] QTreeWidget *table() const { return m_table; }

protected:
    [[nodiscard]] QTreeWidgetItem *addHeading(const QString &text);
    static void addRow(QTreeWidgetItem *heading, const QStringList &texts);
    /// A line below the list.
    void setRemark(const QString &text);
    /// Once the rows are there: each column but the widest, which takes the rest, as wide as its words.
    void fitColumns(int widest);

private:
    QTreeWidget *m_table;
    QLabel *m_remark;
};

} // namespace visavis
