// SPDX-License-Identifier: MIT
#include "ui/pane/paneactions.h"

#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"
#include "ui/pane/panefilter.h"
#include "ui/pane/panelinks.h"
#include "ui/pane/questionsteps.h"
#include "ui/pane/turnpinning.h"

#include <QActionGroup>

namespace visavis
{

using namespace Qt::StringLiterals;

PaneActions::PaneActions(PaneBoard *board, PaneLinks *links, TurnPinning *pinning)
    : QObject(board)
    , split(add(tr("&Split"), QKeySequence(u"F8"_s), u"view-split-left-right"_s))
    , close(add(tr("&Close this pane"), QKeySequence(u"Ctrl+Shift+W"_s)))
    , swap(add(tr("S&wap with the next"), QKeySequence(u"Shift+F8"_s)))
    , maximise(add(tr("&Maximise"), QKeySequence(u"Ctrl+M"_s)))
    , next(add(tr("&Next pane"), QKeySequence(u"Ctrl+Tab"_s)))
    , previous(add(tr("&Previous pane"), QKeySequence(u"Ctrl+Shift+Tab"_s)))
    , free(addMode(tr("&Free"), LinkMode::Free))
    , linked(addMode(tr("&Linked"), LinkMode::Linked))
    , level(addMode(tr("Le&vel"), LinkMode::Level))
    , pin(addReaderKey(tr("Put these turns &beside each other"), QKeySequence(u"F"_s)))
    , cut(addReaderKey(tr("Par&t these turns"), QKeySequence(u"Shift+F"_s)))
    , unpin(addReaderKey(tr("Let what faces this turn be f&ound"), QKeySequence(u"Ctrl+Alt+F"_s)))
    , filter(add(tr("F&ilter the annotations shown here"), QKeySequence(u"Ctrl+Alt+A"_s), u"view-filter"_s))
    , nextQuestion(addReaderKey(tr("Next &question"), QKeySequence(u"Alt+Down"_s)))
    , previousQuestion(addReaderKey(tr("Previous q&uestion"), QKeySequence(u"Alt+Up"_s)))
    , m_board(board)
    , m_links(links)
    , m_questions(new QuestionSteps(board, links))
{
    auto *modes = new QActionGroup(this);
    modes->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction *mode : {free, linked, level}) {
        modes->addAction(mode);
    }
    board->addActions({pin, cut, unpin, nextQuestion, previousQuestion});
    connect(filter, &QAction::triggered, board, [board] { board->active()->filter()->begin(); });
    connect(pin, &QAction::triggered, pinning, &TurnPinning::pin);
    connect(cut, &QAction::triggered, pinning, &TurnPinning::cut);
    connect(unpin, &QAction::triggered, pinning, &TurnPinning::unpin);
    connect(nextQuestion, &QAction::triggered, this, [this] { goToQuestion(+1); });
    connect(previousQuestion, &QAction::triggered, this, [this] { goToQuestion(-1); });
    connect(links, &PaneLinks::changed, this, &PaneActions::update);
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

QAction *PaneActions::addReaderKey(const QString &text, const QKeySequence &key)
{
    QAction *action = add(text, key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

QAction *PaneActions::addMode(const QString &text, LinkMode mode)
{
    QAction *action = add(text, keyOf(mode));
    action->setCheckable(true);
    connect(action, &QAction::triggered, this, [this, mode] {
        m_links->setMode(mode);
        update();
    });
    return action;
}

QList<QList<QAction *>> PaneActions::parts() const
{
    return {{split, close, swap, maximise},
            {next, previous, filter},
            {free, linked, level},
            {pin, cut, unpin},
            {nextQuestion, previousQuestion}};
}

void PaneActions::goToQuestion(int step)
{
    if (!m_questions->go(step)) {
        Q_EMIT hint(step > 0 ? tr("There is no question after this.")
                             : tr("There is no question before this."));
    }
}

void PaneActions::setProjectState(bool isOpen, bool isWritable)
{
    m_isOpen = isOpen;
    m_isWritable = isWritable;
    update();
}

void PaneActions::update()
{
    const bool areSeveral = m_board->panes().size() > 1;
    filter->setEnabled(m_isOpen);
    split->setEnabled(m_isOpen && m_board->canSplit());
    for (QAction *action : {close, swap, maximise, next, previous}) {
        action->setEnabled(m_isOpen && areSeveral);
    }
    for (QAction *action : {free, linked, level}) {
        action->setEnabled(m_isOpen && areSeveral);
    }
    for (QAction *action : {pin, cut, unpin}) {
        action->setEnabled(m_isWritable && areSeveral);
    }
    nextQuestion->setEnabled(m_isOpen);
    previousQuestion->setEnabled(m_isOpen);
    const auto mode = m_isOpen ? m_links->mode() : std::nullopt;
    free->setChecked(mode == LinkMode::Free);
    linked->setChecked(mode == LinkMode::Linked);
    level->setChecked(mode == LinkMode::Level);
    maximise->setChecked(m_board->isMaximised());
}

} // namespace visavis
