// SPDX-License-Identifier: MIT
#include "ui/pane/linkbutton.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/linkmenu.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/paneheader.h"
#include "ui/pane/panelinks.h"

#include <QEvent>

namespace visavis
{

using namespace Qt::StringLiterals;

LinkButton::LinkButton(EpisodePane *pane, PaneBoard *board, PaneLinks *links)
    : m_pane(pane)
    , m_board(board)
    , m_links(links)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new LinkMenu(board, links, [pane] { return pane; }, this));
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
    const bool faces = m_pane != active && m_pane->linkedText().isValid() && active->linkedText().isValid();
    setVisible(faces && !m_board->isMaximised());
    if (!faces) {
        return;
    }
    const FacingMap *map = m_links->facing(active, m_pane);
    const LinkMode mode = m_links->mode(active, m_pane);
    // A sign and the kind leave room for the title in a narrow pane.
    const QString sign = mode == LinkMode::Free ? u"○ "_s : mode == LinkMode::Level ? u"≡ "_s : u"⇅ "_s;
    const QString word = mode == LinkMode::Free ? tr("Free") : map ? kindText(map->kind()) : QString();
    setText(isNarrowPane(*m_pane) ? sign.trimmed() : sign + word);
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

} // namespace visavis
