// SPDX-License-Identifier: MIT
#include "ui/codebook/codebookpanel.h"

#include "models/items/codebookfilter.h"
#include "models/items/codebookmodel.h"
#include "models/items/coderoles.h"
#include "models/project/editing.h"
#include "models/project/tagrules.h"
#include "ui/base/pickerpopup.h"
#include "ui/base/recordtree.h"
#include "ui/codebook/codebookdelegate.h"
#include "ui/codebook/codebooktools.h"
#include "ui/codebook/tagdetails.h"
#include "ui/codebook/taghistorydialog.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>

namespace visavis
{

using namespace Qt::StringLiterals;

CodebookPanel::CodebookPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new CodebookModel(this))
    , m_filter(new CodebookFilter(this))
    , m_nameEdit(new QLineEdit(this))
    , m_tools(new CodebookTools(m_filter, this))
    , m_tree(new RecordTree(this))
    , m_details(new TagDetails(this))
    , m_head(new QWidget(this))
    , m_parts(new QSplitter(Qt::Vertical, this))
    , m_picker(new PickerPopup(tr("Choose a tag"), tr("Tag…"), tr("Tags"), this))
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
    m_tree->setItemDelegate(new CodebookDelegate(*m_filter, m_tree));
    m_tree->installEventFilter(this);
    makeLayout();
    connectTree();
    connect(m_nameEdit, &QLineEdit::textChanged, this, &CodebookPanel::filterAsTyped);
    connect(m_picker, &PickerPopup::chosen, this, [this](qint64 id) {
        if (const auto chosen = std::exchange(m_onPicked, {})) {
            chosen(TagId(id));
        }
    });
    connect(m_model, &CodebookModel::errorOccurred, this, &CodebookPanel::errorOccurred);
    connect(m_details, &TagDetails::errorOccurred, this, &CodebookPanel::errorOccurred);
    connect(m_details, &TagDetails::exampleActivated, this, &CodebookPanel::exampleActivated);
    connect(m_tools, &CodebookTools::errorOccurred, this, &CodebookPanel::errorOccurred);
    connect(m_tools, &CodebookTools::protectionComes, this, &CodebookPanel::finishEditing);
    connect(m_tools->menu(), &QMenu::aboutToShow, this,
            [this] { m_tools->sortAction()->setEnabled(currentTag().isValid()); });
    connect(m_tools->sortAction(), &QAction::triggered, this, &CodebookPanel::sortCurrent);
    tell();
}

void CodebookPanel::connectTree()
{
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
    connect(m_filter, &QAbstractItemModel::dataChanged, m_details,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (!roles.contains(CodeEpisodeCountRole)) { // of many tags at once, when they are counted
                    m_details->refresh();
                }
            });
    connect(m_filter, &QAbstractItemModel::modelReset, this, [this] {
        m_details->showTag(m_project, currentTag());
        openRows();
        tell();
    });
}

/// Opens what has tags inside, and that alone: expandAll() makes the view remember each single row. Where so
/// many are found that nobody reads them, all stay closed, for the next letter to be quick.
void CodebookPanel::openRows()
{
    constexpr int MostFound = 1000;
    std::vector<QModelIndex> open{QModelIndex()};
    int rows = 0;
    for (size_t next = 0; next < open.size(); ++next) {
        const int count = m_filter->rowCount(open[next]);
        rows += count;
        for (int row = 0; row < count; ++row) {
            const QModelIndex index = m_filter->index(row, 0, open[next]);
            if (hasTagsInside(index)) {
                open.push_back(index);
            }
        }
        if (m_filter->isFiltering() && rows > MostFound) {
            return;
        }
    }
    for (const QModelIndex &index : open) {
        m_tree->expand(index);
    }
}

/// The filter's own answer would make it look at the rows inside each tag that has none.
bool CodebookPanel::hasTagsInside(const QModelIndex &index) const
{
    return m_model->hasChildren(m_filter->mapToSource(index)) && m_filter->hasChildren(index);
}

