// SPDX-License-Identifier: MIT
#include "ui/library/librarypanel.h"

#include "models/project/editing.h"
#include "models/project/peopleediting.h"
#include "models/project/revisionlist.h"
#include "ui/base/filteredit.h"
#include "ui/library/librarydelegate.h"
#include "ui/people/accessmenu.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeView>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int Grid = 8;
const QString Scope = u"library"_s;
const QString ExpandedKey = u"expanded"_s;

constexpr std::array Statuses{ReadStatus::Unread, ReadStatus::Read, ReadStatus::Coded,
                              ReadStatus::SecondPass};

} // namespace

LibraryPanel::LibraryPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new LibraryModel(this))
    , m_rows(new LibraryFilterModel(*m_model, this))
    , m_delegate(new LibraryDelegate(this))
    , m_filter(new FilterEdit(this))
    , m_view(new QTreeView(this))
    , m_pages(new QStackedLayout)
{
    m_filter->setPlaceholderText(tr("Filter interviews"));
    m_filter->setAccessibleName(tr("Filter interviews"));
    m_filter->setToolTip(
        tr("Words of titles, or status:, speaker:, person:, tag:, restriction: and a word, or an "
           "attribute’s name, = and a word"));
    makeView();
    makeEmptyState();
    makeActions();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Grid, Grid, Grid, Grid);
    top->addWidget(m_filter);
    layout->addLayout(top);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);

    connect(m_filter, &FilterEdit::queryChanged, this, [this](const Query &query) {
        m_isRestoring = true; // rows come and go without anyone opening or closing them
        m_rows->setQuery(query);
        for (const EpisodeId episode : std::as_const(m_expanded)) {
            m_view->setExpanded(rowOf(episode, -1), true);
        }
        m_isRestoring = false;
        markPlace();
        updateState();
    });
    const auto goToList = [this] {
        if (!m_view->isVisible()) {
            return; // it would take the focus when it comes
        }
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid()) {
            m_view->setCurrentIndex(m_rows->index(0, 0));
        }
    };
    connect(m_filter, &FilterEdit::listRequested, this, goToList);
    connect(m_filter, &FilterEdit::accepted, this, goToList);
    connect(m_model, &LibraryModel::errorOccurred, this, &LibraryPanel::errorOccurred);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_rows, signal, this, [this] {
            markPlace();
            updateState();
        });
    }
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        restoreExpanded();
        updateState();
    });
    updateState();
}

LibraryPanel::~LibraryPanel() = default;

void LibraryPanel::makeView()
{
    m_view->setModel(m_rows);
    m_view->setItemDelegate(m_delegate);
    m_view->setAccessibleName(tr("Interviews"));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setIndentation(2 * Grid);
    m_view->setDragEnabled(true);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);

    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const bool isChoosing = m_view->selectionModel()->selectedRows().size() > 1;
        if (!isChoosing && index.data(LibraryKindRole).toInt() != int(LibraryKind::Episode)) {
            activate(index);
        }
    });
    connect(m_view, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.data(LibraryKindRole).toInt() == int(LibraryKind::Episode)) {
            activate(index);
        }
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        updateActions();
        m_menu->popup(m_view->viewport()->mapToGlobal(place));
    });
    const auto follow = [this](const QModelIndex &index, bool isOpen) {
        if (index.data(LibraryKindRole).toInt() == int(LibraryKind::Episode) && !m_isRestoring) {
            const auto episode = index.data(LibraryEpisodeRole).value<EpisodeId>();
            isOpen ? void(m_expanded.insert(episode)) : void(m_expanded.remove(episode));
            rememberExpanded();
        }
        markPlace();
    };
    connect(m_view, &QTreeView::expanded, this, [follow](const QModelIndex &index) { follow(index, true); });
    connect(m_view, &QTreeView::collapsed, this,
            [follow](const QModelIndex &index) { follow(index, false); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPanel::updateActions);
}

