// SPDX-License-Identifier: MIT
#pragma once

#include "models/alignment/alignment.h"

#include <QMenu>

#include <functional>

class QActionGroup;

namespace visavis
{

class EpisodePane;
class PaneBoard;
class PaneLinks;

/// Lets choose how a pane goes together with the active one, and by what their turns are put beside each
/// other.
class LinkMenu final : public QMenu
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkMenu)

public:
    /// `pane` is asked whenever the menu opens, and may say null. Board and links outlive it.
    LinkMenu(PaneBoard *board, PaneLinks *links, std::function<EpisodePane *()> pane, QWidget *parent);

private:
    void fill();
    void addModes(EpisodePane *pane);
    void addKinds(EpisodePane *pane);

    PaneBoard *m_board;
    PaneLinks *m_links;
    std::function<EpisodePane *()> m_pane;
    QActionGroup *m_modes;
    QActionGroup *m_kinds;
};

/// "Translation", "Same questions".
[[nodiscard]] QString kindText(AlignmentKind kind);

} // namespace visavis
