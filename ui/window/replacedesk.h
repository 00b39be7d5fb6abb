// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

namespace visavis
{

class PaneBoard;
class MessageBar;
class Navigation;
class ReplaceWindow;
class Session;
struct ReplaceOutcome;

/// Opens the window that finds and replaces, keeps it at the interview that is read, and says in the main
/// window what came of it.
class ReplaceDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplaceDesk)

public:
    /// All outlive it; the window is the parent of the one that it opens.
    struct Surroundings {
        Session &session;
        PaneBoard *panes;
        Navigation *navigation;
        MessageBar *messages;
    };
    ReplaceDesk(const Surroundings &surroundings, QWidget *window);
    ~ReplaceDesk() override;

    /// With the words that are selected in the text, if they may be some to replace.
    void open();
    /// Null before it was opened.
    [[nodiscard]] ReplaceWindow *replaceWindow() const;

Q_SIGNALS:
    /// What is being typed has to be written now.
    void aboutToReplace();
    void undoRequested();

private:
    [[nodiscard]] QString selectedWords() const;
    void make();
    void tellEpisode();
    void report(const ReplaceOutcome &outcome);
    void undo(quint64 batch);
    void review();

    Surroundings m_at;
    QWidget *m_window; ///< Its parent.
    QPointer<ReplaceWindow> m_replace;
};

} // namespace visavis
