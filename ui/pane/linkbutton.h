// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pane/linkmode.h"

#include <QToolButton>

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PaneLinks;

/// Says in a pane's header how the pane goes together with the active one, and lets that be chosen. Not seen
/// on the active pane itself.
class LinkButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkButton)

public:
    /// All outlive it.
    LinkButton(EpisodePane *pane, PaneBoard *board, PaneLinks *links);

protected:
    /// Of the pane: in a narrow one the button is only a sign.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    [[nodiscard]] static QString whatItDoes(LinkMode mode);

    EpisodePane *m_pane;
    PaneBoard *m_board;
    PaneLinks *m_links;
};

} // namespace visavis
