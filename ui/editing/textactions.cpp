// SPDX-License-Identifier: MIT
#include "ui/editing/textactions.h"

#include "models/project/turndrafts.h"
#include "ui/editing/textediting.h"
#include "ui/pane/episodepane.h"
#include "ui/pane/paneboard.h"

namespace visavis
{

using namespace Qt::StringLiterals;

TextActions::TextActions(PaneBoard *board)
    : QObject(board)
    , m_board(board)
{
    makeActions();
    board->forEachPane(this, [this](EpisodePane *pane) { addEditing(pane); });
    connect(board, &PaneBoard::activeChanged, this, &TextActions::updateActions);
    updateActions();
}

TextActions::~TextActions() = default;

void TextActions::addEditing(EpisodePane *pane)
{
    auto *editing = new TextEditing(pane);
    editing->setProject(m_project);
    m_editing.insert(pane, editing);
    connect(editing, &TextEditing::hint, this, &TextActions::hint);
    connect(editing, &TextEditing::failed, this, &TextActions::failed);
    connect(editing, &TextEditing::doubted, this, &TextActions::doubted);
    connect(editing, &TextEditing::errorOccurred, this, &TextActions::errorOccurred);
    connect(pane, &EpisodePane::episodeChanged, this, &TextActions::updateActions);
    connect(pane, &QObject::destroyed, this, [this, pane] { m_editing.remove(pane); });
}

TextEditing *TextActions::editing() const
{
    return m_editing.value(m_board->active());
}

void TextActions::setProject(Project *project)
{
    m_project = project;
    for (TextEditing *editing : std::as_const(m_editing)) {
        editing->setProject(project);
    }
    if (project) {
        connect(project, &Project::writeFailed, this, &TextActions::updateActions);
    }
    updateActions();
}

bool TextActions::finish()
{
    bool isKept = true;
    for (TextEditing *editing : std::as_const(m_editing)) {
        isKept = editing->finish() && isKept;
    }
    return isKept;
}

void TextActions::resumeDraft()
{
    const auto draft = m_project && !m_project->isReadOnly() ? lastTurnDraft(*m_project) : std::nullopt;
    if (draft) {
        TextEditing *const here = editing();
        if (auto shown = m_board->active()->showEpisode(draft->episode); !shown) {
            Q_EMIT errorOccurred(shown.error());
        }
        here->resume(*draft);
    }
}

void TextActions::makeActions()
{
    add(tr("&Correct the words…"), QKeySequence(u"E"_s), &TextEditing::correct);
    add(tr("&Split the turn here"), QKeySequence(u"Shift+Return"_s), &TextEditing::split);
    add(tr("&Join to the turn before"), QKeySequence(u"Shift+Backspace"_s), &TextEditing::join);
    add(tr("S&peaker…"), QKeySequence(u"S"_s), &TextEditing::chooseSpeaker);
    add(tr("&Times…"), QKeySequence(u"Shift+T"_s), &TextEditing::chooseTimes);
    addSeparator();
    add(tr("&Begin a section here…"), QKeySequence(u"B"_s), &TextEditing::beginSection);
    add(tr("Section’s t&itle…"), QKeySequence(u"Shift+B"_s), &TextEditing::retitleSection);
    add(tr("&Higher level"), QKeySequence(u"Alt+Shift+Left"_s), &TextEditing::raiseSection);
    add(tr("&Lower level"), QKeySequence(u"Alt+Shift+Right"_s), &TextEditing::lowerSection);
    add(tr("Move the section &up"), QKeySequence(u"Alt+Shift+Up"_s), &TextEditing::moveSectionUp);
    add(tr("Move the section &down"), QKeySequence(u"Alt+Shift+Down"_s), &TextEditing::moveSectionDown);
    add(tr("Dissol&ve the section"), {}, &TextEditing::dissolveSection);
}

void TextActions::add(const QString &text, const QKeySequence &key, void (TextEditing::*handler)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_board->addAction(action);
    connect(action, &QAction::triggered, this, [this, handler] {
        editing()->finish(); // from the menu the words that are being corrected are still open
        (editing()->*handler)();
    });
    m_actions.append(action);
}

void TextActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void TextActions::updateActions()
{
    const bool isPossible = m_project && !m_project->isReadOnly() && m_board->active()->episode().isValid();
    for (QAction *action : std::as_const(m_actions)) {
        action->setEnabled(isPossible);
    }
}

} // namespace visavis
