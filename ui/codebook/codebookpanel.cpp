// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookpanel.h"

#include "models/items/codebookfilter.h"
#include "models/items/codebookmodel.h"
#include "models/project/editing.h"
#include "ui/base/recordtree.h"
#include "ui/base/swatch.h"
#include "ui/codebook/codebookdelegate.h"
#include "ui/codebook/tagdetails.h"

#include <QAction>
#include <QActionGroup>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

CodebookPanel::CodebookPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CodebookModel(this))
    , m_filter(new CodebookFilter(this))
    , m_nameEdit(new QLineEdit(this))
    , m_tree(new RecordTree(this))
    , m_details(new TagDetails(this))
{
    setAccessibleName(tr("Codebook"));
    m_nameEdit->setToolTip(
        tr("Return makes a tag of this name, Shift+Return makes it inside the selected tag"));
    m_nameEdit->setClearButtonEnabled(true);
    m_nameIcon = m_nameEdit->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_nameEdit->installEventFilter(this);
    m_filter->setSourceModel(m_model);
    m_tree->setAccessibleName(tr("Codebook"));
    m_tree->setUniformRowHeights(true);
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new CodebookDelegate(m_tree));

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(8, 8, 8, 8);
    head->addWidget(m_nameEdit);
    whole->addLayout(head);
    whole->addWidget(m_tree, 1);
    whole->addWidget(m_details);

    connect(m_nameEdit, &QLineEdit::textChanged, this, &CodebookPanel::filterAsTyped);
    connect(m_tree, &RecordTree::entered, this,
            [this](const QModelIndex &index) { Q_EMIT tagActivated(idAt(index)); });
    connect(m_tree, &RecordTree::enteredBeside, this,
            [this](const QModelIndex &index) { Q_EMIT passagesRequested(idAt(index)); });
    connect(m_tree, &RecordTree::removalRequested, this,
            [this](const QModelIndex &index) { remove(idAt(index)); });
    connect(m_tree, &RecordTree::moveRequested, this,
            [this](const QModelIndex &index, TreeStep step) { move(idAt(index), step); });
    connect(m_tree, &RecordTree::menuRequested, this, &CodebookPanel::popUpMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_nameEdit->hasFocus()) {
            m_chosen = currentTag();
        }
        m_details->showTag(m_project, currentTag());
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &CodebookPanel::tell);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &CodebookPanel::tell);
    connect(m_filter, &QAbstractItemModel::dataChanged, m_details, &TagDetails::refresh);
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_details->showTag(m_project, currentTag());
        m_tree->expandAll();
        tell();
    });
    connect(m_model, &CodebookModel::errorOccurred, this, &CodebookPanel::errorOccurred);
    connect(m_details, &TagDetails::errorOccurred, this, &CodebookPanel::errorOccurred);
    tell();
}

void CodebookPanel::setProject(Project *project)
{
    finishEditing();
    if (m_project) {
        m_project->disconnect(this);
    }
    m_project = project;
    m_nameEdit->clear();
    m_expanded.clear();
    m_chosen = {};
    m_model->setProject(project);
    if (project) {
        connect(project, &Project::writeFailed, this, &CodebookPanel::tell);
    }
    m_tree->expandAll();
    tell();
}

void CodebookPanel::finishEditing()
{
    m_details->save();
}

TagId CodebookPanel::idAt(const QModelIndex &index) const
{
    return m_model->idAt(m_filter->mapToSource(index));
}

TagId CodebookPanel::currentTag() const
{
    return idAt(m_tree->currentIndex());
}

void CodebookPanel::setCurrentTag(TagId tag)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(tag));
    if (index.isValid()) {
        m_chosen = tag;
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    }
}

void CodebookPanel::tell()
{
    const bool isWritable = m_project && !m_project->isReadOnly();
    m_nameEdit->setEnabled(m_project);
    m_nameEdit->setPlaceholderText(isWritable ? tr("Find or make a tag") : tr("Find a tag"));
    m_nameEdit->setAccessibleName(m_nameEdit->placeholderText());
    m_nameIcon->setIcon(QIcon::fromTheme(isWritable ? u"list-add"_s : u"edit-find"_s));
    m_tree->setEmptyText(!m_project ? tr("Open or create a project to see its tags here.")
                         : m_filter->isFiltering() && isWritable
                             ? tr("No tag of this name. Press Return to make it.")
                         : m_filter->isFiltering() ? tr("No tag of this name.")
                         : isWritable              ? tr("No tags yet. Type a name above and press Return.")
                                                   : tr("No tags yet."));
}

