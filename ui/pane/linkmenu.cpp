// SPDX-License-Identifier: MIT
#include "ui/pane/linkmenu.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace visavis
{

QString kindText(AlignmentKind kind)
{
    switch (kind) {
    case AlignmentKind::Translation:
        return QCoreApplication::translate("visavis::LinkMenu", "Translation");
    case AlignmentKind::Guide:
        return QCoreApplication::translate("visavis::LinkMenu", "Same questions");
    case AlignmentKind::Time:
        return QCoreApplication::translate("visavis::LinkMenu", "Times");
    case AlignmentKind::Revision:
        return QCoreApplication::translate("visavis::LinkMenu", "Same words");
    case AlignmentKind::Sections:
        return QCoreApplication::translate("visavis::LinkMenu", "Section titles");
    case AlignmentKind::Proportion:
        break;
    }
    return QCoreApplication::translate("visavis::LinkMenu", "Proportion");
}

LinkMenu::LinkMenu(PaneBoard *board, PaneLinks *links, std::function<EpisodePane *()> pane, QWidget *parent)
    : QMenu(tr("With the ot&her pane"), parent)
    , m_board(board)
    , m_links(links)
    , m_pane(std::move(pane))
    , m_modes(new QActionGroup(this))
    , m_kinds(new QActionGroup(this))
{
    connect(this, &QMenu::aboutToShow, this, &LinkMenu::fill);
}

void LinkMenu::fill()
{
    clear();
    qDeleteAll(m_modes->actions() + m_kinds->actions());
    EpisodePane *pane = m_pane();
    if (!pane || pane == m_board->active()) {
        addAction(tr("There is no other pane"))->setEnabled(false);
        return;
    }
    addModes(pane);
    if (pane->linkedText().episode !=
        m_board->active()->linkedText().episode) { // else the same words, whatever one says
        addKinds(pane);
    }
}

void LinkMenu::addModes(EpisodePane *pane)
{
    for (const auto &[mode, text] : {std::pair(LinkMode::Free, tr("&Free")),
                                     {LinkMode::Linked, tr("&Linked")},
                                     {LinkMode::Level, tr("Le&vel")}}) {
        // Shown alone: the key is that of the window's own entry.
        QAction *action = m_modes->addAction(text + u'\t' + keyOf(mode).toString(QKeySequence::NativeText));
        action->setCheckable(true);
        action->setChecked(m_links->mode(m_board->active(), pane) == mode);
        connect(action, &QAction::triggered, this,
                [this, pane, chosen = mode] { m_links->setMode(m_board->active(), pane, chosen); });
    }
    addActions(m_modes->actions());
}

void LinkMenu::addKinds(EpisodePane *pane)
{
    addSection(tr("Put beside each other by"));
    const EpisodePane *active = m_board->active();
    const auto chosen = m_links->chosenKind(active, pane);
    const auto add = [&](const QString &text, std::optional<AlignmentKind> kind) {
        QAction *action = m_kinds->addAction(text);
        action->setCheckable(true);
        action->setChecked(kind == chosen);
        action->setEnabled(m_links->canChooseKind());
        connect(action, &QAction::triggered, this,
                [this, pane, kind] { m_links->setKind(m_board->active(), pane, kind); });
    };
    const FacingMap *map = m_links->facing(active, pane);
    add(map && !chosen ? tr("What fits best (%1)").arg(kindText(map->kind())) : tr("What fits best"), {});
    for (int kind = 0; kind < AlignmentKindCount; ++kind) {
        add(kindText(AlignmentKind(kind)), AlignmentKind(kind));
    }
    addActions(m_kinds->actions());
}

} // namespace visavis
