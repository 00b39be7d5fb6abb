// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/treestep.h"

#include <QTreeView>

namespace visavis
{

/// A tree of records that people order, such as tags. Enter and a double click enter a row, F2 renames it,
/// Delete asks for removal, Alt with the arrows for a move.
class RecordTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordTree)

public:
    explicit RecordTree(QWidget *parent = nullptr);

    /// Whether one click activates too; the mouse pointer says so.
    void setActivatesOnClick(bool activates);
    /// Takes what is being typed into a row.
    void finishEditing();
    /// Shown in place of rows while there are none.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void entered(const QModelIndex &index);
    /// By Ctrl+Return.
    void enteredBeside(const QModelIndex &index);
    void removalRequested(const QModelIndex &index);
    void moveRequested(const QModelIndex &index, visavis::TreeStep step);
    /// The place is global.
    void menuRequested(const QPoint &place, const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    /// Letters and digits are keys for commands here.
    void keyboardSearch(const QString & /*search*/) override {}

private:
    QString m_emptyText;
    bool m_activatesOnClick = false;
};

} // namespace visavis
