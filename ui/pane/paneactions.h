// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

namespace visavis
{

class PaneBoard;

/// The actions of the menu "Panes": splits, closes, swaps and maximises panes, and goes from one to the next.
class PaneActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneActions)

public:
    explicit PaneActions(PaneBoard *board);

    QAction *split;
    QAction *close;
    QAction *swap;
    QAction *maximise;
    QAction *next;
    QAction *previous;

    /// In the order of a menu.
    [[nodiscard]] QList<QAction *> all() const { return {split, close, swap, maximise, next, previous}; }
    /// Without a project there is nothing to show in panes.
    void setProjectIsOpen(bool isOpen);

private:
    QAction *add(const QString &text, const QKeySequence &key, const QString &icon = {});
    void update();

    PaneBoard *m_board; ///< Its parent.
    bool m_isOpen = false;
};

} // namespace visavis
