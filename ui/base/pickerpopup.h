// SPDX-License-Identifier: MIT
#pragma once

#include "ui/base/picklist.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace visavis
{

/// A small list at the place where one works, narrowed by typing to what fits (NameMatcher): Enter takes the
/// marked row; Escape or a click elsewhere closes it.
class PickerPopup : public QFrame
{
    Q_OBJECT

public:
    using Row = PickList::Row; ///< chosen() tells its number

    /// The names are for screen readers; the placeholder stands in the empty field.
    PickerPopup(const QString &name, const QString &placeholder, const QString &listName, QWidget *parent);

    /// Opens with its top left there, kept on the screen, with this row marked.
    void open(std::vector<Row> rows, QPoint globalPosition, int current = 0);
    /// In pixels, from the next opening on.
    void setWidth(int width) { m_width = width; }

Q_SIGNALS:
    /// What was typed is without spaces around it.
    void chosen(qint64 id, const QString &typed);

protected:
    /// A row behind those that fit what was typed, but before those that are only similar; one without a text
    /// is none.
    [[nodiscard]] virtual Row lastRow(const QString &typed, const std::vector<Row> &rows) const;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Takes a row of those shown as if Enter had been pressed on it; nothing where there is none.
    void choose(int row);
    [[nodiscard]] bool isNothingTyped() const;

private:
    void narrow(const QString &typed);
    void choose();

    int m_current = 0;
    int m_width = 280;
    QLineEdit *m_field;
    PickList *m_rows;
    QListView *m_list;
};

} // namespace visavis