void LibraryPanel::makeActions()
{
    m_menu = new QMenu(this);
    const auto add = [this](const QString &text, const QString &icon, const QKeySequence &key, auto slot) {
        QAction *action = m_menu->addAction(QIcon::fromTheme(icon), text);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_open = add(tr("&Open"), u"document-open"_s, {}, [this] { activate(m_view->currentIndex()); });
    m_openBeside = add(tr("Open in a new &pane"), u"view-split-left-right"_s, QKeySequence(u"Ctrl+Return"_s),
                       [this] { openBeside(m_view->currentIndex()); });
    m_menu->addSeparator();
    makeStatusMenu();
    m_access = new AccessMenu(this, [this](const Access &access) {
        if (!m_project) {
            return;
        }
        if (const auto done = PeopleEditing(*m_project).restrict(selectedEpisodes(), access); !done) {
            Q_EMIT errorOccurred(done.error());
        }
    });
    connect(m_access, &QMenu::aboutToShow, this, &LibraryPanel::updateActions);
    m_menu->addMenu(m_access);
    m_rename = add(tr("&Rename"), u"edit-rename"_s, Qt::Key_F2, [this] { renameCurrent(); });
    m_newText = add(tr("New te&xt for this interview…"), u"document-import"_s, {},
                    [this] { Q_EMIT newTextRequested(selectedEpisodes().front()); });
    m_compare = add(tr("Compare &with an earlier text…"), u"view-split-left-right"_s, {},
                    [this] { Q_EMIT comparisonRequested(selectedEpisodes().front()); });
    m_remove =
        add(tr("Re&move from project"), u"edit-delete"_s, QKeySequence::Delete, [this] { removeSelected(); });
    m_menu->addSeparator();
    m_expandAll = add(tr("&Expand selected"), u"expand-all"_s, {}, [this] {
        for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
            m_view->expandRecursively(index);
        }
    });
    m_collapseAll = add(tr("&Collapse all"), u"collapse-all"_s, {}, [this] { m_view->collapseAll(); });
}

void LibraryPanel::makeStatusMenu()
{
    m_statusMenu = m_menu->addMenu(tr("&Status"));
    auto *group = new QActionGroup(this);
    for (const ReadStatus status : Statuses) {
        QAction *action = m_statusMenu->addAction(statusText(status));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, status] { setStatus(status); });
        m_statusActions.push_back(action);
    }
    updateStatusIcons();
}

void LibraryPanel::updateStatusIcons()
{
    for (size_t i = 0; i < m_statusActions.size(); ++i) {
        m_statusActions[i]->setIcon(statusIcon(Statuses.at(i), palette().color(QPalette::WindowText)));
    }
}

void LibraryPanel::makeEmptyState()
{
    m_empty = new QWidget(this);
    m_emptyText = new QLabel(m_empty);
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setForegroundRole(QPalette::PlaceholderText);
    m_import = new QPushButton(QIcon::fromTheme(u"document-import"_s), tr("&Import interviews…"), m_empty);
    connect(m_import, &QPushButton::clicked, this, &LibraryPanel::importRequested);
    auto *layout = new QVBoxLayout(m_empty);
    layout->setContentsMargins(3 * Grid, Grid, 3 * Grid, Grid);
    layout->setSpacing(2 * Grid);
    layout->addStretch(1);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_import, 0, Qt::AlignHCenter);
    layout->addStretch(2);
}

void LibraryPanel::setProject(Project *project)
{
    m_project = project;
    m_placeEpisode = {};
    m_expanded.clear();
    if (project) {
        const QStringList guids =
            project->setting(Scope, ExpandedKey).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QString &guid : guids) {
            if (const Episode *episode = project->data().episodes().find(QUuid(guid))) {
                m_expanded.insert(episode->id);
            }
        }
    }
    m_filter->setFilter({});
    m_model->setProject(project); // its reset restores what was open
    if (project) {
        connect(project, &QObject::destroyed, this, [this] { updateState(); });
        connect(project, &Project::writeFailed, this, &LibraryPanel::updateActions);
    }
    updateState();
}

void LibraryPanel::restoreExpanded()
{
    m_isRestoring = true;
    for (const EpisodeId episode : std::as_const(m_expanded)) {
        m_view->setExpanded(rowOf(episode, -1), true);
    }
    m_isRestoring = false;
    markPlace();
}

void LibraryPanel::rememberExpanded()
{
    if (!m_project) {
        return;
    }
    QStringList guids;
    for (const EpisodeId id : std::as_const(m_expanded)) {
        if (const Episode *episode = m_project->data().episodes().find(id)) {
            guids.append(episode->guid.toString(QUuid::WithoutBraces));
        }
    }
    guids.sort();
    m_project->setSetting(Scope, ExpandedKey, guids.join(u' '));
}

void LibraryPanel::updateState()
{
    const bool hasProject = !m_project.isNull();
    const bool hasEpisodes = m_model->rowCount() > 0;
    const bool hasRows = m_rows->rowCount() > 0;
    m_emptyText->setText(!hasProject    ? tr("No project is open.")
                         : !hasEpisodes ? tr("No interviews yet. Import some, or drop files here.")
                                        : tr("No interview answers this filter."));
    m_import->setVisible(hasProject && !hasEpisodes && !m_project->isReadOnly());
    m_filter->setEnabled(hasEpisodes);
    m_pages->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_view) : m_empty);
    updateActions();
}

