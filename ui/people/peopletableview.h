// SPDX-License-Identifier: MIT
#pragma once

#include "models/people/peoplefilter.h"

#include <QTableView>

namespace visavis
{

class PeopleDelegate;

/// A PeopleTable as a person works in it: rows are sorted by a click on a title, several are chosen at once,
/// and what is typed into one of them goes into all. Return and F2 edit the current cell, Delete asks for the
/// removal of rows.
class PeopleTableView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PeopleTableView)

public:
    /// The rows are not owned.
    explicit PeopleTableView(PeopleFilter *rows, QWidget *parent = nullptr);

    [[nodiscard]] PeopleFilter *rows() const { return m_rows; }
    /// Rows of the table itself, ascending.
    [[nodiscard]] std::vector<int> chosenRows() const;
    /// The current one's in the table itself; -1 when there is none.
    [[nodiscard]] int currentRow() const;
    /// Shown in place of rows while there are none.
    void setEmptyText(const QString &text);
    /// Takes what is being typed.
    void finishEditing();

Q_SIGNALS:
    void removalRequested();
    /// The place is global.
    void menuRequested(const QPoint &place);
    /// What was typed is no day.
    void refused(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void commit(const QModelIndex &index, const QVariant &value);

    PeopleFilter *m_rows; ///< Not owned.
    QString m_emptyText;
};

} // namespace visavis
