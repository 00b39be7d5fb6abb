// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"

#include <QObject>

#include <optional>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PaneLinks;

/// What stands back on the pages of all panes, so that the rest is seen: all but the turn at the caret of the
/// active pane and what faces it in the others, or what is coded already.
class ReadingFocus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingFocus)

public:
    /// The board is its parent and outlives it, as the links do.
    ReadingFocus(PaneBoard *board, PaneLinks *links);

    void setOnTurn(bool isOnTurn);
    void setDimsCoded(bool dims);

private:
    void showAll();
    void show(EpisodePane *pane) const;
    /// The turns of a pane that do not stand back: empty where all do. None while that is not known, or
    /// nothing is read turn by turn.
    [[nodiscard]] std::optional<TurnRange> current(const EpisodePane *pane) const;

    PaneBoard *m_board;
    PaneLinks *m_links;
    bool m_isOnTurn = false;
    bool m_dimsCoded = false;
};

} // namespace visavis
