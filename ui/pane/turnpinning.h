// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/editing.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

class PaneBoard;
class PaneLinks;

/// Says by hand what faces what: the turn at the caret of the active pane and the one at the caret of its
/// counterpart.
class TurnPinning final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TurnPinning)

public:
    /// Both outlive it.
    TurnPinning(PaneBoard *board, PaneLinks *links);

    void setProject(Project *project);

    void pin();
    void cut();
    /// What faces the turn at the caret is found again.
    void unpin();

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// Words to the person, already translated.
    void hint(const QString &text);

private:
    /// None, and a hint, where there are not two interviews.
    [[nodiscard]] std::optional<Editing::FacingPair> carets();

    PaneBoard *m_board; ///< Its parent.
    PaneLinks *m_links;
    QPointer<Project> m_project;
};

} // namespace visavis
