// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QTreeWidget;

namespace visavis
{

/// A window with one list in columns, to read and to close.
class TableDialog : public QDialog
{
    Q_OBJECT

public:
    TableDialog(const QString &title, const QStringList &columns, QWidget *parent);

    [[nodiscard]] QTreeWidget *table() const { return m_table; }

protected:
    /// Once the rows are there: each column but the last as wide as its words.
    void fitColumns();

private:
    QTreeWidget *m_table;
};

} // namespace visavis
