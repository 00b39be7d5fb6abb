// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/draggedplace.h"
#include "models/project/project.h"
#include "ui/pane/panelayout.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QSplitter;

namespace visavis
{

class EpisodePane;
class GuideAnswers;

/// One to four panes beside each other, of which one is active: the one that has or last had the keyboard,
/// which keys and panels act on.
class PaneBoard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneBoard)

public:
    static constexpr int MostPanes = 4;

    explicit PaneBoard(QWidget *parent = nullptr);
    ~PaneBoard() override;

    /// The project must outlive the panes' use of it. One empty pane is left.
    void setProject(Project *project);

    /// Which exchanges of the project answer which question of its guide.
    [[nodiscard]] GuideAnswers *guideAnswers() const { return m_answers; }
    /// Keeps what is being written on pages. False when some could not be, which is said.
    bool finishWriting();

    /// There is always one.
    [[nodiscard]] EpisodePane *active() const { return m_active; }
    void setActive(EpisodePane *pane);
    /// From left to right.
    [[nodiscard]] QList<EpisodePane *> panes() const;
    /// Calls with every pane there is and will be; `context` ends it.
    void forEachPane(QObject *context, const std::function<void(EpisodePane *)> &visit);

    /// Adds a pane to the right of the active one, which shows the same episode at the same place, and makes
    /// it the active one; all get the same width. Null when there are four.
    EpisodePane *split();
    [[nodiscard]] bool canSplit() const { return panes().size() < MostPanes; }
    /// A pane to the right of the active one, which is empty and the active one from then on; null when there
    /// are four.
    EpisodePane *addBesideActive();

    [[nodiscard]] PaneLayout layout() const;
    /// Shows these panes and no others. What cannot be shown leaves its pane empty; the error is the first.
    [[nodiscard]] Result<void> restore(const PaneLayout &layout);

    /// All but the last one can be closed.
    void close(EpisodePane *pane);
    /// The active pane changes places with the one to its right, the last one with the first.
    void swapWithNext();
    /// The active pane alone is seen, until it is said again.
    void setMaximised(bool isMaximised);
    [[nodiscard]] bool isMaximised() const { return m_isMaximised; }
    void activateNext() { activateBeside(+1); }
    void activatePrevious() { activateBeside(-1); }

Q_SIGNALS:
    void paneAdded(visavis::EpisodePane *pane);
    void activeChanged(visavis::EpisodePane *pane);
    /// Dragged onto the active pane.
    void placeDropped(visavis::DraggedPlace place);
    /// Panes were added, closed, swapped or maximised.
    void arrangementChanged();

private:
    EpisodePane *addPane(int place);
    /// Into its header, to be seen there while the pane alone is.
    void addRestoreButton(EpisodePane *pane);
    static void takeStyle(EpisodePane *pane, const EpisodePane *from);
    void activateBeside(int step);
    void showArrangement();

    QPointer<Project> m_project;
    GuideAnswers *m_answers;
    QSplitter *m_splitter;
    EpisodePane *m_active = nullptr;
    bool m_isMaximised = false;
};

} // namespace visavis
