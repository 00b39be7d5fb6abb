// SPDX-License-Identifier: MIT
#pragma once

#include "models/project/project.h"
#include "ui/pane/selectedpassage.h"

#include <QObject>
#include <QPointer>

namespace visavis
{

class PaneBoard;
class PickerPopup;

/// Says by hand which question of the guide the exchange at the caret of the active pane answers: chosen from
/// the guide, in which the one that was found is marked.
class QuestionAssigning final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionAssigning)

public:
    /// Its parent.
    explicit QuestionAssigning(PaneBoard *board);

    void setProject(Project *project) { m_project = project; }
    void choose();
    [[nodiscard]] PickerPopup *picker() const { return m_picker; }

Q_SIGNALS:
    void errorOccurred(const visavis::Error &error);
    /// Words to the person, already translated.
    void hint(const QString &text);

private:
    [[nodiscard]] EpisodeTurn place() const;
    void assign(qint64 chosen);

    PaneBoard *m_board;
    QPointer<Project> m_project;
    PickerPopup *m_picker;
    EpisodeTurn m_place; ///< for which the list was opened
};

} // namespace visavis
