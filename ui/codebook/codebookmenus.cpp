// SPDX-License-Identifier: MIT
// What can be done with one tag: its menu, and what that asks.
#include "ui/codebook/codebookpanel.h"

#include "models/codebook/codebookfile.h"
#include "models/items/codebookfilter.h"
#include "models/project/codebookediting.h"
#include "models/project/editing.h"
#include "models/project/taghistory.h"
#include "models/project/tagrules.h"
#include "ui/base/pickerpopup.h"
#include "ui/base/recordtree.h"
#include "ui/base/swatch.h"
#include "ui/codebook/tagdetails.h"
#include "ui/codebook/taghistorydialog.h"

#include <QActionGroup>
#include <QMenu>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

/// The tags that stand in a tag, at any level.
std::vector<TagId> insideOf(const ProjectData &data, TagId tag)
{
    std::vector<TagId> tags = withAllInside(data, tag);
    tags.erase(tags.begin());
    return tags;
}

} // namespace

void CodebookPanel::addMoveActions(QMenu &menu, TagId tag)
{
    const auto add = [&](const QString &text, TreeStep step, Qt::Key key) {
        menu.addAction(text, this, [this, tag, step] { move(tag, step); })->setShortcut(Qt::ALT | key);
    };
    add(tr("Up"), TreeStep::Up, Qt::Key_Up);
    add(tr("Down"), TreeStep::Down, Qt::Key_Down);
    add(tr("Into the tag above"), TreeStep::In, Qt::Key_Right);
    add(tr("Out of its tag"), TreeStep::Out, Qt::Key_Left);
}

void CodebookPanel::popUpMenu(const QPoint &place, const QModelIndex &index)
{
    const TagId id = idAt(index);
    const Tag *tag = m_project ? m_project->data().tags().find(id) : nullptr;
    if (!tag) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *give = menu->addAction(tr("Tag selection"), this, [this, id] { Q_EMIT tagActivated(id); });
    give->setShortcut(Qt::Key_Return);
    give->setEnabled(!m_project->isReadOnly() && mayBeGiven(*tag));
    menu->addAction(tr("Show annotations"), this, [this, id] { Q_EMIT tagFilterRequested(id); });
    menu->addAction(tr("Show all passages in a pane"), this, [this, id] { Q_EMIT passagesRequested(id); })
        ->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    menu->addAction(tr("Sort the passages…"), this, [this, id] { Q_EMIT sortingRequested(id); })
        ->setShortcut(QKeySequence(u"Shift+Return"_s));
    menu->addAction(QIcon::fromTheme(u"view-history"_s), tr("History of the tag…"), this,
                    [this, id] { showHistory(id); });
    menu->addSeparator();
    addEditActions(*menu, *tag);
    menu->popup(place);
}

void CodebookPanel::addEditActions(QMenu &menu, const Tag &tag)
{
    const TagId id = tag.id;
    QAction *rename = menu.addAction(QIcon::fromTheme(u"edit-rename"_s), tr("Rename"), this,
                                     [this] { m_tree->edit(m_tree->currentIndex()); });
    rename->setShortcut(Qt::Key_F2);
    QAction *describe = menu.addAction(tr("Define"), m_details, &TagDetails::edit);
    QMenu *colours = menu.addMenu(swatchIcon(tag.colour), tr("Colour"));
    addColourActions(*colours, tag.colour,
                     [this, id](Colour colour) { report(Editing(*m_project).recolourTag(id, colour)); });
    QMenu *moves = menu.addMenu(tr("Move"));
    addMoveActions(*moves, id);
    QMenu *shortcuts = menu.addMenu(tr("Key"));
    addShortcutActions(*shortcuts, tag);
    QAction *inside = menu.addAction(QIcon::fromTheme(u"list-add"_s), tr("New tag inside"), this,
                                     [this, id] { createInside(id); });
    menu.addSeparator();
    QAction *merging = menu.addAction(QIcon::fromTheme(u"merge"_s), tr("Merge into another tag…"), this,
                                      [this, id] { merge(id); });
    merging->setEnabled(isOpen() && m_project->data().tags().size() > 1);
    QAction *removal =
        menu.addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this, [this, id] { remove(id); });
    removal->setShortcut(QKeySequence::Delete);
    for (QAction *action :
         {rename, describe, colours->menuAction(), shortcuts->menuAction(), inside, removal}) {
        action->setEnabled(isOpen());
    }
    moves->setEnabled(isOpen() && m_filter->isByHand());
}