void CodebookPanel::filterAsTyped(const QString &text)
{
    const bool wasFiltering = m_filter->isFiltering();
    const auto remember = [this](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (m_tree->isExpanded(index)) {
                m_expanded.insert(idAt(index));
            }
            self(self, index);
        }
    };
    if (!wasFiltering) {
        m_expanded.clear();
        remember(remember, {});
    }
    m_filter->setText(text);
    if (m_filter->isFiltering()) {
        m_tree->expandAll();
    } else if (wasFiltering) {
        m_tree->collapseAll();
        for (const TagId tag : std::as_const(m_expanded)) {
            m_tree->expand(m_filter->mapFromSource(m_model->indexOf(tag)));
        }
        setCurrentTag(m_chosen);
    }
    tell();
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_nameEdit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            createTag(key->modifiers().testFlag(Qt::ShiftModifier) ? m_chosen : TagId());
            return true;
        case Qt::Key_Down:
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentIndex().isValid()) {
                m_tree->setCurrentIndex(m_filter->index(0, 0));
            }
            return true;
        case Qt::Key_Escape:
            if (!m_nameEdit->text().isEmpty()) {
                m_nameEdit->clear();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CodebookPanel::perform(const std::function<Result<void>(Editing &)> &edit)
{
    if (!m_project) {
        return;
    }
    Editing editing(*m_project);
    if (const auto done = edit(editing); !done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void CodebookPanel::createTag(TagId parent)
{
    const QString name = m_nameEdit->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    perform([&](Editing &editing) -> Result<void> {
        const bool isThere = m_project->data().tags().find(parent);
        const auto made = editing.createTag(name, isThere ? parent : TagId());
        if (!made) {
            return std::unexpected(made.error());
        }
        m_nameEdit->clear();
        setCurrentTag(*made);
        return {};
    });
}

/// Makes a tag at once, its name open for editing.
void CodebookPanel::createInside(TagId parent)
{
    perform([&](Editing &editing) -> Result<void> {
        QSet<QString> taken;
        for (const TagId child : m_project->data().childrenOf(parent)) {
            taken.insert(m_project->data().tags().find(child)->name.toCaseFolded());
        }
        QString name = tr("New tag");
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            name = tr("New tag %1").arg(number);
        }
        const auto made = editing.createTag(name, parent);
        if (!made) {
            return std::unexpected(made.error());
        }
        m_nameEdit->clear();
        setCurrentTag(*made);
        m_tree->edit(m_tree->currentIndex());
        return {};
    });
}

void CodebookPanel::remove(TagId tag)
{
    if (m_project && !m_project->isReadOnly()) {
        perform([&](Editing &editing) { return editing.removeTag(tag); });
    }
}

void CodebookPanel::move(TagId tag, TreeStep step)
{
    if (m_filter->isFiltering()) {
        return; // among rows that are not seen
    }
    m_model->move(tag, step);
    setCurrentTag(tag); // which opens what it is now in
}

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
    const bool isWritable = !m_project->isReadOnly();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *give = menu->addAction(tr("Tag selection"), this, [this, id] { Q_EMIT tagActivated(id); });
    give->setShortcut(Qt::Key_Return);
    give->setEnabled(isWritable);
    menu->addAction(tr("Show annotations"), this, [this, id] { Q_EMIT tagFilterRequested(id); });
    menu->addAction(tr("Show all passages in a pane"), this, [this, id] { Q_EMIT passagesRequested(id); })
        ->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    menu->addSeparator();
    QAction *rename = menu->addAction(QIcon::fromTheme(u"edit-rename"_s), tr("Rename"), this,
                                      [this] { m_tree->edit(m_tree->currentIndex()); });
    rename->setShortcut(Qt::Key_F2);
    QAction *describe = menu->addAction(tr("Describe"), m_details, &TagDetails::edit);
    QMenu *colours = menu->addMenu(swatchIcon(tag->colour), tr("Colour"));
    addColourActions(*colours, tag->colour, [this, id](Colour colour) {
        perform([&](Editing &editing) { return editing.recolourTag(id, colour); });
    });
    QMenu *moves = menu->addMenu(tr("Move"));
    addMoveActions(*moves, id);
    QMenu *shortcuts = menu->addMenu(tr("Key"));
    addShortcutActions(*shortcuts, *tag);
    QAction *inside = menu->addAction(QIcon::fromTheme(u"list-add"_s), tr("New tag inside"), this,
                                      [this, id] { createInside(id); });
    menu->addSeparator();
    QAction *removal =
        menu->addAction(QIcon::fromTheme(u"edit-delete"_s), tr("Delete"), this, [this, id] { remove(id); });
    removal->setShortcut(QKeySequence::Delete);
    for (QAction *action :
         {rename, describe, colours->menuAction(), shortcuts->menuAction(), inside, removal}) {
        action->setEnabled(isWritable);
    }
    moves->setEnabled(isWritable && !m_filter->isFiltering());
    menu->popup(place);
}

void CodebookPanel::addShortcutActions(QMenu &menu, const Tag &tag)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const QString &slot) {
        QAction *action = menu.addAction(text, this, [this, id = tag.id, slot] {
            perform([&](Editing &editing) { return editing.setShortcut(id, slot); });
        });
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

} // namespace visavis
