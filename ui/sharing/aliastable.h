// SPDX-License-Identifier: MIT
#pragma once

#include "models/sharing/aliasfilter.h"

#include <QTableView>

namespace visavis
{

/// Names with their aliases as a spreadsheet: what is typed goes into the current cell, Return takes it and
/// goes down, F2 edits, Space ticks, Delete asks for the removal of rows.
class AliasTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AliasTable)

public:
    /// The rows are not owned.
    explicit AliasTable(AliasFilter *rows, QWidget *parent = nullptr);

    /// Rows of the table itself, ascending.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// Begins to edit a cell of the table itself, which answers the filter.
    void editCell(int row, int column);
    /// Takes what is being typed.
    void finishEditing();
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    /// Shown in place of rows while there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void removalRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void step(int rows);

    AliasFilter *m_rows; ///< Not owned.
    QString m_emptyText;
};

} // namespace visavis