void CodebookPanel::setProject(Project *project)
{
    finishEditing();
    if (m_project) {
        m_project->disconnect(this);
    }
    delete m_history;
    m_picker->close();
    m_project = project;
    m_tools->setProject(project);
    m_nameEdit->clear();
    m_expanded.clear();
    m_chosen = {};
    m_model->setProject(project);
    if (project) {
        connect(project, &Project::writeFailed, this, &CodebookPanel::tell);
        connect(project, &Project::changed, this, &CodebookPanel::follow);
        connect(project, &Project::reloaded, this, &CodebookPanel::tell);
    }
    openRows();
    tell();
}

void CodebookPanel::setEpisode(EpisodeId episode)
{
    m_model->setEpisode(episode);
}

void CodebookPanel::finishEditing()
{
    m_details->save();
}

/// The codebook may be protected or opened by a link, and examples are links.
void CodebookPanel::follow(const QList<Change> &changes)
{
    if (std::ranges::any_of(changes, &Change::isAbout<Link>)) {
        tell();
        m_details->refresh();
    }
}

bool CodebookPanel::isOpen() const
{
    return m_project && !m_project->isReadOnly() && !isCodebookProtected(m_project->data());
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
    const bool isWritable = isOpen();
    m_nameEdit->setEnabled(m_project);
    m_tools->tell();
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
        const int count = m_filter->rowCount(parent);
        for (int row = 0; row < count; ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (!hasTagsInside(index)) {
                continue;
            }
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
    m_tree->collapseAll(); // before the rows change, so that they are laid out once, with what is opened then
    m_filter->setText(text);
    if (m_filter->isFiltering()) {
        openRows();
    } else {
        for (const TagId tag : std::as_const(m_expanded)) {
            m_tree->expand(m_filter->mapFromSource(m_model->indexOf(tag)));
        }
        setCurrentTag(m_chosen);
    }
    tell();
}

bool CodebookPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress && m_project && !isOpen() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        report(checkCodebookOpen(m_project->data())); // rather than nothing
        return true;
    }
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier) {
            sortCurrent();
            return true;
        }
    }
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

void CodebookPanel::report(const Result<void> &done)
{
    if (!done) {
        Q_EMIT errorOccurred(done.error());
    }
}

void CodebookPanel::createTag(TagId parent)
{
    const QString name = m_nameEdit->text().trimmed();
    if (name.isEmpty() || !m_project) {
        return;
    }
    const bool isThere = m_project->data().tags().find(parent);
    const auto made = Editing(*m_project).createTag(name, isThere ? parent : TagId());
    if (!made) {
        Q_EMIT errorOccurred(made.error());
        return;
    }
    m_nameEdit->clear();
    setCurrentTag(*made);
}

/// Makes a tag at once, its name open for editing.
void CodebookPanel::createInside(TagId parent)
{
    QSet<QString> taken;
    for (const TagId child : m_project->data().childrenOf(parent)) {
        taken.insert(m_project->data().tags().find(child)->name.toCaseFolded());
    }
    QString name = tr("New tag");
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
        name = tr("New tag %1").arg(number);
    }
    const auto made = Editing(*m_project).createTag(name, parent);
    if (!made) {
        Q_EMIT errorOccurred(made.error());
        return;
    }
    m_nameEdit->clear();
    setCurrentTag(*made);
    m_tree->edit(m_tree->currentIndex());
}

void CodebookPanel::sortCurrent()
{
    if (currentTag().isValid()) {
        Q_EMIT sortingRequested(currentTag());
    }
}

void CodebookPanel::move(TagId tag, TreeStep step)
{
    if (!m_filter->isByHand()) {
        return; // among rows that are not seen, or stand elsewhere
    }
    m_model->move(tag, step);
    setCurrentTag(tag); // which opens what it is now in
}

} // namespace visavis
