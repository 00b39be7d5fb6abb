// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pane/linkmode.h"

#include <QAction>
#include <QObject>

namespace visavis
{

class PaneBoard;
class PaneLinks;
class QuestionSteps;
class TurnPinning;

/// The actions of the menu "Panes": splits, closes, swaps and maximises panes, goes from one to the next, and
/// says how they go through their texts together.
class PaneActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneActions)

public:
    /// All outlive it; the board is its parent.
    PaneActions(PaneBoard *board, PaneLinks *links, TurnPinning *pinning);

    QAction *split;
    QAction *close;
    QAction *swap;
    QAction *maximise;
    QAction *next;
    QAction *previous;
    QAction *free;
    QAction *linked;
    QAction *level;
    QAction *pin;
    QAction *cut;
    QAction *unpin;
    QAction *filter; ///< the annotations of the active pane
    QAction *nextQuestion;
    QAction *previousQuestion;

    /// What a menu shows, in parts.
    [[nodiscard]] QList<QList<QAction *>> parts() const;
    /// Without a project there is nothing to show in panes.
    void setProjectState(bool isOpen, bool isWritable);

Q_SIGNALS:
    /// Words to the person, already translated.
    void hint(const QString &text);

private:
    QAction *add(const QString &text, const QKeySequence &key, const QString &icon = {});
    /// Of a key that holds while a text has the keyboard.
    QAction *addReaderKey(const QString &text, const QKeySequence &key);
    QAction *addMode(const QString &text, LinkMode mode);
    void goToQuestion(int step);
    void update();

    PaneBoard *m_board; ///< Its parent.
    PaneLinks *m_links;
    QuestionSteps *m_questions;
    bool m_isOpen = false;
    bool m_isWritable = false;
};

} // namespace visavis