void LibraryPanel::updateActions()
{
    const std::vector<EpisodeId> episodes = selectedEpisodes();
    const bool canWrite = m_project && !m_project->isReadOnly();
    m_open->setEnabled(m_view->currentIndex().isValid());
    m_rename->setEnabled(canWrite && episodes.size() == 1);
    m_newText->setEnabled(canWrite && episodes.size() == 1);
    std::vector<Access> accesses;
    for (const EpisodeId episode : episodes) {
        accesses.push_back(Access::of(*m_project->data().episodes().find(episode)));
    }
    m_access->setEnabled(canWrite && !episodes.empty());
    m_access->setCurrent(sharedAccess(accesses));
    m_compare->setEnabled(m_project && episodes.size() == 1 &&
                          hasSeveralTexts(m_project->snapshot().database(), episodes.front()));
    m_remove->setEnabled(canWrite && !episodes.empty());
    m_expandAll->setEnabled(m_view->selectionModel()->hasSelection());
    m_statusMenu->setEnabled(canWrite && !episodes.empty());
    const ReadStatus status = m_project && !episodes.empty()
                                  ? m_project->data().statusOf(episodes.front(), m_project->coder())
                                  : ReadStatus::Unread;
    m_statusActions[size_t(status)]->setChecked(true);
}

QList<QAction *> LibraryPanel::episodeActions() const
{
    return {m_openBeside,          m_rename, m_newText, m_compare, m_remove, m_statusMenu->menuAction(),
            m_access->menuAction()};
}

std::vector<EpisodeId> LibraryPanel::selectedEpisodes() const
{
    std::vector<EpisodeId> episodes;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        if (index.data(LibraryKindRole).toInt() == int(LibraryKind::Episode)) {
            episodes.push_back(index.data(LibraryEpisodeRole).value<EpisodeId>());
        }
    }
    return episodes;
}

QModelIndex LibraryPanel::rowOf(EpisodeId episode, int turn) const
{
    return m_rows->mapFromSource(m_model->indexOf(episode, turn));
}

void LibraryPanel::activate(const QModelIndex &index)
{
    if (!index.isValid()) {
        return;
    }
    const auto episode = index.data(LibraryEpisodeRole).value<EpisodeId>();
    if (index.data(LibraryKindRole).toInt() == int(LibraryKind::Episode)) {
        Q_EMIT episodeActivated(episode);
    } else {
        Q_EMIT placeActivated(episode, index.data(LibraryTurnRole).toInt());
    }
}

void LibraryPanel::openBeside(const QModelIndex &index)
{
    if (index.isValid()) {
        const bool isEpisode = index.data(LibraryKindRole).toInt() == int(LibraryKind::Episode);
        Q_EMIT besideRequested(index.data(LibraryEpisodeRole).value<EpisodeId>(),
                               isEpisode ? -1 : index.data(LibraryTurnRole).toInt());
    }
}

void LibraryPanel::showPlace(EpisodeId episode, int turn)
{
    m_placeEpisode = episode;
    m_placeTurn = turn;
    markPlace();
    const bool isUsed = m_view->hasFocus() || m_view->viewport()->underMouse();
    if (!isUsed && m_delegate->currentPlace().isValid()) {
        m_view->scrollTo(m_delegate->currentPlace());
    }
}

void LibraryPanel::markPlace()
{
    // The deepest row that can be seen stands for the turn.
    QModelIndex row = rowOf(m_placeEpisode, m_placeTurn);
    QModelIndex seen = row;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent()) {
        if (!m_view->isExpanded(above)) {
            seen = above;
        }
    }
    if (seen != m_delegate->currentPlace()) {
        m_delegate->setCurrentPlace(seen);
        m_view->viewport()->update();
    }
}

void LibraryPanel::renameCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (index.flags() & Qt::ItemIsEditable) {
        m_view->edit(index);
    }
}

void LibraryPanel::removeSelected()
{
    if (!m_project) {
        return;
    }
    if (const auto removed = Editing(*m_project).removeEpisodes(selectedEpisodes()); !removed) {
        Q_EMIT errorOccurred(removed.error());
    }
}

void LibraryPanel::setStatus(ReadStatus status)
{
    for (const EpisodeId episode : selectedEpisodes()) {
        if (const auto set = Editing(*m_project).setStatus(episode, status); !set) {
            Q_EMIT errorOccurred(set.error());
            return;
        }
    }
}

void LibraryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        updateStatusIcons();
    }
    QWidget::changeEvent(event);
}

bool LibraryPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            activate(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace visavis
