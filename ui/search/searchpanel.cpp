// SPDX-License-Identifier: MIT
#include "ui/search/searchpanel.h"

#include "ui/base/filteredit.h"
#include "ui/search/hitdelegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace visavis
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int Grid = 8;
/// More than anybody reads; all are counted.
constexpr qint64 MostHits = 10'000;
/// Up to so many hits, all interviews stand open.
constexpr qsizetype HitsToOpen = 1'000;
/// While an import runs, the search is done again this long after a first change.
constexpr auto RestartPause = 500ms;

} // namespace

SearchPanel::SearchPanel(QWidget *parent)
    : QWidget(parent)
    , m_field(new FilterEdit(this))
    , m_summary(new QLabel(this))
    , m_notice(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_view(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_pages(new QStackedLayout)
    , m_next(new QAction(QIcon::fromTheme(u"go-down-search"_s, QIcon::fromTheme(u"go-down"_s)),
                         tr("&Next hit"), this))
    , m_previous(new QAction(QIcon::fromTheme(u"go-up-search"_s, QIcon::fromTheme(u"go-up"_s)),
                             tr("&Previous hit"), this))
    , m_collect(
          new QAction(QIcon::fromTheme(u"view-split-left-right"_s), tr("Show all &hits in a pane"), this))
{
    m_field->setPlaceholderText(tr("Search all interviews"));
    m_field->setAccessibleName(tr("Search all interviews"));
    m_field->setToolTip(tr("Words, \"a phrase\", start*, -without, OR, speaker:, tag:, note:"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setAccessibleName(tr("Number of hits"));
    m_notice->setForegroundRole(QPalette::PlaceholderText);
    m_notice->setAccessibleName(tr("State of the search"));
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(Grid, 0, Grid, Grid);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(12 * Grid, Grid);
    m_progress->setAccessibleName(tr("Progress of the search"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_empty->setTextFormat(Qt::PlainText);
    makeView();
    makeActions();

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Grid, Grid, Grid, Grid);
    top->setSpacing(Grid);
    top->addWidget(m_field, 1);
    for (QAction *action : {m_previous, m_next, m_collect}) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text().remove(u'&'));
        top->addWidget(button);
    }
    top->addWidget(m_summary);
    top->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addLayout(m_pages, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);

    connect(m_field, &FilterEdit::queryChanged, this, &SearchPanel::start);
    connect(m_field, &FilterEdit::accepted, this, &SearchPanel::showNextHit);
    connect(m_field, &FilterEdit::listRequested, this, [this] {
        if (!m_view->isVisible()) {
            return; // it would take the focus when it comes
        }
        if (!m_view->currentIndex().isValid()) {
            m_view->setCurrentIndex(m_hits.nextHit({})); // before the view chooses a row, with the focus
        }
        m_view->setFocus(Qt::TabFocusReason);
    });
    m_restart.setSingleShot(true);
    m_restart.setInterval(RestartPause);
    connect(&m_restart, &QTimer::timeout, this, &SearchPanel::restart);
    updateNotice();
    updateState();
}

SearchPanel::~SearchPanel()
{
    qDeleteAll(findChildren<HitSearch *>());
    m_view->setModel(nullptr);
}

QSize SearchPanel::sizeHint() const
{
    return {80 * Grid, 36 * Grid};
}

void SearchPanel::makeView()
{
    m_view->setModel(&m_hits);
    m_view->setItemDelegate(new HitDelegate(m_view));
    m_view->setAccessibleName(tr("Hits"));
    m_view->setHeaderHidden(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(false);
    m_view->setIndentation(2 * Grid);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view, &QTreeView::clicked, this, &SearchPanel::activate);
}

void SearchPanel::makeActions()
{
    m_next->setShortcuts({Qt::Key_F3, Qt::CTRL | Qt::Key_G});
    m_previous->setShortcuts({Qt::SHIFT | Qt::Key_F3, Qt::CTRL | Qt::SHIFT | Qt::Key_G});
    m_collect->setShortcut(QKeySequence(u"Ctrl+Return"_s));
    m_collect->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_collect);
    connect(m_collect, &QAction::triggered, this, [this] {
        if (!m_field->text().trimmed().isEmpty()) {
            Q_EMIT collectionRequested(m_field->text().trimmed());
        }
    });
    connect(m_next, &QAction::triggered, this, &SearchPanel::showNextHit);
    connect(m_previous, &QAction::triggered, this, &SearchPanel::showPreviousHit);
    auto *open = new QAction(tr("&Show hit"), m_view);
    open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, [this] { activate(m_view->currentIndex()); });
    m_view->addAction(open);
    m_view->addAction(m_next);
    m_view->addAction(m_previous);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void SearchPanel::setProject(Project *project)
{
    if (m_project) {
        m_project->disconnect(this);
    }
    // Waits for the workers, so that nobody reads the file when the project is closed next.
    qDeleteAll(findChildren<HitSearch *>());
    m_project = project;
    if (project) {
        connect(project, &Project::reloaded, this, &SearchPanel::restart);
        connect(project, &Project::indexStateChanged, this, &SearchPanel::updateNotice);
        connect(project, &Project::writeFailed, this, &SearchPanel::updateNotice);
        connect(project, &Project::changed, this, [this](const QList<Change> &changes) {
            const bool isOld = std::ranges::any_of(changes, [](const Change &change) {
                return change.isAbout<Episode>() || change.isAbout<EpisodeLabel>() || change.text;
            });
            if (isOld && !m_query.isEmpty() && !m_restart.isActive()) {
                m_restart.start();
            }
        });
        connect(project, &QObject::destroyed, this, [this] { restart(); });
    }
    updateNotice();
    restart();
}

void SearchPanel::updateNotice()
{
    const IndexState state = m_project ? m_project->indexState() : IndexState();
    m_notice->setVisible(!state.isCurrent);
    if (state.isCurrent) {
        return;
    }
    constexpr qint64 Whole = 100;
    m_notice->setText(m_project->isReadOnly()
                          ? tr("The index was made by another version of Visavis, so searches read all texts "
                               "and take longer.")
                          : tr("The index is being made anew (%1 %). Until then, searches read all texts and "
                               "take longer.")
                                .arg(state.done * Whole / std::max<qint64>(1, state.total)));
}

void SearchPanel::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchPanel::search(const QString &query)
{
    m_field->setFilter(query);
}

void SearchPanel::start(const Query &query)
{
    m_query = query;
    restart();
}

void SearchPanel::restart()
{
    clear();
    if (m_project && !m_query.isEmpty()) {
        m_search = new HitSearch(this);
        connect(m_search, &HitSearch::found, this, &SearchPanel::take);
        connect(m_search, &HitSearch::finished, this, &SearchPanel::finish);
        connect(m_search, &HitSearch::progressed, this, [this](qint64 done, qint64 total) {
            m_progress->setMaximum(int(total));
            m_progress->setValue(int(done));
        });
        connect(m_search, &HitSearch::failed, this, [this](const Error &error) {
            end();
            Q_EMIT errorOccurred(error);
        });
        m_search->start(m_project->snapshotOfNow(), m_query,
                        {.limit = MostHits, .context = 2 * ContextLength, .coder = m_project->coder()});
    }
    updateState();
}

void SearchPanel::clear()
{
    m_restart.stop();
    if (m_search) {
        m_search->abandon();
        m_search.clear();
    }
    m_totals.reset();
    m_hits.clear();
    m_progress->setRange(0, 0);
    const QList<EpisodeId> marked = std::exchange(m_marked, {});
    for (const EpisodeId episode : marked) {
        Q_EMIT hitsChanged(episode, {});
    }
}

void SearchPanel::take(const QList<SearchHit> &hits)
{
    const int groupsBefore = m_hits.rowCount();
    m_hits.append(hits);
    if (m_hits.hitCount() <= HitsToOpen || groupsBefore == 0) {
        for (int row = std::max(0, groupsBefore - 1); row < m_hits.rowCount(); ++row) {
            m_view->expand(m_hits.index(row, 0));
        }
    }
    EpisodeId last;
    for (const SearchHit &hit : hits) {
        if (hit.episode != last) {
            last = hit.episode;
            if (m_marked.isEmpty() || m_marked.back() != last) {
                m_marked.append(last);
            }
            Q_EMIT hitsChanged(last, m_hits.rangesIn(last));
        }
    }
    updateState();
}

void SearchPanel::finish(const SearchTotals &totals)
{
    m_totals = totals;
    end();
}

void SearchPanel::end()
{
    if (m_search) {
        m_search->deleteLater();
        m_search.clear();
    }
    updateState();
}

void SearchPanel::updateState()
{
    const bool hasHits = m_hits.hitCount() > 0;
    m_field->setEnabled(!m_project.isNull());
    m_next->setEnabled(hasHits);
    m_previous->setEnabled(hasHits);
    m_progress->setVisible(isSearching());
    if (!m_totals) {
        m_summary->setText(hasHits ? tr("%n hit(s) so far", nullptr, int(m_hits.hitCount())) : QString());
    } else if (m_totals->hits > m_hits.hitCount()) {
        m_summary->setText(
            tr("The first %1 of %2 hits")
                .arg(QLocale().toString(m_hits.hitCount()), QLocale().toString(m_totals->hits)));
    } else if (hasHits) {
        m_summary->setText(tr("%n hit(s)", nullptr, int(m_totals->hits)) + u" · "_s +
                           tr("%n interview(s)", nullptr, int(m_totals->episodes)));
    } else {
        m_summary->clear();
    }
    m_empty->setText(!m_project          ? tr("No project is open.")
                     : m_query.isEmpty() ? tr("What is found in all interviews is listed here.")
                     : isSearching()     ? tr("Searching…")
                                         : tr("No passage contains “%1”.").arg(m_field->text().trimmed()));
    m_pages->setCurrentWidget(hasHits ? static_cast<QWidget *>(m_view) : m_empty);
}

void SearchPanel::activate(const QModelIndex &index)
{
    if (const SearchHit *hit = m_hits.hitAt(index)) {
        Q_EMIT hitActivated(hit->episode, hit->range);
    } else if (index.isValid()) {
        m_view->setExpanded(index, !m_view->isExpanded(index));
    }
}

void SearchPanel::go(const QModelIndex &index)
{
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        activate(index);
    }
}

void SearchPanel::showNextHit()
{
    go(m_hits.nextHit(m_view->currentIndex()));
}

void SearchPanel::showPreviousHit()
{
    go(m_hits.previousHit(m_view->currentIndex()));
}

} // namespace visavis
