// SPDX-License-Identifier: MIT
#include "ui/pane/linkbutton.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panelinks.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int NarrowPane = 40; // letters

}

QString kindText(AlignmentKind kind)
{
    switch (kind) {
    case AlignmentKind::Translation:
        return QCoreApplication::translate("visavis::LinkButton", "Translation");
    case AlignmentKind::Guide:
        return QCoreApplication::translate("visavis::LinkButton", "Same questions");
    case AlignmentKind::Time:
        return QCoreApplication::translate("visavis::LinkButton", "Times");
    case AlignmentKind::Revision:
        return QCoreApplication::translate("visavis::LinkButton", "Same words");
    case AlignmentKind::Sections:
        return QCoreApplication::translate("visavis::LinkButton", "Section titles");
    case AlignmentKind::Proportion:
        break;
    }
    return QCoreApplication::translate("visavis::LinkButton", "Proportion");
}

LinkButton::LinkButton(EpisodePane *pane, PaneBoard *board, PaneLinks *links)
    : m_pane(pane)
    , m_board(board)
    , m_links(links)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &LinkButton::fillMenu);
    connect(links, &PaneLinks::changed, this, &LinkButton::update);
    pane->installEventFilter(this);
    update();
}

bool LinkButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        update();
    }
    return QToolButton::eventFilter(watched, event);
}

void LinkButton::update()
{
    const EpisodePane *active = m_board->active();
    const bool faces = m_pane != active && m_pane->episode().isValid() && active->episode().isValid();
    setVisible(faces && !m_board->isMaximised());
    if (!faces) {
        return;
    }
    const FacingMap *map = m_links->facing(active, m_pane);
    const LinkMode mode = m_links->mode(active, m_pane);
    // A sign and the kind leave room for the title in a narrow pane.
    const QString sign = mode == LinkMode::Free ? u"○ "_s : mode == LinkMode::Level ? u"≡ "_s : u"⇅ "_s;
    const QString word = mode == LinkMode::Free ? tr("Free") : map ? kindText(map->kind()) : QString();
    const bool isNarrow = m_pane->width() < NarrowPane * fontMetrics().averageCharWidth();
    setText(isNarrow ? sign.trimmed() : sign + word);
    const QString what = whatItDoes(mode);
    setToolTip(what);
    setAccessibleName(map && mode != LinkMode::Free ? what + u", "_s + kindText(map->kind()) : what);
}

QString LinkButton::whatItDoes(LinkMode mode)
{
    switch (mode) {
    case LinkMode::Free:
        return tr("Scrolls by itself, whatever the active pane does");
    case LinkMode::Linked:
        return tr("Linked: scrolls along with the active pane");
    case LinkMode::Level:
        break;
    }
    return tr("Level: what faces each other begins at the same height");
}

void LinkButton::fillMenu()
{
    const EpisodePane *active = m_board->active();
    menu()->clear();
    auto *modes = new QActionGroup(menu());
    for (const auto &[mode, text] : {std::pair(LinkMode::Free, tr("&Free")),
                                     {LinkMode::Linked, tr("&Linked")},
                                     {LinkMode::Level, tr("Le&vel")}}) {
        QAction *action = modes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_links->mode(active, m_pane) == mode);
        connect(action, &QAction::triggered, this,
                [this, chosen = mode] { m_links->setMode(m_board->active(), m_pane, chosen); });
    }
    menu()->addActions(modes->actions());
    if (active->episode() == m_pane->episode()) {
        return; // the same words, whatever one says
    }
    menu()->addSection(tr("Put beside each other by"));
    auto *kinds = new QActionGroup(menu());
    const auto chosen = m_links->chosenKind(active, m_pane);
    const auto add = [&](const QString &text, std::optional<AlignmentKind> kind) {
        QAction *action = kinds->addAction(text);
        action->setCheckable(true);
        action->setChecked(kind == chosen);
        connect(action, &QAction::triggered, this,
                [this, kind] { m_links->setKind(m_board->active(), m_pane, kind); });
    };
    const FacingMap *map = m_links->facing(active, m_pane);
    add(map && !chosen ? tr("What fits best (%1)").arg(kindText(map->kind())) : tr("What fits best"), {});
    for (int kind = 0; kind < AlignmentKindCount; ++kind) {
        add(kindText(AlignmentKind(kind)), AlignmentKind(kind));
    }
    menu()->addActions(kinds->actions());
}

} // namespace visavis
