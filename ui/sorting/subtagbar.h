// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/subtagmodel.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QToolButton;

namespace visavis
{

class FlowLayout;

/// The tags that cards are sent to, as buttons with the digit that does the same and with how many went
/// there; behind them what leaves a card, and what makes another tag, named in place. Changes nothing itself:
/// says what the person wants. The keyboard stays where it is when a button is clicked.
class SubtagBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SubtagBar)

public:
    /// The model is not owned.
    explicit SubtagBar(SubtagModel *subtags, QWidget *parent = nullptr);

    /// What changes nothing stays enabled.
    void setReadOnly(bool isReadOnly);
    /// Opens the field for the name of a new tag, and gives it the keyboard.
    void beginNaming();
    /// Empties and closes it.
    void endNaming();

    /// In the order of the tags.
    [[nodiscard]] const std::vector<QToolButton *> &buttons() const { return m_buttons; }
    [[nodiscard]] QToolButton *newButton() const { return m_new; }
    [[nodiscard]] QLineEdit *nameEdit() const { return m_name; }

Q_SIGNALS:
    void chosen(visavis::TagId tag);
    void leaveRequested();
    void newRequested();
    /// Without spaces around it.
    void named(const QString &name);
    /// Escape was pressed in the field, which is closed.
    void namingCancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QToolButton *makeButton();
    void makeButtons();
    void showRow(int row);
    void showRows(int first, int last);
    void showParts();

    SubtagModel *m_subtags; ///< Not owned.
    FlowLayout *m_layout;
    std::vector<QToolButton *> m_buttons;
    QLabel *m_hint;
    QToolButton *m_leave;
    QToolButton *m_new;
    QLineEdit *m_name;
    bool m_isReadOnly = false;
    bool m_isNaming = false;
};

} // namespace visavis
