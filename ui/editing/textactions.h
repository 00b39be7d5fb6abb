// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class TextEditing;

/// The actions of the menu "Text", which act in the active pane.
class TextActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextActions)

public:
    explicit TextActions(PaneBoard *board);
    ~TextActions() override;

    void setProject(Project *project);
    /// In the order of a menu, with separators.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// Those that have to do with a turn.
    [[nodiscard]] QList<QAction *> turnActions() const { return m_actions.first(OfTurn); }
    /// Of the active pane.
    [[nodiscard]] TextEditing *editing() const;
    /// Keeps the words that are being corrected, in any pane. False when some could not be: they are on the
    /// clipboard then.
    bool finish();
    /// Goes on with the words that were being typed when the program ended, if there are any.
    void resumeDraft();

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// A word to the person, already translated.
    void hint(const QString &text);
    /// The same, of words that could not be kept.
    void failed(const QString &text);
    /// The same, of annotations that are to review since an edit.
    void doubted(const QString &text);

private:
    static constexpr qsizetype OfTurn = 5;

    void makeActions();
    void add(const QString &text, const QKeySequence &key, void (TextEditing::*handler)());
    void addSeparator();
    void updateActions();
    void addEditing(EpisodePane *pane);

    PaneBoard *m_board; ///< Its parent.
    QPointer<Project> m_project;
    QHash<EpisodePane *, TextEditing *> m_editing; ///< Owned by their panes.
    QList<QAction *> m_actions;
};

} // namespace visavis
