// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/draggedplace.h"

#include <QWidget>

namespace visavis
{

class EpisodePane;
class PaneBoard;

/// Takes interviews and turns that are dragged onto a pane: on most of it they are shown there, on its right
/// side in a new pane beside it. Shows which while one drags.
class DropPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DropPlace)

public:
    /// A child of the pane. The board outlives it.
    DropPlace(EpisodePane *pane, PaneBoard *board);

Q_SIGNALS:
    void dropped(visavis::DraggedPlace place, bool isBeside);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::optional<DraggedPlace> placeIn(const QMimeData *dragged) const;
    [[nodiscard]] bool isBeside(QPoint position) const;

    EpisodePane *m_pane;
    PaneBoard *m_board;
};

} // namespace visavis
