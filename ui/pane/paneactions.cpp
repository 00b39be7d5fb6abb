// SPDX-License-Identifier: MIT
#include "ui/pane/paneactions.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

namespace visavis
{

using namespace Qt::StringLiterals;

PaneActions::PaneActions(PaneBoard *board)
    : QObject(board)
    , split(add(tr("&Split"), QKeySequence(u"F8"_s), u"view-split-left-right"_s))
    , close(add(tr("&Close this pane"), QKeySequence(u"Ctrl+Shift+W"_s)))
    , swap(add(tr("S&wap with the next"), QKeySequence(u"Shift+F8"_s)))
    , maximise(add(tr("&Maximise"), QKeySequence(u"Ctrl+M"_s)))
    , next(add(tr("&Next pane"), QKeySequence(u"Ctrl+Tab"_s)))
    , previous(add(tr("&Previous pane"), QKeySequence(u"Ctrl+Shift+Tab"_s)))
    , m_board(board)
{
    maximise->setCheckable(true);
    connect(split, &QAction::triggered, board, &PaneBoard::split);
    connect(close, &QAction::triggered, board, [board] { board->close(board->active()); });
    connect(swap, &QAction::triggered, board, &PaneBoard::swapWithNext);
    connect(maximise, &QAction::triggered, board, &PaneBoard::setMaximised);
    connect(next, &QAction::triggered, board, &PaneBoard::activateNext);
    connect(previous, &QAction::triggered, board, &PaneBoard::activatePrevious);
    connect(board, &PaneBoard::arrangementChanged, this, &PaneActions::update);
    update();
}

QAction *PaneActions::add(const QString &text, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
    action->setShortcut(key);
    return action;
}

void PaneActions::setProjectIsOpen(bool isOpen)
{
    m_isOpen = isOpen;
    update();
}

void PaneActions::update()
{
    const bool areSeveral = m_board->panes().size() > 1;
    split->setEnabled(m_isOpen && m_board->canSplit());
    for (QAction *action : {close, swap, maximise, next, previous}) {
        action->setEnabled(m_isOpen && areSeveral);
    }
    maximise->setChecked(m_board->isMaximised());
}

} // namespace visavis
