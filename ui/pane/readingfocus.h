// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace visavis
{

class EpisodePane;
class PaneBoard;

/// What stands back on the pages of all panes, so that the rest is seen: all but the turn at the caret, or
/// what is coded already.
class ReadingFocus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadingFocus)

public:
    /// Its parent.
    explicit ReadingFocus(PaneBoard *board);

    void setOnTurn(bool isOnTurn);
    void setDimsCoded(bool dims);

private:
    void showAll();
    void show(EpisodePane *pane) const;

    PaneBoard *m_board;
    bool m_isOnTurn = false;
    bool m_dimsCoded = false;
};

} // namespace visavis