void CodebookPanel::addShortcutActions(QMenu &menu, const Tag &tag)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const QString &slot) {
        QAction *action = menu.addAction(
            text, this, [this, id = tag.id, slot] { report(Editing(*m_project).setShortcut(id, slot)); });
        action->setCheckable(true);
        action->setChecked(tag.shortcut == slot);
        action->setActionGroup(group);
    };
    add(tr("None"), {});
    for (int number = 1; number <= 9; ++number) {
        const QString slot = QString::number(number);
        QString holder;
        for (const Tag &other : m_project->data().tags()) {
            if (other.id != tag.id && other.shortcut == slot) {
                holder = other.name;
            }
        }
        add(holder.isEmpty() ? slot : tr("%1 (now “%2”)").arg(slot, holder), slot);
    }
}

void CodebookPanel::remove(TagId id)
{
    if (!m_project || m_project->isReadOnly() || !m_project->data().tags().find(id)) {
        return;
    }
    const std::vector<TagId> inside = insideOf(m_project->data(), id);
    const int taggings = m_project->data().taggingCount(id);
    if (!isOpen() || (inside.empty() && taggings == 0)) {
        report(CodebookEditing(*m_project).removeTag(id, {}));
    } else {
        askHowToRemove(id, taggings, int(inside.size()));
    }
}

void CodebookPanel::askHowToRemove(TagId id, int taggings, int inside)
{
    using Children = CodebookEditing::Removal::Children;
    const auto removeWith = [this, id](const CodebookEditing::Removal &removal) {
        report(CodebookEditing(*m_project).removeTag(id, removal));
    };
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("How to delete the tag"));
    const QString first =
        taggings == 0 ? tr("Delete; what stands inside goes up")
        : inside == 0 ? tr("Delete with its %Ln tagging(s)", nullptr, taggings)
                      : tr("Delete with its %Ln tagging(s); what stands inside goes up", nullptr, taggings);
    QAction *usual =
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), first, this, [removeWith] { removeWith({}); });
    if (inside > 0) {
        menu->addAction(tr("Delete with the %Ln tag(s) inside, and all their taggings", nullptr, inside),
                        this, [removeWith] { removeWith({.children = Children::GoToo, .taggingsTo = {}}); });
    }
    if (taggings > 0 && m_project->data().tags().size() > 1) {
        menu->addAction(tr("Give its taggings to another tag, then delete…"), this, [this, id, removeWith] {
            chooseTag(id, [removeWith](TagId heir) {
                removeWith({.children = Children::GoUp, .taggingsTo = heir});
            });
        });
    }
    menu->setActiveAction(usual);
    menu->popup(m_tree->viewport()->mapToGlobal(m_tree->visualRect(m_tree->currentIndex()).bottomLeft()));
}

void CodebookPanel::chooseTag(TagId except, const std::function<void(TagId)> &chosen)
{
    const ProjectData &records = m_project->data();
    std::vector<PickerPopup::Row> rows;
    for (const CodebookEntry &entry : codebookOf(records).entries) {
        const Tag *tag = records.tags().find(entry.guid);
        if (tag->id != except) {
            rows.push_back(
                {.id = tag->id.value(), .icon = swatchIcon(tag->colour), .text = entry.path.join(u" > "_s)});
        }
    }
    m_onPicked = chosen;
    m_picker->setWidth(std::max(width(), 280));
    m_picker->open(std::move(rows),
                   m_tree->viewport()->mapToGlobal(m_tree->visualRect(m_tree->currentIndex()).bottomLeft()));
}

void CodebookPanel::merge(TagId id)
{
    chooseTag(id, [this, id](TagId into) {
        report(CodebookEditing(*m_project).mergeTag(id, into));
        setCurrentTag(into);
    });
}

void CodebookPanel::showHistory(TagId id)
{
    auto entries = historyOf(*m_project, id);
    if (!entries) {
        Q_EMIT errorOccurred(entries.error());
        return;
    }
    delete m_history;
    m_history =
        new TagHistoryDialog(m_project->data(), m_project->data().tags().find(id)->name, *entries, window());
    m_history->setAttribute(Qt::WA_DeleteOnClose);
    m_history->show();
}

TagHistoryDialog *CodebookPanel::history() const
{
    return m_history;
}

} // namespace visavis
